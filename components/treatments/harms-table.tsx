import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatNumber } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import type { HarmView, RateView } from '#lib/views/profile-view';
import { Cited } from '#components/ui/cited';
import { Tag } from '#components/ui/tag';
import styles from './profile.module.css';

/** Side effects, the placebo rate in the next column. */
export function HarmsTable({ harms, locale }: { harms: readonly HarmView[]; locale: Locale }) {
  const t = translator(locale);
  if (harms.length === 0) return null;
  const labels = [t('harmTreated'), t('harmPlacebo'), t('harmSetting')];
  return (
    <table className={styles.stack} role="table">
      <caption className="visually-hidden">{t('secHarms')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t('harmName'), ...labels].map((label) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {harms.map((harm) => (
          <tr key={harm.id} role="row">
            <th scope="row" role="rowheader">
              <Cited value={harm.name} locale={locale} /> {harm.serious && <Tag tone="no">{t('harmSerious')}</Tag>}
            </th>
            <td role="cell" data-label={labels[0]}>
              <Rate rate={harm.treated} locale={locale} />
            </td>
            <td role="cell" data-label={labels[1]}>
              <Rate rate={harm.placebo} locale={locale} />
            </td>
            <td role="cell" data-label={labels[2]}>
              {harm.setting}
              {harm.note && <small> {harm.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rate({ rate, locale }: { rate: RateView; locale: Locale }) {
  const t = translator(locale);
  switch (rate.kind) {
    case 'share':
      return (
        <>
          <strong>{t('ofHundred', { n: formatNumber(rate.share.per100, locale, 2) })}</strong>
          {rate.share.events !== undefined && rate.share.of !== undefined && (
            <small> ({t('rawCount', { events: rate.share.events, of: rate.share.of })})</small>
          )}
        </>
      );
    case 'words':
      return <>{rate.text}</>;
    case 'not-known':
      return <>{t('rateNotKnown', { date: formatDate(rate.asOf, locale) })}</>;
    case 'no-comparison':
      return <>{t('rateNoComparison')}</>;
    default:
      return rate satisfies never;
  }
}
