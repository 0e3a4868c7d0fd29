import type { Corpus } from '../domain/corpus.ts';
import { parsePage, type FixedPage, type Target } from '../domain/question.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';

const TITLES: Readonly<Record<FixedPage, MessageKey>> = {
  check: 'checkTitle',
  compare: 'compareTitle',
  prices: 'pricesTitle',
  'prices/my-quote': 'quoteTitle',
  'prices/budget': 'budgetTitle',
  'prices/find-out': 'findOutTitle',
  'prices/fees': 'prFeesTitle',
  conditions: 'conditionsTitle',
  treatments: 'treatmentsTitle',
  situations: 'situationsTitle',
  claims: 'claimsTitle',
  disagreements: 'disagreementsTitle',
  combinations: 'combinationsTitle',
  guides: 'guidesTitle',
  glossary: 'glossaryTitle',
  sources: 'sourcesTitle',
  methods: 'methodsTitle',
  about: 'aboutTitle',
  privacy: 'privacyTitle',
  report: 'reportTitle',
  clinics: 'clinicsTitle',
  calendar: 'calendarTitle',
};

/** A link to a place on this site, with the name of its page and section. @throws when there is no such page. */
export function targetLink(corpus: Corpus, target: Target, locale: Locale): { href: string; label: string } {
  const href = `/${locale}/${target.page}/${target.anchor ? `#${target.anchor}` : ''}`;
  const label = labelOf(corpus, target.page, locale);
  if (label === undefined) throw new Error(`there is no page "${target.page}"`);
  const section = sectionOf(corpus, target, locale);
  return { href, label: section === undefined ? label : `${label}${locale === 'ja' ? ':' : ': '}${section}` };
}

/** Headings of profiles and conditions by their anchor. */
const HEADINGS: Readonly<Record<'treatments' | 'conditions', Readonly<Record<string, MessageKey>>>> = {
  treatments: {
    what: 'secWhat',
    contents: 'secContents',
    how: 'secHow',
    evidence: 'secEvidence',
    claims: 'secClaims',
    rules: 'secRules',
    harms: 'secHarms',
    warnings: 'secWarnings',
    burden: 'secBurden',
    timeline: 'secTimeline',
    stopping: 'secStopping',
    combine: 'secCombine',
    household: 'secHousehold',
    price: 'secPrice',
    legal: 'secLegal',
    'if-harmed': 'secIfHarmed',
    alternatives: 'secAlternatives',
    questions: 'secQuestions',
  },
  conditions: {
    flags: 'conditionGate',
    signs: 'conditionSigns',
    differs: 'conditionDiffers',
    course: 'conditionCourse',
    age: 'conditionAge',
    common: 'conditionCommon',
    pathway: 'conditionPathway',
    scales: 'conditionScales',
    where: 'conditionWhere',
    diagnosis: 'conditionDiagnosis',
    treatments: 'conditionTreatments',
  },
};

/** The heading of the section a target names, where the page has such headings. */
function sectionOf(corpus: Corpus, { page, anchor }: Target, locale: Locale): string | undefined {
  const found = parsePage(page);
  if (anchor === undefined || found === null) return undefined;
  if ('fixed' in found) {
    if (found.fixed === 'disagreements') return corpus.disagreements.get(anchor)?.data.topic[locale];
    return found.fixed === 'glossary' ? corpus.glossary.get(anchor)?.data.term[locale] : undefined;
  }
  const { kind, id } = found;
  if (kind === 'treatments' || kind === 'conditions') {
    const key = HEADINGS[kind][anchor];
    return key ? translator(locale)(key) : undefined;
  }
  if (kind === 'guides') return corpus.guides.get(id)?.data.sections.find((section) => section.id === anchor)?.heading[locale];
  if (kind === 'situations') {
    return corpus.situations.get(id)?.data.cases.find((one) => `case-${one.id}` === anchor)?.name[locale];
  }
  return undefined;
}

/** The name of a page; undefined when it does not exist. */
export function labelOf(corpus: Corpus, page: string, locale: Locale): string | undefined {
  const found = parsePage(page);
  if (found === null) return undefined;
  const t = translator(locale);
  if ('fixed' in found) return t(TITLES[found.fixed]);
  const { kind, id } = found;
  switch (kind) {
    case 'treatments':
      return corpus.treatments.get(id)?.data.name[locale];
    case 'prices': {
      const name = corpus.prices.has(id) ? corpus.treatments.get(id)?.data.name[locale] : undefined;
      return name === undefined ? undefined : t('priceTitle', { name });
    }
    case 'conditions':
      return corpus.conditions.get(id)?.data.name[locale];
    case 'situations':
      return corpus.situations.get(id)?.data.name[locale];
    case 'claims':
      return corpus.claims.get(id)?.data.phrase[locale];
    case 'guides':
      return corpus.guides.get(id)?.data.title[locale];
    default:
      return kind satisfies never;
  }
}
