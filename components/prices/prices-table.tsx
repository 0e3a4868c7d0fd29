import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { CostFigure, CostLine } from '#lib/views/cost-view';
import type { PricesView } from '#lib/views/prices-view';
import { RangeScale } from '#components/ui/range-scale';
import { ScrollRegion } from '#components/ui/scroll-region';
import { Cited } from '#components/ui/cited';
import styles from './prices.module.css';

const FIGURES = ['perUnit', 'course', 'firstYear', 'laterYear', 'fiveYears', 'tenYears'] as const satisfies readonly CostFigure[];

const WHY = {
  'no-price': 'costNone',
  'only-conditional': 'costOnlyConditional',
  'not-computable': 'costNotComputable',
  'no-course': 'costNoCourse',
  'nothing-to-buy': 'costNothing',
} as const satisfies Record<string, MessageKey>;

/** One derived figure, or in words why there is none. */
function Figure({ line, figure, locale }: { line: CostLine; figure: CostFigure; locale: Locale }) {
  const t = translator(locale);
  const value = line.figures[figure];
  if (!('text' in value)) return <>{t(WHY[value.why])}</>;
  return (
    <>
      <span className={styles.num}>{value.text}</span>
      {figure === 'perUnit' && <small> ({t(`unitOne.${line.unit}`)})</small>}
    </>
  );
}

/** All treatments, one scale and one table per currency; then what is on no scale, and how ranges are made. */
export function PricesTable({ view, locale }: { view: PricesView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {view.scales.map((scale) => (
        <Scale key={scale.currency} scale={scale} locale={locale} />
      ))}
      <p className={styles.note}>
        <a href={`/data/prices/overview.${locale}.csv`} download>
          {t('prCsv')}
        </a>
      </p>
      <h2 id="without">{t('prWithout')}</h2>
      <ul>
        {view.without.map((row) => (
          <li key={row.id}>
            <a href={paths.price(locale, row.id)}>{row.name}</a>:{' '}
            {row.nothingToBuy
              ? t('costNothing')
              : row.conditional.length > 0
                ? t('costOnlyConditional')
                : row.observed > 0
                  ? t('prWithoutCount', { count: row.observed })
                  : t('costNone')}{' '}
            {!row.nothingToBuy && <small>{t('asOf', { date: row.compiledOn })}</small>}
            {row.notComputable && (
              <>
                . <Cited value={row.notComputable} locale={locale} />
              </>
            )}
          </li>
        ))}
      </ul>
      <h2 id="method">{t('prMethod')}</h2>
      <ul>
        {(['prMethod1', 'prMethod2', 'prMethod3', 'prMethod4', 'prMethod5', 'prMedianNote'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
}

function Scale({ scale: { currency, placed }, locale }: { scale: PricesView['scales'][number]; locale: Locale }) {
  const t = translator(locale);
  const named = t(`currencyName.${currency}`);
  const years = placed.flatMap(({ id, name, line }) => {
    const year = line.figures.firstYear;
    return line.firstYear && 'text' in year
      ? [{ key: id, name, text: year.text, money: line.firstYear, mark: 'full' as const }]
      : [];
  });
  const low = years.toSorted((a, b) => a.money.min - b.money.min)[0];
  const high = years.toSorted((a, b) => b.money.max - a.money.max)[0];
  const day = (date: string | null) => (date === null ? t('undated') : formatDate(date, locale));
  const cells = (line: CostLine): readonly (readonly [MessageKey, React.ReactNode])[] => [
    ...FIGURES.map((figure) => [`fig.${figure}`, <Figure key={figure} line={line} figure={figure} locale={locale} />] as const),
    [
      'prN',
      <>
        {line.count}
        {line.median && (
          <small className={styles.under}>
            {t('prMedian', { money: line.median })}
            {line.quartiles && <> ({t('prQuartiles', { money: line.quartiles })})</>}
          </small>
        )}
        {line.taxNotStated > 0 && (
          <small className={styles.under}>{t('pricesTax', { count: line.taxNotStated, all: line.count })}</small>
        )}
      </>,
    ],
    ['prCountries', line.basis.countries.join(', ')],
    [
      'prNewest',
      <>
        {day(line.basis.newest)}
        {line.undated > 0 && line.basis.newest !== null && (
          <small className={styles.under}>{t('pricesUndated', { count: line.undated })}</small>
        )}
        {line.undated > 0 && (
          <small className={styles.under}>{t('prReadOn', { date: formatDate(line.basis.readTo, locale) })}</small>
        )}
        {line.old > 0 && <small className={styles.under}>{t('pricesOld', { count: line.old })}</small>}
      </>,
    ],
    ['prOldest', day(line.basis.oldest)],
  ];
  return (
    <section aria-labelledby={`scale-${currency}`}>
      <h2 id={`scale-${currency}`}>{t('prYearScale', { currency: named })}</h2>
      {years.length > 1 && (
        <RangeScale
          currency={currency}
          locale={locale}
          axis={t('prYearAxis')}
          label={t('prYearLabel', { count: years.length, currency: named, low: low?.text ?? '', high: high?.text ?? '' })}
          rows={years}
        />
      )}
      <ScrollRegion labelledBy={`prices-${currency}`}>
        <table className={styles.wide} role="table">
          <caption id={`prices-${currency}`}>{t('prYearTable', { currency: named })}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('navTreatments')}
              </th>
              {(placed[0] ? cells(placed[0].line) : []).map(([key]) => (
                <th key={key} scope="col" role="columnheader">
                  {key === 'fig.perUnit' ? t('prUnitHead') : t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {placed.map(({ id, name, line }) => (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  <a href={paths.price(locale, id)}>{name}</a>
                </th>
                {cells(line).map(([key, value]) => (
                  <td key={key} role="cell" data-label={key === 'fig.perUnit' ? t('prUnitHead') : t(key)}>
                    <span>{value}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
