import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { formatDate } from '#lib/i18n/format';
import { paths } from '#lib/i18n/paths';
import type { CitedCell, MatrixView } from '#lib/views/matrix-view';
import { Refs } from '#components/ui/cited';
import { Ladder } from '#components/ui/ladder';
import ui from '../ui/ui.module.css';
import { FEW } from './table-view.ts';
import styles from './comparison.module.css';

/** Rows whose line would mislead without the sentence behind it: period and group of a share, names of bars, dates of prices. */
const WITH_TEXT = ['how-many', 'never', 'find-out', 'first-year', 'five-years'];

interface ComparisonProps {
  readonly view: MatrixView;
  readonly locale: Locale;
  /** The table's own id: the controls of the page find it by this. */
  readonly id: string;
  /** `line`: the first layer, with a link to the others. `whole`: sentence and numbered sources in the cell. */
  readonly layer: 'line' | 'whole';
  readonly caption: string;
  /** What a sheet of paper needs besides: title, day, that it is no advice. */
  readonly paper?: string;
  /** Anchors on column heads (`#prp`): only where the page has one such table. */
  readonly anchors?: boolean;
}

/** Questions as rows, treatments as columns. */
export function Comparison({ view, locale, id, layer, caption, paper, anchors = false }: ComparisonProps) {
  const t = translator(locale);
  return (
    <div
      className={styles.region}
      role="region"
      aria-labelledby={`${id}-caption`}
      tabIndex={0}
      data-few={view.columns.length <= FEW ? '' : undefined}
    >
      <table className={styles.matrix} role="table" id={id}>
        <caption id={`${id}-caption`}>
          {caption}
          {paper !== undefined && <span className={styles.paper}>. {paper}</span>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('compareQuestion')}
            </th>
            {view.columns.map((column) => (
              <th key={column.id} scope="col" role="columnheader" id={anchors ? column.id : undefined} data-t={column.id}>
                <a href={paths.treatment(locale, column.id)}>{column.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.rows.map((row) => (
            <tr key={row.id} role="row" id={anchors ? `row-${row.id}` : undefined} data-row={row.id}>
              <th scope="row" role="rowheader">
                {layer === 'line' ? <a href={paths.compareRow(locale, row.id)}>{row.question}</a> : row.question}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.treatment} role="cell">
                  {layer === 'line' ? <Line cell={cell} locale={locale} /> : <Whole cell={cell} locale={locale} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The state in words, where it is not a value. */
function State({ cell, locale }: { cell: CitedCell; locale: Locale }) {
  const t = translator(locale);
  if (cell.state === 'value') return null;
  const words = { 'not-known': 'notKnown', 'not-applicable': 'notApplicable', differ: 'sourcesDiffer' } as const;
  return <span className={cell.state === 'not-applicable' ? ui.na : ui.unknown}>{t(words[cell.state])}</span>;
}

function Line({ cell, locale }: { cell: CitedCell; locale: Locale }) {
  const t = translator(locale);
  const text = WITH_TEXT.includes(cell.row) && cell.state !== 'not-applicable' ? cell.text : undefined;
  return (
    <>
      <State cell={cell} locale={locale} />
      {cell.row === 'certainty' && cell.certainty && <Ladder level={cell.certainty} />}
      <a className={styles.line} href={`${paths.compareRow(locale, cell.row)}#${cell.treatment}`}>
        {cell.line}
      </a>
      {text !== undefined && <span className={styles.rest}>{text}</span>}
      {cell.asOf && <span className={styles.rest}>{t('asOf', { date: formatDate(cell.asOf, locale) })}</span>}
    </>
  );
}

function Whole({ cell, locale }: { cell: CitedCell; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <State cell={cell} locale={locale} />
      {cell.row === 'certainty' && cell.certainty && <Ladder level={cell.certainty} />}
      {cell.text === undefined ? cell.line : <strong>{cell.line}</strong>}
      {cell.text !== undefined && <span className={styles.rest}>{cell.text}</span>}
      {cell.asOf && <span className={styles.rest}>{t('asOf', { date: formatDate(cell.asOf, locale) })}</span>}
      <Refs refs={cell.refs} locale={locale} />
    </>
  );
}
