import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { CompareCell, CompareView } from '#lib/views/compare-view';
import { Cited, Refs } from '#components/ui/cited';
import { Ladder } from '#components/ui/ladder';
import styles from './comparison.module.css';

/** Questions as rows, treatments as columns; which columns show is chosen without a script. `cost` prints one price line. */
export function Comparison({
  view,
  locale,
  renderCost,
}: {
  view: CompareView;
  locale: Locale;
  renderCost: (line: NonNullable<CompareCell['cost']>) => React.ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className={styles.compare}>
      <details className={styles.picker}>
        <summary>{t('compareChoose')}</summary>
        <div className={styles.picks}>
          {view.columns.map((column, index) => (
            <label key={column.id}>
              <input type="checkbox" defaultChecked data-pick={index + 1} disabled={column.id === 'no-treatment'} />
              {column.name}
            </label>
          ))}
        </div>
      </details>
      <div className={styles.region} role="region" aria-labelledby="compare-caption" tabIndex={0}>
        <table className={styles.matrix} role="table">
          <caption id="compare-caption">{t('compareCaption', { count: view.columns.length })}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('compareQuestion')}
              </th>
              {view.columns.map((column) => (
                <th key={column.id} scope="col" role="columnheader" id={column.id}>
                  <a href={paths.treatment(locale, column.id)}>{column.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {view.rows.map((row) => (
              <tr key={row.id} role="row" id={`row-${row.id}`}>
                <th scope="row" role="rowheader">
                  {row.question}
                </th>
                {row.cells.map((cell, index) => (
                  <td key={cell.treatment} role="cell" data-label={view.columns[index]?.name}>
                    <Cell cell={cell} locale={locale} renderCost={renderCost} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({
  cell,
  locale,
  renderCost,
}: {
  cell: CompareCell;
  locale: Locale;
  renderCost: (line: NonNullable<CompareCell['cost']>) => React.ReactNode;
}) {
  const t = translator(locale);
  return (
    <div>
      {cell.certainty && (
        <span className={styles.lead}>
          <Ladder level={cell.certainty} />
          {t(`certaintyShort.${cell.certainty}`)}
        </span>
      )}
      {cell.lead && <span className={styles.lead}>{cell.lead}</span>}
      {cell.cost && renderCost(cell.cost)}
      {cell.text &&
        (cell.text.text === '' ? (
          <Refs refs={cell.text.refs} locale={locale} />
        ) : (
          <span className={styles.rest}>
            <Cited value={cell.text} locale={locale} />
          </span>
        ))}
    </div>
  );
}
