import { NO_TREATMENT } from '#lib/domain/comparison';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatNumber } from '#lib/i18n/numbers';
import { translator, type Translate } from '#lib/i18n/messages';
import type { EvidenceView, ProfileView, ShareView } from '#lib/views/profile-view';
import { Cited, Refs } from '#components/ui/cited';
import { IconArray } from '#components/ui/icon-array';
import { Ladder } from '#components/ui/ladder';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import styles from './profile.module.css';

/** Findings shown open; the others stand in a fold below them. */
const OPEN = 4;

export function EvidenceSection({ view }: { view: ProfileView }) {
  const { locale } = view;
  const t = translator(locale);
  const rest = view.evidence.filter((evidence) => evidence.id !== view.headline?.id);
  const ordered = view.headline ? [view.headline, ...rest] : rest;
  return (
    <>
      <p className={styles.cert}>
        <Ladder level={view.certainty.level} />
        <strong>{t(`certainty.${view.certainty.level}`)}.</strong> <Cited value={view.certainty.why} locale={locale} />{' '}
        <a href="evidence/">{t('evidencePictures')}</a>
      </p>
      {ordered.slice(0, OPEN).map((evidence, index) => (
        <EvidenceCard
          key={evidence.id}
          evidence={evidence}
          locale={locale}
          pictures={index === 0}
          treated={view.id === NO_TREATMENT ? 'withNothing' : 'withTreatment'}
        />
      ))}
      {view.noStudy.map(({ question, searched, asOf }) => (
        <div key={question} className={styles.nostudy}>
          <p>
            <Tag tone="unknown">{t('secNoStudy')}</Tag>
            <strong>{question}</strong>
          </p>
          <p className={ui.where}>
            {t('searchedIn', { where: searched })} · {t('asOf', { date: formatDate(asOf, locale) })}
          </p>
        </div>
      ))}
      {ordered.length > OPEN && (
        <details>
          <summary>{t('moreEvidence', { count: ordered.length - OPEN })}</summary>
          {ordered.slice(OPEN).map((evidence) => (
            <EvidenceCard key={evidence.id} evidence={evidence} locale={locale} pictures={false} />
          ))}
        </details>
      )}
      {view.guidelines.map((guideline) => (
        <p key={guideline.label}>
          <strong>{t('guidelineTitle')}:</strong> {t('guidelineMen')} – {t(`grade.${guideline.men}`)}; {t('guidelineWomen')} –{' '}
          {t(`grade.${guideline.women}`)}. {guideline.note} <Refs refs={guideline.refs} locale={locale} />
        </p>
      ))}
    </>
  );
}

interface CardProps {
  readonly evidence: EvidenceView;
  readonly locale: Locale;
  readonly pictures: boolean;
  /** What the group on the left had: in the record of doing nothing it is the dummy. */
  readonly treated?: 'withTreatment' | 'withNothing';
}

function EvidenceCard({ evidence, locale, pictures, treated = 'withTreatment' }: CardProps) {
  const t = translator(locale);
  const rows: [string, React.ReactNode][] = [
    [t('evResult'), <ResultText key="r" evidence={evidence} locale={locale} />],
    [t('evDesign'), t(`design.${evidence.design}`)],
    [t('evPeople'), evidence.population],
    [
      t('evN'),
      evidence.n === undefined
        ? t('evNUnknown', { date: formatDate(evidence.nNotKnownAsOf ?? '', locale) })
        : formatNumber(evidence.n, locale),
    ],
    [t('evComparator'), evidence.comparator],
    [
      t('evFollowUp'),
      evidence.followUpMonths === null
        ? t('evFollowUpUnknown')
        : t('evMonths', { months: formatNumber(evidence.followUpMonths, locale) }),
    ],
    ...(evidence.uncertainty ? [[t('evUncertainty'), evidence.uncertainty] as [string, string]] : []),
    [t('evFunding'), <Cited key="f" value={evidence.fundingView} locale={locale} />],
  ];
  return (
    <article className={styles.evidence} id={`evidence-${evidence.id}`}>
      <h3>{evidence.outcome}</h3>
      <p>
        <Cited value={evidence.plain} locale={locale} />
      </p>
      <p className={styles.badges}>
        <Tag>{t(`distance.${evidence.distance}`)}</Tag>
        <Tag>{t(`about.${evidence.about}`)}</Tag>
        <span>
          <Ladder level={evidence.certainty} />
          {t(`certainty.${evidence.certainty}`)}
        </span>
      </p>
      {pictures && <SharePictures evidence={evidence} locale={locale} treated={treated} />}
      <table>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

const people = (share: ShareView, locale: Locale, t: Translate) => t('ofHundred', { n: formatNumber(share.per100, locale) });

function ResultText({ evidence, locale }: { evidence: EvidenceView; locale: Locale }) {
  const t = translator(locale);
  const result = evidence.resultView;
  switch (result.measure) {
    case 'of-100':
      return (
        <>
          <strong>{people(result.treated, locale, t)}</strong> ({counted(result.treated, t)}
          {t('ofHundredNot', { n: formatNumber(100 - result.treated.per100, locale) })})
          {result.control && (
            <>
              {locale === 'ja' ? '。' : '. '}
              {t('withControl', { comparator: evidence.comparator })}: <strong>{people(result.control, locale, t)}</strong> (
              {counted(result.control, t)}
              {t('ofHundredNot', { n: formatNumber(100 - result.control.per100, locale) })})
            </>
          )}
        </>
      );
    case 'difference':
      return (
        <>
          <strong>
            {result.value > 0 ? '+' : ''}
            {formatNumber(result.value, locale, 2)}
          </strong>{' '}
          {result.unit}
          {result.ci &&
            ` (${t('ciText', { from: formatNumber(result.ci[0], locale, 2), to: formatNumber(result.ci[1], locale, 2) })})`}
        </>
      );
    case 'change':
      return (
        <>
          <strong>{formatNumber(result.treated, locale, 2)}</strong> {result.unit}
          {result.control !== undefined && (
            <>
              {locale === 'ja' ? '。' : '. '}
              {t('withControl', { comparator: evidence.comparator })}: <strong>{formatNumber(result.control, locale, 2)}</strong>
            </>
          )}
        </>
      );
    case 'words':
      return <>{result.text}</>;
    default:
      return result satisfies never;
  }
}

function counted(share: ShareView, t: Translate): string {
  if (share.events === undefined || share.of === undefined) return '';
  return `${t('rawCount', { events: share.events, of: share.of })}; `;
}

function SharePictures({ evidence, locale, treated }: Required<Omit<CardProps, 'pictures'>>) {
  const t = translator(locale);
  const result = evidence.resultView;
  if (result.measure !== 'of-100') return null;
  const groups = [
    { label: t(treated), share: result.treated },
    ...(result.control ? [{ label: t('withControl', { comparator: evidence.comparator }), share: result.control }] : []),
  ];
  return (
    <div className={ui.arrays}>
      {groups.map(({ label, share }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
            <br />
            {people(share, locale, t)}, {t('ofHundredNot', { n: formatNumber(100 - share.per100, locale) })}
          </p>
          <IconArray per100={share.per100} />
        </div>
      ))}
    </div>
  );
}
