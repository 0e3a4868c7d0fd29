import type { Locale, Strength } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator, type Translate } from '#lib/i18n/messages';
import type { RuleView } from '#lib/views/rule-view';
import { Cited } from './cited.tsx';
import { Signal, type SignalName } from './signal.tsx';
import styles from './ui.module.css';

export const STRENGTH_SIGNAL: Record<Strength, SignalName> = { absolute: 'stop', avoid: 'avoid', caution: 'ask', notice: 'info' };

/** All rules, the strictest first, each with its anchor, reason, places and sources. */
export function RuleList({ rules, locale }: { rules: readonly RuleView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.id} id={rule.anchor}>
          <Signal name={STRENGTH_SIGNAL[rule.strength]} />
          <div>
            <p>
              <strong>
                {t(`strength.${rule.strength}`)}: {rule.who}
              </strong>
            </p>
            <p>
              <Cited value={rule.reason} locale={locale} />
            </p>
            <p className={styles.where}>
              {rulePlaces(rule, t)} · {t('ruleChecked', { date: formatDate(rule.checkedOn, locale) })}
              {rule.variants.length > 0 && ` · ${t('ruleVariants', { variants: rule.variants.join(', ') })}`}
              {rule.note && ` · ${rule.note}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function rulePlaces(rule: RuleView, t: Translate): string {
  if (rule.jurisdictions.length === 0) return t('rulePlaces', { places: t('ruleNoPlace') });
  return t('rulePlaces', { places: rule.jurisdictions.map((place) => t(`place.${place}`)).join(', ') });
}
