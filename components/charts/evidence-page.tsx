import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { formatNumber } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { EvidencePageView, GradeView } from '#lib/views/evidence-view';
import { Cited, Refs } from '#components/ui/cited';
import { Ladder } from '#components/ui/ladder';
import ui from '../ui/ui.module.css';
import { ActionPictures } from './action-map.tsx';
import { Chart, SourceNumbers } from './chart.tsx';
import { EvidenceLadder, peopleText } from './evidence-ladder.tsx';
import { IconArrays } from './icon-arrays.tsx';
import { monthsText, TimelinePictures } from './timeline-chart.tsx';

/** The evidence of one treatment in pictures. */
export function EvidencePage({ view, sources }: { view: EvidencePageView; sources: ReactNode }) {
  const { locale, id, name } = view;
  const t = translator(locale);
  const profile = paths.treatment(locale, id);
  return (
    <article>
      <h1>{t('evpOneTitle', { name })}</h1>
      <ul className={ui.links}>
        <li>
          <a href={profile}>{t('evpProfile')}</a>
        </li>
        <li>
          <a href={`${profile}#harms`}>{t('evpHarms')}</a>
        </li>
        <li>
          <a href={paths.evidence(locale)}>{t('evpTitle')}</a>
        </li>
      </ul>
      <h2 id="people">{t('evpPeopleTitle')}</h2>
      <p>{t('evpPeopleText')}</p>
      <IconArrays view={view} />
      <h2 id="timeline">{t('evpTimeTitle')}</h2>
      <p>{t('evpTimeText')}</p>
      <Timeline view={view} />
      <h2 id="ladder">{t('evpLadderTitle')}</h2>
      <p>{t('evpLadderText')}</p>
      <Studies view={view} />
      <h3 id="certainty">{t('evpCertaintyTitle')}</h3>
      <p>
        <Ladder level={view.certainty.level} />
        <strong>{t(`certainty.${view.certainty.level}`)}</strong> <Cited value={view.certainty.why} locale={locale} />
      </p>
      <h3 id="grade">{t('evpGradeTitle')}</h3>
      <p>{t('evpGradeText')}</p>
      {view.grades.length === 0 && <p>{t('evpGradeNone')}</p>}
      {view.grades.map((grade) => (
        <Grade key={grade.label} grade={grade} locale={locale} />
      ))}
      <h2 id="acts">{t('evpActTitle')}</h2>
      <p>{t('evpActText')}</p>
      <Acts view={view} />
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

function Grade({ grade, locale }: { grade: GradeView; locale: Locale }) {
  const t = translator(locale);
  return (
    <p>
      {t('evpGrade', {
        label: grade.label,
        edition: grade.edition ?? t('evpUndated'),
        men: t(`grade.${grade.men}`),
        women: t(`grade.${grade.women}`),
      })}{' '}
      <Refs refs={grade.refs} locale={locale} />
    </p>
  );
}

function Timeline({ view }: { view: EvidencePageView }) {
  const { locale } = view;
  const t = translator(locale);
  const rows = [{ id: view.id, name: view.name, marks: view.timeline }];
  const refs = view.timeline.flatMap(({ answer }) => answer.refs);
  return (
    <Chart
      locale={locale}
      source={<SourceNumbers refs={refs} locale={locale} />}
      table={{
        id: 'time-table',
        caption: t('evpTimeTitle'),
        head: [t('evpMark'), t('evpMonths'), t('evpWords')],
        rows: view.timeline.map((mark) => ({
          key: mark.field,
          cells: [
            t(`evpTime.${mark.field}`),
            monthsText(mark, locale, t),
            <Cited key="words" value={mark.answer} locale={locale} />,
          ],
        })),
      }}
    >
      <TimelinePictures rows={rows} locale={locale} />
    </Chart>
  );
}

function Studies({ view }: { view: EvidencePageView }) {
  const { locale, ladder } = view;
  const t = translator(locale);
  return (
    <Chart
      locale={locale}
      source={
        <>
          {t('evpSource')} <a href={`${paths.treatment(locale, view.id)}#evidence`}>{t('secEvidence')}</a>
        </>
      }
      table={{
        id: 'ladder-table',
        caption: t('evpLadderTitle'),
        head: [t('evpRung'), t('evpStudies'), t('evpSize')],
        rows: ladder.map((rung) => ({
          key: rung.id,
          cells: [
            t(`evpRungs.${rung.id}`),
            formatNumber(rung.studies, locale),
            <Fragment key="people">
              {peopleText(rung, locale, t)} <Refs refs={rung.refs} locale={locale} />
            </Fragment>,
          ],
        })),
      }}
    >
      <EvidenceLadder ladder={ladder} name={view.name} locale={locale} />
    </Chart>
  );
}

function Acts({ view }: { view: EvidencePageView }) {
  const { locale, acts } = view;
  const t = translator(locale);
  const refs = acts.flatMap(({ answer }) => answer.refs);
  return (
    <Chart
      locale={locale}
      source={<SourceNumbers refs={refs} locale={locale} />}
      table={{
        id: 'acts-table',
        caption: t('evpActTitle'),
        head: [t('evpActPlace'), t('evpActPhase'), t('evpWords')],
        rows: acts.map(({ point, phase, answer }, index) => ({
          key: String(index),
          cells: [
            t(`evpPoint.${point}`),
            phase ? t(`evpPhase.${phase}`) : t('evpActNoPhase'),
            <Cited key="words" value={answer} locale={locale} />,
          ],
        })),
      }}
    >
      <ActionPictures actions={acts} locale={locale} />
    </Chart>
  );
}
