import type { Locale, Strength } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator, type Translate } from '#lib/i18n/messages';
import { placesText } from '#lib/i18n/places';
import type { InteractionText, RuleView } from '#lib/views/rule-view';
import { Cited } from './cited.tsx';
import { Signal, type SignalName } from './signal.tsx';
import styles from './ui.module.css';

export const STRENGTH_SIGNAL: Record<Strength, SignalName> = { absolute: 'stop', avoid: 'avoid', caution: 'ask', notice: 'info' };

interface RuleListProps {
  readonly rules: readonly RuleView[];
  readonly locale: Locale;
  /** With sections of the sources, and how things work on each other. Left out where a page has no room for them. */
  readonly full?: boolean;
}

/** All rules, the strictest first, each with its anchor, reason, places and sources. */
export function RuleList({ rules, locale, full = false }: RuleListProps) {
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
            {full && rule.interaction && <Interaction interaction={rule.interaction} locale={locale} />}
            <p className={styles.where}>
              {t('rulePlaces', { places: placesText(rule.jurisdictions, locale) })} ·{' '}
              {t('ruleChecked', { date: formatDate(rule.checkedOn, locale) })}
              {rule.variants.length > 0 && ` · ${t('ruleVariants', { variants: rule.variants.join(', ') })}`}
              {full && rule.sections.length > 0 && ` · ${sectionText(rule, t)}`}
              {rule.note && ` · ${rule.note}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const sectionText = (rule: RuleView, t: Translate): string =>
  rule.sections.map(({ n, section }) => t('ruleSection', { n, section })).join('; ');

function Interaction({ interaction, locale }: { interaction: InteractionText; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p>{t('checkerMechanism', { text: interaction.mechanism })}</p>
      <p>{t('checkerWhatToDo', { text: interaction.whatToDo })}</p>
    </>
  );
}
