import type { ReactNode } from 'react';
import { formatDate, formatNumber } from '#lib/i18n/format';
import { translator, type MessageKey, type Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { COST_FIGURES } from '#lib/views/cost-view';
import type { ObservationView, PriceView } from '#lib/views/prices-view';
import { Cited, Refs } from '#components/ui/cited';
import { PriceAge } from '#components/ui/cost-text';
import { ScrollRegion } from '#components/ui/scroll-region';
import { Tag } from '#components/ui/tag';
import { Figure } from './prices-table.tsx';
import styles from './prices.module.css';

/** One treatment: what a year comes to, then every observation with date, conditions and source. */
export function PricePage({ view, sources }: { view: PriceView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <>
      <h1>{t('priceTitle', { name: view.name })}</h1>
      <p>
        <a href={paths.treatment(locale, view.id)}>{view.name}</a>
      </p>
      <h2 id="derived">{t('priceDerived')}</h2>
      {view.nothingToBuy && <p>{view.nothingToBuy}</p>}
      {view.notComputable && (
        <p>
          <Cited value={view.notComputable} locale={locale} />
        </p>
      )}
      {view.lines.length === 0 && !view.nothingToBuy && <p>{t('costNone')}</p>}
      {view.lines.map((line) => (
        <table key={line.currency}>
          <caption>
            {line.currency}: <PriceAge line={line} locale={locale} />
          </caption>
          <tbody>
            {COST_FIGURES.filter((figure) => figure !== 'perMonth' || 'text' in line.figures.perMonth).map((figure) => (
              <tr key={figure}>
                <th scope="row">{t(`fig.${figure}`)}</th>
                <td>
                  <Figure line={line} figure={figure} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {view.basis && (
        <p>
          <strong>{t('priceBasis')}:</strong> <Cited value={view.basis} locale={locale} />
        </p>
      )}
      <p>
        <strong>{t('priceCoverage')}:</strong> <Cited value={view.coverage} locale={locale} />
      </p>
      {view.extras.length > 0 && (
        <>
          <h2 id="extras">{t('priceExtras')}</h2>
          <ul>
            {view.extras.map((extra) => (
              <li key={extra.text}>
                <Cited value={extra} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="observed">{t('priceObserved')}</h2>
      {view.observations.length === 0 ? (
        <p>{view.nothingToBuy ? t('costNothing') : t('costNone')}</p>
      ) : (
        <ScrollRegion labelledBy="observed-caption">
          <table className={styles.wide} role="table">
            <caption id="observed-caption">{t('priceObserved')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {COLUMNS.map(([key]) => (
                  <th key={key} scope="col" role="columnheader">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {view.observations.map((observation) => (
                <tr key={observation.id} role="row" id={`price-${observation.id}`}>
                  {COLUMNS.map(([key, cell], index) =>
                    index === 0 ? (
                      <th key={key} scope="row" role="rowheader">
                        {cell(observation, t, view)}
                      </th>
                    ) : (
                      <td key={key} role="cell" data-label={t(key)}>
                        <span>{cell(observation, t, view)}</span>
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}

type CellOf = (observation: ObservationView, t: Translate, view: PriceView) => ReactNode;

const joined = (words: readonly string[], t: Translate, view: PriceView) =>
  words.length === 0 ? t('none') : words.join(view.locale === 'ja' ? '、' : ', ');
const items = (ids: ObservationView['inside'], t: Translate, view: PriceView) =>
  joined(
    ids.map((id) => t(`item.${id}`)),
    t,
    view,
  );

const COLUMNS: readonly (readonly [MessageKey, CellOf])[] = [
  ['pWhat', (o) => o.what],
  ['pAmount', (o) => <span className={styles.num}>{o.amount}</span>],
  ['pTax', (o, t) => t(`tax.${o.tax}`)],
  [
    'pBuys',
    (o, t, view) =>
      `${o.covers.count === 1 ? t(`unitOne.${o.covers.unit}`) : t(`unit.${o.covers.unit}`, { count: formatNumber(o.covers.count, view.locale, 2) })} (${t(`basis.${o.basis}`)})`,
  ],
  [
    'pDate',
    (o, t, view) =>
      o.observed === null ? (
        <Tag tone="unknown">{t('undated')}</Tag>
      ) : (
        <>
          <time dateTime={o.observed}>{formatDate(o.observed, view.locale)}</time>{' '}
          {o.age === 'old' && <Tag tone="no">{t('oldPrice')}</Tag>}
        </>
      ),
  ],
  ['pRegion', (o) => o.region],
  ['pInside', (o, t, view) => items(o.inside, t, view)],
  ['pOutside', (o, t, view) => items(o.outside, t, view)],
  [
    'pConditions',
    (o, t, view) =>
      joined(
        o.conditions.map((id) => t(`cond.${id}`)),
        t,
        view,
      ),
  ],
  ['pCounts', (o, t) => (o.leftOut === null ? t('yes') : o.leftOut)],
  ['pRead', (o, _t, view) => formatDate(o.readOn, view.locale)],
  ['pSource', (o, _t, view) => <Refs refs={o.refs} locale={view.locale} />],
];
