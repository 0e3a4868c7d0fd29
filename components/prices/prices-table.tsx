import type { Locale } from '#lib/domain/vocabulary';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { COST_FIGURES, type CostLine } from '#lib/views/cost-view';
import type { PricesView } from '#lib/views/prices-view';
import { PriceAge } from '#components/ui/cost-text';
import { ScrollRegion } from '#components/ui/scroll-region';
import { Cited } from '#components/ui/cited';
import { PriceScale } from './price-scale.tsx';
import styles from './prices.module.css';

const FIGURES = COST_FIGURES.filter((figure) => figure !== 'perMonth');

/** One derived figure, or in words why there is none. */
export function Figure({ line, figure, locale }: { line: CostLine; figure: (typeof COST_FIGURES)[number]; locale: Locale }) {
  const t = translator(locale);
  const value = line.figures[figure];
  if ('text' in value) {
    return (
      <>
        <span className={styles.num}>{value.text}</span>
        {figure === 'perUnit' && <small> ({t(`unitOne.${line.unit}`)})</small>}
      </>
    );
  }
  const why: Record<typeof value.why, MessageKey> = {
    'no-price': 'costNone',
    'not-computable': 'costNotComputable',
    'no-course': 'costNoCourse',
    'nothing-to-buy': 'costNothing',
  };
  return <>{t(why[value.why])}</>;
}

/** All treatments: every derived figure in yen, what it was worked out from, and one picture of the first year. */
export function PricesTable({ view, locale }: { view: PricesView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h2 id="scale">{t('yenScale')}</h2>
      <PriceScale view={view} locale={locale} />
      <ScrollRegion labelledBy="prices-caption">
        <table className={styles.wide} role="table">
          <caption id="prices-caption">{t('pricesCaption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('navTreatments')}
              </th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" role="columnheader">
                  {t(`fig.${figure}`)}
                  {figure === 'findOut' && <small> {t('figNote.findOut')}</small>}
                </th>
              ))}
              <th scope="col" role="columnheader">
                {t('pDate')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {view.rows.map((row) => (
              <tr key={row.id} role="row">
                <th scope="row" role="rowheader">
                  <a href={paths.price(locale, row.id)}>{row.name}</a>
                </th>
                {FIGURES.map((figure) => (
                  <td key={figure} role="cell" data-label={t(`fig.${figure}`)}>
                    <span>
                      {row.nothingToBuy ? (
                        t('costNothing')
                      ) : row.line ? (
                        <Figure line={row.line} figure={figure} locale={locale} />
                      ) : (
                        t('costNone')
                      )}
                    </span>
                  </td>
                ))}
                <td role="cell" data-label={t('pDate')}>
                  <span>
                    {row.line ? (
                      <PriceAge line={row.line} locale={locale} />
                    ) : row.nothingToBuy ? (
                      t('notApplicable')
                    ) : (
                      t('costNone')
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h2 id="basis">{t('priceBasis')}</h2>
      <ul>
        {view.rows.flatMap((row) => {
          const text = row.basis ?? row.notComputable;
          return text
            ? [
                <li key={row.id}>
                  <strong>{row.name}:</strong> <Cited value={text} locale={locale} />
                </li>,
              ]
            : [];
        })}
      </ul>
    </>
  );
}
