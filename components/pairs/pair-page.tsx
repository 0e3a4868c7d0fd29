import type { ReactNode } from 'react';
import { NO_TREATMENT } from '#lib/domain/comparison';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatNumber } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { OneStudy, PairPageView, PairPicture, PairStudy } from '#lib/views/pair-page-view';
import { Cited } from '#components/ui/cited';
import { FactList } from '#components/ui/fact-list';
import { IconArray } from '#components/ui/icon-array';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import styles from './pairs.module.css';

interface PairPageProps {
  readonly view: PairPageView;
  /** The table of both and of doing nothing. */
  readonly matrix: ReactNode;
  readonly sources: ReactNode;
}

/** Two treatments: the differences, direct comparisons, both at once, changing over, and the whole table for the two. */
export function PairPage({ view, matrix, sources }: PairPageProps) {
  const { locale } = view;
  const t = translator(locale);
  const [a, b] = view.sides;
  return (
    <article>
      <h1>{t('pairHeading', { a: a.name, b: b.name })}</h1>
      <p className={ui.lede}>{t('pairLede')}</p>
      <ul className={ui.links}>
        {view.sides.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.treatment(locale, id)}>{name}</a>
          </li>
        ))}
      </ul>
      <h2 id="differences">{t('pairDifferences')}</h2>
      {view.differences.map((sentence) => (
        <p key={sentence.text}>
          <Cited value={sentence} locale={locale} />
        </p>
      ))}
      <h3 id="harms">{t('pairHarms')}</h3>
      <FactList locale={locale} facts={view.harms.map(({ id, name, risk }) => ({ id, label: name, value: risk }))} />
      <h2 id="of-100">{t('pairPictures')}</h2>
      <Pictures view={view} />
      <h2 id="direct">{t('pairDirect')}</h2>
      <Direct view={view} />
      <h2 id="together">{t('pairBoth')}</h2>
      <Together view={view} />
      <h2 id="switch">{t('pairSwitch')}</h2>
      {!view.gap && <p>{t('pairGapNotLooked', { date: formatDate(view.asOf, locale) })}</p>}
      <FactList
        locale={locale}
        facts={[
          ...(view.gap ? [{ id: 'gap', label: t('pairGap'), value: view.gap }] : []),
          ...view.switching.map(({ id, name, answer }) => ({ id, label: t('pairSwitchFrom', { name }), value: answer })),
        ]}
      />
      <h2 id="matrix">{t('pairMatrix')}</h2>
      {matrix}
      <p>
        <a href={paths.compare(locale)}>{t('pairFullMatrix')}</a>
      </p>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

/** Side by side only where like is counted with like; elsewhere the reasons in words. */
function Pictures({ view }: { view: PairPageView }) {
  const { locale, pictures } = view;
  const t = translator(locale);
  if (pictures.kind === 'no-figure') {
    return <p>{t('pairNoFigure', { names: pictures.without.join(locale === 'ja' ? '、' : ', ') })}</p>;
  }
  if (pictures.kind === 'refused') {
    return (
      <>
        <p>{t('pairRefused')}</p>
        <FactList
          locale={locale}
          facts={pictures.figures.map(({ name, figure }) => ({ id: name, label: name, value: figure }))}
        />
        <ul>
          {pictures.reasons.map((reason) => (
            <li key={reason}>{t(`mismatch.${reason}`)}</li>
          ))}
        </ul>
      </>
    );
  }
  if (pictures.kind === 'one-study') return <StudyPictures pictures={pictures} locale={locale} />;
  return (
    <>
      <p>{t('pairPicturesText')}</p>
      <div className={styles.pictures}>
        {pictures.pictures.map((picture) => (
          <Picture key={picture.id} picture={picture} locale={locale} />
        ))}
      </div>
    </>
  );
}

/** The groups of one study, with the harm of each below its picture. */
function StudyPictures({ pictures, locale }: { pictures: OneStudy; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p>
        {t('pairOneStudy')} <Cited value={pictures.figure} locale={locale} />
      </p>
      <div className={styles.pictures}>
        {pictures.arms.map(({ id, name, had, per100, risk }) => (
          <section key={id} className={styles.picture} aria-labelledby={`picture-${id}`}>
            <h3 id={`picture-${id}`}>{name}</h3>
            <p>{t('pairPictureWith', { name: had, n: formatNumber(per100, locale) })}</p>
            <IconArray per100={per100} />
            <p>
              <strong>{t('mainRisk')}:</strong> <Cited value={risk} locale={locale} />
            </p>
          </section>
        ))}
      </div>
    </>
  );
}

function Picture({ picture, locale }: { picture: PairPicture; locale: Locale }) {
  const t = translator(locale);
  const n = (value: number) => formatNumber(value, locale);
  return (
    <section className={styles.picture} aria-labelledby={`picture-${picture.id}`}>
      <h3 id={`picture-${picture.id}`}>{picture.name}</h3>
      <div className={ui.arrays}>
        <div>
          <p>{t('pairPictureWith', { name: picture.name, n: n(picture.treated) })}</p>
          <IconArray per100={picture.treated} />
        </div>
        <div>
          <p>{t('pairPictureControl', { comparator: picture.comparator, n: n(picture.control) })}</p>
          <IconArray per100={picture.control} />
        </div>
      </div>
      <p>
        <Cited value={picture.figure} locale={locale} />
      </p>
      <p>
        <strong>{t('mainRisk')}:</strong> <Cited value={picture.risk} locale={locale} />
      </p>
    </section>
  );
}

/** Studies, then what the record of the pair says; where there is neither, the day up to which nothing was found. */
function Direct({ view }: { view: PairPageView }) {
  const { locale, headToHead, instead } = view;
  const t = translator(locale);
  const said = instead && (headToHead.length === 0 || instead.state === 'stated' || instead.state === 'differ');
  return (
    <>
      {headToHead.length === 0 && instead?.state !== 'stated' && (
        <p>{t('pairDirectNone', { date: formatDate(instead?.asOf ?? view.asOf, locale) })}</p>
      )}
      {said && (
        <p>
          <Cited value={instead} locale={locale} />
        </p>
      )}
      {headToHead.length > 0 && view.sides.some(({ id }) => id === NO_TREATMENT) && <p>{t('pairDirectNothing')}</p>}
      <Studies studies={headToHead} locale={locale} />
    </>
  );
}

function Studies({ studies, locale }: { studies: readonly PairStudy[]; locale: Locale }) {
  const t = translator(locale);
  if (studies.length === 0) return null;
  const facts = (study: PairStudy) => [
    study.outcome,
    `${t('evComparator')}: ${study.comparator}`,
    t(`design.${study.design}`),
    ...(study.n === undefined ? [] : [t('pairStudyPeople', { n: formatNumber(study.n, locale) })]),
    study.months === null ? t('evFollowUpUnknown') : t('monthsShort', { range: formatNumber(study.months, locale) }),
    t(`certainty.${study.certainty}`),
  ];
  return (
    <ul className={ui.lines}>
      {studies.map((study) => (
        <li key={`${study.treatment.id} ${study.id}`} className={styles.study}>
          <Cited value={study.plain} locale={locale} />{' '}
          <span className={ui.where}>
            {facts(study).join(locale === 'ja' ? '/' : ' · ')}.{' '}
            <a href={`${paths.treatment(locale, study.treatment.id)}#evidence-${study.id}`}>
              {t('pairStudyOf', { name: study.treatment.name })}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Together({ view }: { view: PairPageView }) {
  const { locale, together, added } = view;
  const t = translator(locale);
  return (
    <>
      {together ? (
        <p>
          <Tag tone={together.status === 'not-together' ? 'no' : 'unknown'}>{t(`together.${together.status}`)}</Tag>
          <Cited value={together.answer} locale={locale} />
        </p>
      ) : (
        <p>{t('pairNotLooked', { date: formatDate(view.asOf, locale) })}</p>
      )}
      {added.length > 0 && <p>{t('pairAdded')}</p>}
      <Studies studies={added} locale={locale} />
    </>
  );
}
