import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { CitedText } from '#lib/views/cited';
import type { PriceRow } from '#lib/views/price-rows';
import { Refs } from '#components/ui/cited';
import { ScrollRegion } from '#components/ui/scroll-region';
import { Tag } from '#components/ui/tag';
import styles from './prices.module.css';

export type Row = PriceRow & { readonly refs: CitedText['refs'] };

/** Observations with all that belongs to a price: date, tax, what is inside, conditions, what it comes to, why it does not count. */
export function PriceRows(props: {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly locale: Locale;
  /** Begins the anchors of the rows; left out: `price`. */
  readonly prefix?: string;
}) {
  const { rows, locale } = props;
  const t = translator(locale);
  const heads = ['prColWhat', 'prColAmount', 'prColNormal', 'prColInside', 'prColCounts'] as const;
  return (
    <ScrollRegion labelledBy={props.id}>
      <table className={styles.wide} role="table">
        <caption id={props.id}>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row" id={`${props.prefix ?? 'price'}-${row.id}`}>
              <th scope="row" role="rowheader">
                {row.what} <Refs refs={row.refs} locale={locale} />
                <small className={styles.under}>
                  {row.region}
                  {locale === 'ja' ? '、' : ', '}
                  {row.date === null ? (
                    <>
                      {t('undated')}
                      {locale === 'ja' ? '、' : ', '}
                      {t('prReadOn', { date: row.readOn })}
                    </>
                  ) : (
                    <time dateTime={row.observed ?? ''}>{row.date}</time>
                  )}
                </small>
                {row.age === 'old' || row.age === 'left-out' ? <Tag tone="no">{t('oldPrice')}</Tag> : null}
              </th>
              <td role="cell" data-label={t('prColAmount')}>
                <span>
                  <span className={styles.num}>{row.amount}</span>
                  {row.printed && <small className={styles.under}>{t('prPrinted', { words: row.printed })}</small>}
                  <small className={styles.under}>
                    {row.buys} ({row.basis}){locale === 'ja' ? '、' : '; '}
                    {t('pTax')}
                    {locale === 'ja' ? ':' : ': '}
                    {row.tax}
                  </small>
                </span>
              </td>
              <td role="cell" data-label={t('prColNormal')}>
                <span>
                  <UnitPrice row={row} locale={locale} />
                </span>
              </td>
              <td role="cell" data-label={t('prColInside')}>
                <span>
                  <small className={styles.lines}>
                    <span>{t('prInsideLabel', { list: row.inside })}</span>
                    {row.outside !== t('none') && <span>{t('prOutsideLabel', { list: row.outside })}</span>}
                    {row.conditions !== t('none') && <span>{t('prConditionsLabel', { list: row.conditions })}</span>}
                  </small>
                </span>
              </td>
              <td role="cell" data-label={t('prColCounts')}>
                <span>{row.leftOut ?? t(`prStanding.${row.standing}`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Per unit, course and first year, with what was done about tax; or why there is no year. */
export function UnitPrice({ row, locale }: { row: PriceRow; locale: Locale }) {
  const t = translator(locale);
  const handled = { added: 'prTaxAdded', perhaps: 'prTaxPerhaps', open: 'prTaxOpen' } as const;
  return (
    <small className={styles.lines}>
      <span className={styles.num}>{t('prPerUnitShort', { unit: t(`unitOne.${row.unit}`), money: row.perUnit })}</span>
      {row.firstYear && <span>{t('prYearShort', { money: row.firstYear })}</span>}
      {row.noYear && <span>{t(`prWhy.${row.noYear}`)}</span>}
      {row.taxHandling !== 'as-printed' && <span>{t(handled[row.taxHandling])}</span>}
    </small>
  );
}
