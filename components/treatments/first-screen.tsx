import { formatDate } from '#lib/i18n/format';
import { formatNumber } from '#lib/i18n/numbers';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ProfileView } from '#lib/views/profile-view';
import { Cited } from '#components/ui/cited';
import { CostText } from '#components/ui/cost-text';
import { Signal } from '#components/ui/signal';
import { Tag } from '#components/ui/tag';
import styles from './profile.module.css';

const TONE = { approved: 'ok', 'approved-otc': 'ok', 'not-a-product': 'unknown', 'not-known': 'unknown' } as const;

/** The five answers a reader gets without scrolling: for whom, how well, main risk, cost in a year, status. */
export function FirstScreen({ view }: { view: ProfileView }) {
  const { locale, summary } = view;
  const t = translator(locale);
  const tone = (TONE as Record<string, 'ok' | 'unknown'>)[view.jpStatus] ?? 'no';
  return (
    <>
      <h1>
        {view.name} <span className={styles.sub}>{view.subtitle}</span>
      </h1>
      <p className={styles.lede}>
        <Cited value={summary.lede} locale={locale} />
      </p>
      <dl className={styles.answers}>
        {(['forWhom', 'howWell', 'mainRisk'] as const).map((field) => (
          <div key={field}>
            <dt>{t(field)}</dt>
            <dd>
              <Cited value={summary[field]} locale={locale} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('cost')}</dt>
          <dd>
            <CostAnswer view={view} />
          </dd>
        </div>
        <div>
          <dt>{t('status')}</dt>
          <dd>
            <Tag tone={tone}>
              {t('place.JP')}: {t(`reg.${view.jpStatus}` as MessageKey)}
            </Tag>
            <Cited value={summary.status} locale={locale} />
          </dd>
        </div>
      </dl>
    </>
  );
}

function CostAnswer({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  const [line] = view.costs;
  if (view.research) return <>{t('costResearch')}</>;
  if (view.nothingToBuy) return <>{t('costNothing')}</>;
  if (!line)
    return (
      <>
        {t('costNone')} · <a href={paths.price(view.locale, view.id)}>{t('moreOnPrices')}</a>
      </>
    );
  return (
    <>
      <CostText line={line} locale={view.locale} /> <a href={paths.price(view.locale, view.id)}>{t('moreOnPrices')}</a>
    </>
  );
}

/** Research stage: said before anything else can be read as an offer. */
export function Research({ view }: { view: ProfileView }) {
  const { locale, research } = view;
  if (!research) return null;
  const t = translator(locale);
  return (
    <div className={styles.never}>
      <Signal name="none" />
      <div>
        <p>
          <strong>{t('researchTitle')}.</strong> <Cited value={research.availability} locale={locale} />
        </p>
        <p>
          <Cited value={research.status} locale={locale} /> ({t('asOf', { date: formatDate(research.asOf, locale) })})
        </p>
      </div>
    </div>
  );
}

/** Who must not use it: every absolute rule by its condition, with a way to the reasons. */
export function NeverBox({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  if (view.id === 'no-treatment' && view.never.length === 0) return null;
  if (view.research) return null;
  if (view.never.length === 0) return <p>{t('neverNone')}</p>;
  return (
    <div className={styles.never}>
      <Signal name="stop" />
      <div>
        <p>
          <strong>{t('neverIntro')}</strong>{' '}
          {view.never.map((rule, index) => (
            <span key={rule.id}>
              {index > 0 && (view.locale === 'ja' ? '、' : '; ')}
              {rule.who}
              {rule.variants.length > 0 && ` (${t('ruleVariants', { variants: rule.variants.join(', ') })})`}
            </span>
          ))}
          {view.locale === 'ja' ? '。' : '. '}
          <a href="#rules">{t('allRules', { count: formatNumber(view.rules.length, view.locale) })}</a>
        </p>
      </div>
    </div>
  );
}

/** The five statements for what Japan has not approved for this use, in full. */
export function FiveStatements({ view }: { view: ProfileView }) {
  const t = translator(view.locale);
  if (view.unapproved.length === 0) return null;
  return (
    <section className={styles.five} aria-labelledby="unapproved">
      <h2 id="unapproved">{t('secUnapproved')}</h2>
      <ol>
        {view.unapproved.map((statement) => (
          <li key={statement.text}>
            <Cited value={statement} locale={view.locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}
