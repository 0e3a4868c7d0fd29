import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { FeeLine } from '#lib/views/budget-view';

/** The fees that come on top of many treatments, as ranges of what was seen. */
export function FeesSeen({ fees, locale }: { fees: readonly FeeLine[]; locale: Locale }) {
  const t = translator(locale);
  if (fees.length === 0) return <p>{t('feesSeenNone')}</p>;
  return (
    <ul>
      {fees.map(({ id, name, seen }) => (
        <li key={id}>
          <strong>{name}:</strong> {seen.length === 0 && t('costNone')}
          {seen.map(({ currency, text, basis }, index) => (
            <span key={currency}>
              {index > 0 && ' / '}
              {text} <small>({basis})</small>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
