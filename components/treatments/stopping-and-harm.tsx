import { formatRange } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ProfileView } from '#lib/views/profile-view';
import { Cited } from '#components/ui/cited';
import { FactList } from '#components/ui/fact-list';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';

/** Month by month after stopping, then starting again and changing. */
export function Stopping({ view }: { view: ProfileView }) {
  const { locale, stopping } = view;
  const t = translator(locale);
  const steps = stopping.steps.map(({ months, answer }) => ({
    id: answer.text,
    label: months ? t('stopAfter', { range: formatRange(months, locale) }) : t('stopAnyTime'),
    value: answer,
  }));
  const facts = [
    ...steps,
    { id: 'restart', label: t('stopRestart'), value: stopping.restarting },
    { id: 'switch', label: t('stopSwitch'), value: stopping.switching },
  ];
  return <FactList facts={facts} locale={locale} />;
}

/** Every pair with this treatment in a line, with the way to the whole record. */
export function Combine({ view }: { view: ProfileView }) {
  const { locale, pairs } = view;
  const t = translator(locale);
  return (
    <>
      {pairs.length === 0 && <p>{t('combineNone')}</p>}
      {pairs.length > 0 && (
        <dl className={ui.facts}>
          {pairs.map((pair) => (
            <div key={pair.id}>
              <dt>
                <a href={paths.combination(locale, pair.id)}>{pair.other.name}</a>
              </dt>
              <dd>
                <Tag tone={pair.status === 'not-together' ? 'no' : 'unknown'}>{t(`together.${pair.status}`)}</Tag>
                <Cited value={pair.together} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <a href={paths.combinations(locale)}>{t('combineAll')}</a>
      </p>
    </>
  );
}

/** Japan's public relief, and anybody else who may pay. */
export function IfHarmed({ view }: { view: ProfileView }) {
  const { locale, ifHarmed } = view;
  const t = translator(locale);
  return (
    <dl className={ui.facts}>
      <div>
        <dt>{t('harmedRelief')}</dt>
        <dd>
          <strong>{t(`relief.${ifHarmed.publicRelief}`)}</strong>{' '}
          {ifHarmed.relief ? <Cited value={ifHarmed.relief} locale={locale} /> : <a href="#unapproved">{t('secUnapproved')}</a>}
        </dd>
      </div>
      <div>
        <dt>{t('harmedProvider')}</dt>
        <dd>
          <Cited value={ifHarmed.provider} locale={locale} />
        </dd>
      </div>
    </dl>
  );
}

/** The class under Japan's regenerative-medicine act, and what a number on the wall means. */
export function Regenerative({ view }: { view: ProfileView }) {
  const { locale, regenerative } = view;
  if (!regenerative) return null;
  const t = translator(locale);
  return (
    <p id="regenerative">
      <strong>{t('regenerativeTitle')}:</strong> {t(`regenerative.${regenerative.class}`)}.{' '}
      <Cited value={regenerative.note} locale={locale} />{' '}
      <a href={paths.guide(locale, 'regenerative-numbers')}>{t('regenerativeMore')}</a>
    </p>
  );
}
