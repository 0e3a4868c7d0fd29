import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator, type MessageKey, type Translate } from '#lib/i18n/messages';
import { priceAgeText } from '#lib/i18n/price-age';
import { GAP_WORDS } from '#lib/i18n/price-gap';
import { paths } from '#lib/i18n/paths';
import type { CostFigure, CostLine } from '#lib/views/cost-view';
import type { PricesView } from '#lib/views/prices-view';
import { RangeScale } from '#components/ui/range-scale';
import { ScrollRegion } from '#components/ui/scroll-region';
import { Cited, Refs } from '#components/ui/cited';
import styles from './prices.module.css';

const FIGURES = ['perUnit', 'firstYear', 'laterYear', 'fiveYears', 'tenYears'] as const satisfies readonly CostFigure[];

/** "Japan, United States": where the prices were seen. */
const placesOf = ({ basis }: CostLine, t: Translate) =>
  basis.countries.map((country) => (isNamed(country) ? t(`place.${country}`) : country)).join(', ');
const NAMED = ['JP', 'US', 'GB', 'KR', 'CA', 'AU', 'ES', 'SG'] as const;
const isNamed = (country: string): country is (typeof NAMED)[number] => NAMED.some((one) => one === country);

/** One derived figure, or in words why there is none. */
function Figure({ line, figure, locale }: { line: CostLine; figure: CostFigure; locale: Locale }) {
  const t = translator(locale);
  const value = line.figures[figure];
  if (!('text' in value)) return <>{t(GAP_WORDS[value.why])}</>;
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
        <Scale key={scale.key} scale={scale} locale={locale} />
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
          <li key={key}>
            {t(key)} {key === 'prMethod4' && <Refs refs={view.taxRefs} locale={locale} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Scale({ scale: { key, currency, insured, placed }, locale }: { scale: PricesView['scales'][number]; locale: Locale }) {
  const t = translator(locale);
  const named = insured ? t('prInsuredIn', { currency: t(`currencyName.${currency}`) }) : t(`currencyName.${currency}`);
  const years = placed.flatMap(({ id, name, line, note }) => {
    const year = line.figures.firstYear;
    return line.firstYear && 'text' in year
      ? [
          {
            key: id,
            name: <a href={paths.price(locale, id)}>{name}</a>,
            note: (
              <>
                {t('priceCount', { count: line.count })}
                {locale === 'ja' ? '、' : ', '}
                {placesOf(line, t)}
                {locale === 'ja' ? '、' : ', '}
                {priceAgeText(line, locale)}
                {note && (
                  <>
                    <br />
                    {note.text} <Refs refs={note.refs} locale={locale} />
                  </>
                )}
              </>
            ),
            text: year.text,
            money: line.firstYear,
            mark: 'full' as const,
          },
        ]
      : [];
  });
  const cells = (line: CostLine): readonly (readonly [MessageKey, React.ReactNode])[] => [
    ...FIGURES.map((figure) => [`fig.${figure}`, <Figure key={figure} line={line} figure={figure} locale={locale} />] as const),
    [
      'prN',
      <>
        {line.count} ({placesOf(line, t)})
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
    [
      'pDate',
      <>
        {line.dates || t('undated')}
        {line.undated > 0 && line.dates && <small className={styles.under}>{t('pricesUndated', { count: line.undated })}</small>}
        {line.undated > 0 && (
          <small className={styles.under}>{t('prReadOn', { date: formatDate(line.basis.readTo, locale) })}</small>
        )}
        {line.old > 0 && <small className={styles.under}>{t('pricesOld', { count: line.old })}</small>}
      </>,
    ],
  ];
  return (
    <section aria-labelledby={`scale-${key}`}>
      <h2 id={`scale-${key}`}>{t('prYearScale', { currency: named })}</h2>
      {years.length > 1 && <RangeScale currency={currency} locale={locale} axis={t('prYearAxis')} rows={years} />}
      <ScrollRegion labelledBy={`prices-${key}`}>
        <table className={styles.wide} role="table">
          <caption id={`prices-${key}`}>{t('prYearTable', { currency: named })}</caption>
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
