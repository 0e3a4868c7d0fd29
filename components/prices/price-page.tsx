import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatNumber, formatRange } from '#lib/i18n/numbers';
import { translator, type Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { PriceView } from '#lib/views/prices-view';
import { Cited, Refs } from '#components/ui/cited';
import { CitedList } from '#components/ui/cited-list';
import { PriceAge } from '#components/ui/cost-text';
import { RangeScale } from '#components/ui/range-scale';
import { FeesSeen } from './fees-seen.tsx';
import { Offers } from './offers.tsx';
import { PriceTools } from './price-tools.tsx';
import { PriceRows, UnitPrice, type Row } from './price-rows.tsx';
import styles from './prices.module.css';

type Part = { readonly view: PriceView };

/** One treatment: what a year comes to, why prices differ, then every observation with what it comes to. */
export function PricePage({ view, sources }: Part & { sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <>
      <h1>{t('priceTitle', { name: view.name })}</h1>
      <p>
        <a href={paths.treatment(locale, view.id)}>{view.name}</a>
      </p>
      <Headline view={view} />
      <PriceTools locale={locale} current="" />
      <Figures view={view} />
      <Scales view={view} />
      <Spread view={view} />
      <Contradictions view={view} />
      <Histories view={view} />
      <h2 id="observed">{t('priceObserved')}</h2>
      {view.rows.length === 0 ? (
        <p>{view.nothingToBuy ? t('costNothing') : t('costNone')}</p>
      ) : (
        <>
          <PriceRows id="observed-caption" caption={t('prRowsCaption')} rows={view.rows} locale={locale} />
          <p className={styles.note}>
            <a href={`/data/prices/${view.id}.${locale}.csv`} download>
              {t('prCsv')}
            </a>
          </p>
        </>
      )}
      {view.extras.length > 0 && (
        <>
          <h2 id="extras">{t('priceExtras')}</h2>
          <CitedList items={view.extras} locale={locale} />
        </>
      )}
      <Fees view={view} />
      {!view.nothingToBuy && (
        <>
          <h2 id="sellers">{t('prOffersTitle')}</h2>
          <Offers offers={view.offers} locale={locale} />
        </>
      )}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}

/** The first thing read: first year without conditions, how many prices, from when; or why there is none. */
function Headline({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  if (view.nothingToBuy) return <p className={styles.headline}>{view.nothingToBuy}</p>;
  return (
    <div className={styles.headline}>
      {view.plain.map(({ line }) => {
        const year = line.figures.firstYear;
        const unit = line.figures.perUnit;
        return (
          <p key={line.currency}>
            {'text' in year ? (
              <>
                {t('prHeadline')}: <strong>{year.text}</strong>
              </>
            ) : (
              'text' in unit && <strong>{t('perUnitOf', { money: unit.text })}</strong>
            )}{' '}
            <small>
              {t('priceCount', { count: line.count })}
              {locale === 'ja' ? '、' : '; '}
            </small>
            <PriceAge line={line} locale={locale} />
            {line.count < 3 && (
              <small>
                {locale === 'ja' ? '。' : '. '}
                {t(line.count === 1 ? 'pricesOne' : 'pricesFew')}
              </small>
            )}
          </p>
        );
      })}
      {view.plain.length === 0 && (
        <p>
          {t('prNoHeadline')} {view.conditional.length > 0 ? t('prOnlyConditionalText') : ''}
        </p>
      )}
      {view.note && (
        <p>
          <Cited value={view.note} locale={locale} />
        </p>
      )}
      {view.onlySeen.length > 0 && view.plain.length > 0 && (
        <p>
          <small>
            {t('prOnlySeen', {
              currencies: view.onlySeen.map((one) => t(`currencyName.${one}`)).join(locale === 'ja' ? '、' : ', '),
            })}
          </small>
        </p>
      )}
      {view.findOut && (
        <p>
          {t('prFindOutLine', {
            money:
              view.plain.flatMap(({ line: { figures } }) => ('text' in figures.findOut ? [figures.findOut.text] : []))[0] ??
              t(view.conditional.length > 0 ? 'costOnlyConditional' : 'costNone'),
            visits: formatRange(view.findOut.visits, locale),
            months: formatRange(view.findOut.months, locale),
          })}{' '}
          {t('prCertainty', { level: t(`certaintyShort.${view.certainty}`) })}
        </p>
      )}
      <p>
        <a href={paths.myQuote(locale)}>{t('prIsItDear')}</a>
        {' · '}
        <a href={`${paths.treatment(locale, view.id)}#stopping`}>{t('prIfYouStop')}</a>
      </p>
    </div>
  );
}

function Figures({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <>
      <h2 id="derived">{t('priceDerived')}</h2>
      {view.notComputable && (
        <p>
          <Cited value={view.notComputable} locale={locale} />
        </p>
      )}
      {view.plain.map((one) => (
        <FigureTable key={one.line.currency} {...one} view={view} />
      ))}
      {view.conditional.length > 0 && (
        <>
          <h3 id="conditional">{t('prConditionalTitle')}</h3>
          <p>{t('prConditionalText')}</p>
          {view.conditional.map((one) => (
            <FigureTable key={one.line.currency} {...one} view={view} />
          ))}
        </>
      )}
      {view.basis && (
        <p>
          <strong>{t('priceBasis')}:</strong> <Cited value={view.basis} locale={locale} />
        </p>
      )}
      <p>
        <strong>{t('priceCoverage')}:</strong> <Cited value={view.coverage} locale={locale} />
      </p>
      <p className={styles.note}>
        <a href={`${paths.prices(locale)}#method`}>{t('prMethod')}</a>
        {(view.plain.length > 0 || view.conditional.length > 0) && (
          <>
            {' · '}
            <a href={`/data/prices/${view.id}-figures.${locale}.csv`} download>
              {t('prFiguresCsv')}
            </a>
          </>
        )}
      </p>
    </>
  );
}

function FigureTable({ line, figures, view: { locale } }: PriceView['plain'][number] & Part) {
  const t = translator(locale);
  const key = line.group === 'plain' ? 'prPlainCaption' : 'prConditionalCaption';
  return (
    <table className={`${styles.figures} ${styles.work}`} role="table">
      <caption>
        {t(key, { currency: t(`currencyName.${line.currency}`) })}
        {locale === 'ja' ? '。' : '. '}
        <PriceAge line={line} locale={locale} />
        {line.median && (
          <small>
            {' '}
            {t('prMedian', { money: line.median })}
            {line.quartiles && <> ({t('prQuartiles', { money: line.quartiles })})</>}
          </small>
        )}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('prFigure')}
          </th>
          <th scope="col" role="columnheader">
            {t('prComesTo')}
          </th>
          <th scope="col" role="columnheader">
            {t('prWorkedOut')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map(({ figure, text, sums }) => (
          <tr key={figure} role="row">
            <th scope="row" role="rowheader">
              {figure === 'perUnit' ? t(`unitOne.${line.unit}`) : t(`fig.${figure}`)}
            </th>
            <td role="cell">
              <span className={styles.num}>{text}</span>
            </td>
            <td role="cell">
              {sums
                .filter(({ sum }, index) => sums.findIndex((other) => other.sum === sum) === index)
                .map(({ observation, what, sum }, index) => (
                  <span key={index} className={styles.sum}>
                    {sum}
                    {observation && (
                      <>
                        {' '}
                        <a href={`#price-${observation}`}>{what}</a>
                      </>
                    )}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every price of one currency and unit on one scale: what counts and what does not have different outlines. */
function Scales({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  const scales = [...new Set(view.rows.map(({ currency }) => currency))].flatMap((currency) => {
    const units = [...new Set(view.rows.filter((row) => row.currency === currency).map(({ unit }) => unit))];
    return units.map((unit) => ({
      currency,
      unit,
      rows: view.rows.filter((row) => row.currency === currency && row.unit === unit && row.money.max > 0),
    }));
  });
  const shown = scales.filter(({ rows }) => rows.length > 1);
  if (shown.length === 0) return null;
  return (
    <>
      <h2 id="scale">{t('prScaleTitle')}</h2>
      {shown.map(({ currency, unit, rows }) => (
        <figure key={`${currency}-${unit}`} className={styles.figure}>
          <figcaption>{`${t(`unitOne.${unit}`)}${locale === 'ja' ? '、' : ', '}${t(`currencyName.${currency}`)}`}</figcaption>
          <RangeScale
            currency={currency}
            locale={locale}
            dense
            axis={t('prScaleAxis')}
            rows={rows.map((row) => scaleRow(row, locale, t))}
          />
        </figure>
      ))}
    </>
  );
}

/** One bar: what is sold and where, so that it can be found in the table below. */
function scaleRow(row: Row, locale: Locale, t: Translate) {
  return {
    key: row.id,
    name: <a href={`#price-${row.id}`}>{row.what}</a>,
    note: [t(`prMark.${row.standing}`), row.region, row.date ?? t('undated')].join(locale === 'ja' ? '、' : ', '),
    text: row.perUnit,
    money: row.money,
    mark: row.standing === 'counts' ? ('full' as const) : ('open' as const),
  };
}

function Spread({ view }: Part) {
  const { locale, spread } = view;
  const t = translator(locale);
  const listOf = (names: readonly string[]) => names.join(locale === 'ja' ? '、' : ', ');
  if (spread.ends.length === 0 && spread.differs.length === 0) return null;
  return (
    <>
      <h2 id="spread">{t('prSpreadTitle')}</h2>
      {spread.ends.map((end) => (
        <table key={end.currency} className={styles.figures}>
          <caption>
            {t(`currencyName.${end.currency}`)}
            {locale === 'ja' ? '。' : '. '}
            {t('prSpreadEnds', { times: formatNumber(end.times, locale) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('pWhat')}</th>
              <th scope="col">{t('prLowest')}</th>
              <th scope="col">{t('prHighest')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('prPerUnit', { unit: end.unit })}</th>
              {[end.low, end.high].map((side, index) => (
                <td key={index}>
                  <span className={styles.num}>{side.perUnit}</span>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('prColWhat')}</th>
              {[end.low, end.high].map((side, index) => (
                <td key={index}>
                  <a href={`#price-${side.id}`}>{side.what}</a>
                  {locale === 'ja' ? '、' : ', '}
                  {side.region}
                  {locale === 'ja' ? '、' : ', '}
                  {side.date ?? t('undated')}
                </td>
              ))}
            </tr>
            {(
              [
                ['pTax', 'tax'],
                ['pInside', 'inside'],
                ['pOutside', 'outside'],
                ['pConditions', 'conditions'],
              ] as const
            )
              .filter(([, key]) => end.low[key] !== end.high[key])
              .map(([label, key]) => (
                <tr key={key}>
                  <th scope="row">{t(label)}</th>
                  <td>{end.low[key]}</td>
                  <td>{end.high[key]}</td>
                </tr>
              ))}
            <tr>
              <th scope="row">{t('prColCounts')}</th>
              <td>{end.low.leftOut ?? t(`prStanding.${end.low.standing}`)}</td>
              <td>{end.high.leftOut ?? t(`prStanding.${end.high.standing}`)}</td>
            </tr>
          </tbody>
        </table>
      ))}
      {spread.ends.map(({ currency, differ, same, untold }) => (
        <p key={currency}>
          <strong>
            {t(`currencyName.${currency}`)}
            {locale === 'ja' ? ':' : ': '}
          </strong>{' '}
          {differ.length > 0 && t('prDiffersRows', { list: listOf(differ) })}{' '}
          {same.length > 0 && t('prSameRows', { list: listOf(same) })}{' '}
          {untold.length > 0 && t('prUntoldRows', { list: listOf(untold) })}
        </p>
      ))}
      {spread.differs.length > 0 && (
        <div className={styles.two}>
          <section aria-labelledby="spread-differs">
            <h3 id="spread-differs">{t('prDiffers')}</h3>
            <CitedList items={spread.differs} locale={locale} />
          </section>
          <section aria-labelledby="spread-same">
            <h3 id="spread-same">{t('prSame')}</h3>
            <CitedList items={spread.same} locale={locale} />
          </section>
        </div>
      )}
    </>
  );
}

function Contradictions({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  if (view.contradictions.length === 0) return null;
  type Told = (typeof view.contradictions)[number]['rows'][number];
  const noteOf = (row: Told) =>
    [
      row.of ? t('prOfOther', { name: row.of }) : '',
      row.printed ? t('prPrinted', { words: row.printed }) : '',
      row.buys,
      `${t('pTax')}${locale === 'ja' ? ':' : ': '}${row.tax}`,
      row.date ?? t('undated'),
    ]
      .filter((part) => part !== '')
      .join(locale === 'ja' ? '、' : '; ');
  return (
    <>
      <h2 id="contradictions">{t('prContraTitle')}</h2>
      {view.contradictions.map(({ says, rows }) => (
        <figure key={says} className={styles.figure}>
          <p>{says}</p>
          {rows[0] && rows.every(({ currency, unit }) => currency === rows[0]?.currency && unit === rows[0].unit) ? (
            <RangeScale
              currency={rows[0].currency}
              locale={locale}
              axis={t('prYearAxis')}
              ordered
              rows={rows.map((row) => ({
                key: row.id,
                name: (
                  <>
                    {row.what} <Refs refs={row.refs} locale={locale} />
                  </>
                ),
                note: noteOf(row),
                text: row.perUnit,
                money: row.money,
                mark: row.standing === 'counts' ? ('full' as const) : ('open' as const),
              }))}
            />
          ) : (
            <ol className={styles.numbered}>
              {rows.map((row) => (
                <li key={row.id}>
                  <strong>{row.amount}</strong>: {row.what} <Refs refs={row.refs} locale={locale} /> <small>{noteOf(row)}</small>
                </li>
              ))}
            </ol>
          )}
        </figure>
      ))}
    </>
  );
}

function Histories({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  if (view.histories.length === 0) return null;
  return (
    <>
      <h2 id="history">{t('prHistoryTitle')}</h2>
      {view.histories.map(({ offer, what, points }) => (
        <table key={offer} className={styles.figures}>
          <caption>{t('prHistoryCaption', { what })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pDate')}</th>
              <th scope="col">{t('pAmount')}</th>
              <th scope="col">{t('pTax')}</th>
              <th scope="col">{t('prColNormal')}</th>
              <th scope="col">{t('pSource')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <th scope="row">
                  {point.observed && <time dateTime={point.observed}>{formatDate(point.observed, locale)}</time>}
                </th>
                <td>
                  <span className={styles.num}>{point.amount}</span> ({point.buys})
                </td>
                <td>{point.tax}</td>
                <td>
                  <UnitPrice row={point} locale={locale} />
                </td>
                <td>
                  <Refs refs={point.refs} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Fees({ view }: Part) {
  const { locale } = view;
  const t = translator(locale);
  if (view.fees.length === 0) return null;
  return (
    <>
      <h2 id="fees">{t('prFeesTitle')}</h2>
      <p>
        {t('prFeesText')} <a href={paths.fees(locale)}>{t('prFeesAll')}</a>
      </p>
      <FeesSeen fees={view.fees} locale={locale} />
    </>
  );
}
