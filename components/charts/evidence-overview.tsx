import { Fragment, type ReactNode } from 'react';
import { formatNumber } from '#lib/i18n/numbers';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { GAP_WORDS } from '#lib/i18n/price-gap';
import { paths } from '#lib/i18n/paths';
import { RUNGS } from '#lib/rules/evidence-ladder';
import { TIME_FIELDS, type EvidenceOverview, type EvidenceRow, type WhyNotPlaced } from '#lib/views/evidence-view';
import { Refs } from '#components/ui/cited';
import { PriceEvidence, PriceEvidenceLimits } from '#components/ui/price-evidence';
import ui from '../ui/ui.module.css';
import { ActionPictures } from './action-map.tsx';
import { Chart } from './chart.tsx';
import { EvidenceLadders, gradeShort, peopleText } from './evidence-ladder.tsx';
import { monthsText, TimelinePictures } from './timeline-chart.tsx';

type Part = { readonly view: EvidenceOverview };

/** All treatments in four pictures: when, which studies, price beside certainty, where each acts. */
export function EvidenceOverviewPage({ view, sources }: Part & { sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <article>
      <h1>{t('evpTitle')}</h1>
      <p>{t('evpLede', { count: view.rows.length })}</p>
      <h2 id="timelines">{t('evpTimeTitle')}</h2>
      <p>{t('evpTimeText')}</p>
      <Timelines view={view} />
      <h2 id="ladders">{t('evpLadderTitle')}</h2>
      <p>{t('evpLadderText')}</p>
      <p>{t('evpGradeText')}</p>
      <Ladders view={view} />
      <h2 id="price">{t('evpPriceTitle')}</h2>
      <p>{t('evpPriceText')}</p>
      <Prices view={view} />
      <h2 id="acts">{t('evpActTitle')}</h2>
      <p>{t('evpActText')}</p>
      <Acts view={view} />
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

const nameLink = ({ id, name }: Pick<EvidenceRow, 'id' | 'name'>, locale: EvidenceOverview['locale']) => (
  <a key="name" href={paths.treatmentEvidence(locale, id)}>
    {name}
  </a>
);

/** The name with its number in the picture above. */
const numbered = (row: Pick<EvidenceRow, 'n' | 'id' | 'name'>, locale: EvidenceOverview['locale']) => (
  <Fragment key="name">
    {row.n}. {nameLink(row, locale)}
  </Fragment>
);

function Timelines({ view: { rows, locale } }: Part) {
  const t = translator(locale);
  return (
    <Chart
      locale={locale}
      source={t('evpSourcesOfEach')}
      table={{
        id: 'time-table',
        caption: t('evpTimeTitle'),
        head: [t('navTreatments'), ...TIME_FIELDS.map((field) => t(`evpTime.${field}`))],
        rows: rows.map((row) => ({
          key: row.id,
          cells: [nameLink(row, locale), ...row.marks.map((mark) => monthsText(mark, locale, t))],
        })),
      }}
    >
      <TimelinePictures rows={rows} locale={locale} />
    </Chart>
  );
}

function Ladders({ view: { rows, locale } }: Part) {
  const t = translator(locale);
  return (
    <Chart
      locale={locale}
      source={t('evpSourcesOfEach')}
      table={{
        id: 'ladder-table',
        caption: t('evpLadderTitle'),
        head: [t('navTreatments'), ...RUNGS.map((id) => t(`evpRungs.${id}`)), t('evpCertaintyTitle'), t('evpGradeTitle')],
        rows: rows.map((row) => ({
          key: row.id,
          cells: [
            nameLink(row, locale),
            ...row.ladder.map((rung) =>
              rung.studies === 0 ? t('evpNone') : `${formatNumber(rung.studies, locale)} (${peopleText(rung, locale, t)})`,
            ),
            t(`certaintyShort.${row.certainty}`),
            row.grades.length === 0
              ? t('grade.not-graded')
              : row.grades.map((grade) => (
                  <span key={grade.label}>
                    {gradeShort(grade, t)} <Refs refs={grade.refs} locale={locale} />{' '}
                  </span>
                )),
          ],
        })),
      }}
    >
      <EvidenceLadders rows={rows} locale={locale} />
    </Chart>
  );
}

const WHY: Record<WhyNotPlaced, MessageKey> = { ...GAP_WORDS, 'not-assessed': 'evpWhyNotAssessed' };

function Prices({ view: { price, locale } }: Part) {
  const t = translator(locale);
  return (
    <>
      {price.placed.length > 0 && (
        <Chart
          locale={locale}
          source={
            <>
              {t('evpSource')} <a href={paths.prices(locale)}>{t('evpPriceDates')}</a>
            </>
          }
          table={{
            id: 'price-table',
            caption: t('evpPriceTitle'),
            head: [t('navTreatments'), t('evpFindOut'), t('evpCertaintyTitle')],
            rows: price.placed.map((item) => ({
              key: item.id,
              cells: [numbered(item, locale), item.text, t(`certaintyShort.${item.certainty}`)],
            })),
          }}
        >
          <PriceEvidence placed={price.placed} locale={locale} />
        </Chart>
      )}
      <PriceEvidenceLimits locale={locale} />
      {price.notPlaced.length > 0 && (
        <>
          <h3 id="not-placed">{t('evpNotPlaced')}</h3>
          <ul className={ui.lines}>
            {price.notPlaced.map(({ id, name, why }) => (
              <li key={id}>
                {nameLink({ id, name }, locale)}: {t(WHY[why])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Acts({ view: { rows, locale } }: Part) {
  const t = translator(locale);
  const comma = locale === 'ja' ? '、' : ', ';
  const actions = rows.flatMap(({ n, acts }) => acts.map((act) => ({ ...act, n })));
  const unique = (words: readonly string[]) => [...new Set(words)].join(comma);
  return (
    <Chart
      locale={locale}
      source={t('evpSourcesOfEach')}
      table={{
        id: 'acts-table',
        caption: t('evpActTitle'),
        head: [t('navTreatments'), t('evpActPlace'), t('evpActPhase')],
        open: true,
        rows: rows.map((row) => {
          const phases = row.acts.flatMap(({ phase }) => (phase ? [t(`evpPhase.${phase}`)] : []));
          return {
            key: row.id,
            cells: [
              numbered(row, locale),
              unique(row.acts.map(({ point }) => t(`evpPoint.${point}`))),
              phases.length === 0 ? t('evpActNoPhase') : unique(phases),
            ],
          };
        }),
      }}
    >
      <ActionPictures actions={actions} locale={locale} />
    </Chart>
  );
}
