import { scaleLinear } from 'd3-scale';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { formatNumber } from '#lib/i18n/numbers';
import { translator, type Translate } from '#lib/i18n/messages';
import type { BenefitView, EvidencePageView, HarmPicture, RangedShare, TwoGroups } from '#lib/views/evidence-view';
import type { RateView } from '#lib/views/profile-view';
import { Cited, Refs } from '#components/ui/cited';
import { Tag } from '#components/ui/tag';
import { Chart, SourceNumbers } from './chart.tsx';
import styles from './charts.module.css';

type Kind = 'benefit' | 'harm';

const SIDE = 150;
const STEP = SIDE / 10;
const x = scaleLinear([0, 100], [6, SIDE - 6]);

/** Benefit is a disc and harm a square: told apart without colour. */
function marks(kind: Kind, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => from + index)
    .map((n) => {
      const left = (n % 10) * STEP;
      const top = Math.floor(n / 10) * STEP;
      return kind === 'benefit'
        ? `M${left + 2} ${top + 7.5}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0`
        : `M${left + 2.5} ${top + 2.5}h10v10h-10z`;
    })
    .join('');
}

const sameEverywhere = { className: styles.chart, viewBox: `0 0 ${SIDE} 196`, role: 'img' } as const;

/** One group: 100 people, then the range on a scale of people of 100. */
function Panel({ group, kind, share, locale }: { group: string; kind: Kind; share: RangedShare; locale: Locale }) {
  const t = translator(locale);
  const n = formatNumber(share.per100, locale);
  const not = formatNumber(100 - share.per100, locale);
  const filled = Math.round(share.per100);
  return (
    <div>
      <p>
        <strong>{group}</strong>
      </p>
      <svg {...sameEverywhere} aria-label={t('evpPanel', { group, n, not })}>
        {filled > 0 && <path className={kind === 'benefit' ? styles.fill : styles.harm} d={marks(kind, 0, filled)} />}
        {filled < 100 && <path className={styles.open} d={marks(kind, filled, 100)} />}
        <line x1={x(0)} x2={x(100)} y1="172" y2="172" />
        {x.ticks(2).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1="168" y2="176" />
            <text
              className={styles.soft}
              x={tick === 0 ? 0 : tick === 100 ? SIDE : x(tick)}
              y="191"
              textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
            >
              {tick}
            </text>
          </g>
        ))}
        {share.range && <line className={styles.range} x1={x(share.range.low)} x2={x(share.range.high)} y1="162" y2="162" />}
        <path className={styles.point} d={`M${x(share.per100)} 157l4 5l-4 5l-4-5z`} />
      </svg>
      <p>
        <strong>{t('ofHundred', { n })}</strong>
        {locale === 'ja' ? '、' : ', '}
        {t('ofHundredNot', { n: not })}
      </p>
      <p>
        <small>{rangeText(share, locale, t)}</small>
      </p>
    </div>
  );
}

function rangeText({ range }: RangedShare, locale: Locale, t: Translate): string {
  if (!range) return t('evpNoRange');
  return t('evpRange', { from: formatNumber(range.low, locale), to: formatNumber(range.high, locale) });
}

/** The picture of what nobody has counted: as large as the others, and never empty. */
function UnknownPanel({ group, locale }: { group: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <div>
      <p>
        <strong>{group}</strong>
      </p>
      <svg {...sameEverywhere} aria-label={t('evpPanelUnknown', { group })}>
        <rect className={styles.unknown} x="2" y="2" width={SIDE - 4} height={SIDE - 4} rx="6" />
        <text className={styles.question} x={SIDE / 2} y="92" textAnchor="middle">
          ?
        </text>
        <text className={styles.strong} x={SIDE / 2} y="130" textAnchor="middle">
          {t('notKnown')}
        </text>
      </svg>
    </div>
  );
}

interface Groups {
  readonly treated: string;
  readonly control: string;
}

function Two({ groups, kind, pair, locale }: { groups: Groups; kind: Kind; pair: TwoGroups | null; locale: Locale }) {
  return (
    <div className={styles.pair}>
      {(['treated', 'control'] as const).map((side) =>
        pair ? (
          <Panel key={side} group={groups[side]} kind={kind} share={pair[side]} locale={locale} />
        ) : (
          <UnknownPanel key={side} group={groups[side]} locale={locale} />
        ),
      )}
    </div>
  );
}

/** Improved with and without, harmed with and without: four pictures of the same size, all of 100 people, both framings. */
export function IconArrays({ view }: { view: EvidencePageView }) {
  const { locale, benefit, harm } = view;
  const t = translator(locale);
  const groups = {
    benefit: {
      treated: t(benefit?.otherGroup === 'nothing-leads' ? 'withNothing' : 'withTreatment'),
      control: benefit ? t('withControl', { comparator: benefit.comparator }) : t('evpPlacebo'),
    },
    harm: { treated: t('withTreatment'), control: t('evpPlacebo') },
  };
  const titles = {
    benefit: benefit ? t('evpBenefit', { what: benefit.what.text }) : t('evpBenefitUnknown'),
    harm: harm.kind === 'shares' ? t('evpHarm', { what: harm.what.text }) : t('evpHarmUnknown'),
  };
  const counted = harm.kind === 'shares' ? harm : null;
  const rows = (['benefit', 'harm'] as const).flatMap((kind) =>
    (['treated', 'control'] as const).map((side) => {
      const share = (kind === 'benefit' ? benefit : counted)?.[side];
      return { key: `${kind}-${side}`, cells: [titles[kind], groups[kind][side], ...shareCells(share, locale, t)] };
    }),
  );
  const refs = [...(benefit?.what.refs ?? view.howWell?.refs ?? []), ...(counted?.what.refs ?? [])];
  return (
    <Chart
      locale={locale}
      source={<SourceNumbers refs={refs} locale={locale} />}
      table={{
        id: 'people-table',
        caption: t('evpPeopleTitle'),
        head: [t('evResult'), t('evpGroup'), t('evpPeopleTitle'), t('evpDidNot'), t('evpCounted'), t('evpRangeHead')],
        rows,
      }}
    >
      <h3>{titles.benefit}</h3>
      <Two groups={groups.benefit} kind="benefit" pair={benefit} locale={locale} />
      {benefit ? (
        <BenefitWords benefit={benefit} locale={locale} />
      ) : (
        view.howWell && (
          <p>
            <Cited value={view.howWell} locale={locale} />
          </p>
        )
      )}
      <h3>
        {titles.harm} {counted?.serious && <Tag tone="no">{t('harmSerious')}</Tag>}
      </h3>
      <Two groups={groups.harm} kind="harm" pair={counted} locale={locale} />
      <HarmWords harm={harm} locale={locale} />
    </Chart>
  );
}

function BenefitWords({ benefit, locale }: { benefit: BenefitView; locale: Locale }) {
  const t = translator(locale);
  const months = benefit.months === null ? t('evpAfterUnknown') : t('evpAfter', { months: formatNumber(benefit.months, locale) });
  return (
    <p>
      {t('evpFrom', { population: benefit.population, months })}{' '}
      {(benefit.otherGroup === 'treated' || benefit.otherGroup === 'same-base') && `${t(`evpOther.${benefit.otherGroup}`)} `}
      {t('evpCertainty', { level: t(`certaintyShort.${benefit.certainty}`) })}{' '}
      {benefit.uncertainty !== null && t('evpUncertainty', { text: benefit.uncertainty })}{' '}
      <Refs refs={benefit.what.refs} locale={locale} />
    </p>
  );
}

function HarmWords({ harm, locale }: { harm: HarmPicture; locale: Locale }) {
  const t = translator(locale);
  if (harm.kind === 'shares') {
    return (
      <p>
        {t('evpHarmFrom', { setting: harm.setting })} <Refs refs={harm.what.refs} locale={locale} />
      </p>
    );
  }
  return (
    <>
      <p>
        <Cited value={harm.mainRisk} locale={locale} />
      </p>
      {harm.first && (
        <p>
          {t('evpFirstHarm', {
            what: harm.first.what.text,
            treated: rateText(harm.first.treated, locale, t),
            control: rateText(harm.first.control, locale, t),
          })}{' '}
          <Refs refs={harm.first.what.refs} locale={locale} />
        </p>
      )}
    </>
  );
}

function rateText(rate: RateView, locale: Locale, t: Translate): string {
  switch (rate.kind) {
    case 'share':
      return t('ofHundred', { n: formatNumber(rate.share.per100, locale) });
    case 'words':
      return rate.text;
    case 'not-known':
      return t('rateNotKnown', { date: formatDate(rate.asOf, locale) });
    case 'no-comparison':
      return t('rateNoComparison');
    default:
      return rate satisfies never;
  }
}

function shareCells(share: RangedShare | undefined, locale: Locale, t: Translate): string[] {
  if (!share) return [t('notKnown'), t('notKnown'), t('notKnown'), t('notKnown')];
  const { per100, events, of, range } = share;
  return [
    formatNumber(per100, locale),
    formatNumber(100 - per100, locale),
    events === undefined || of === undefined ? t('evpNotCounted') : t('rawCount', { events, of }),
    range ? `${formatNumber(range.low, locale)}–${formatNumber(range.high, locale)}` : t('evpNotCounted'),
  ];
}
