import { pairsOf } from '../../lib/content-lint/texts.ts';
import type { Corpus } from '../../lib/domain/corpus.ts';
import { measureEnglish, measureJapanese, type EnglishMeasure, type JapaneseMeasure } from './measure.ts';

export interface SummaryMeasure {
  readonly page: string;
  readonly english: EnglishMeasure;
  readonly japanese: JapaneseMeasure;
}

type Words = { readonly en: string; readonly ja: string };

/** Names that a summary cannot do without: treatments, medicines, conditions and glossary terms. */
export function namesOf(corpus: Corpus): { en: RegExp; ja: RegExp } {
  const treatments = [...corpus.treatments.values()].flatMap(({ data }) => [data.name, data.subtitle]);
  const others = [...corpus.conditions.values()].map(({ data }) => data.name);
  const medicines = [...corpus.medicines.values()].map(({ data }) => data.label);
  const collect = (locale: 'en' | 'ja') => [
    ...[...treatments, ...others, ...medicines].map((name) => name[locale]),
    ...[...corpus.treatments.values()].flatMap(({ data }) => data.aka[locale]),
    ...[...corpus.glossary.values()].flatMap(({ data }) => data.forms[locale]),
    ...(locale === 'en'
      ? [
          'minoxidil',
          'finasteride',
          'dutasteride',
          'spironolactone',
          'exosomes?',
          'platelets?',
          'Norwood',
          'Ludwig',
          'alopecia areata',
        ]
      : [
          'ミノキシジル',
          'フィナステリド',
          'デュタステリド',
          '男性型脱毛症',
          '女性型脱毛症',
          '円形脱毛症',
          '添付文書',
          '再生医療',
          '培養上清液',
        ]),
  ];
  const pattern = (locale: 'en' | 'ja') => {
    const names = [...new Set(collect(locale))]
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(locale === 'en' ? `(?<![A-Za-z])(?:${names.join('|')})(?![A-Za-z])` : names.join('|'), 'giu');
  };
  return { en: pattern('en'), ja: pattern('ja') };
}

type Measure = (page: string, texts: readonly Words[]) => SummaryMeasure;

function measureWith(corpus: Corpus): Measure {
  const names = namesOf(corpus);
  return (page, texts) => ({
    page,
    english: measureEnglish(texts.map(({ en }) => en).join(' '), names.en),
    japanese: measureJapanese(texts.map(({ ja }) => ja).join(''), names.ja),
  });
}

/** The summary of every page that has one: the five answers of a profile, the summary of a condition, guide or situation. */
export function summariesOf(corpus: Corpus): SummaryMeasure[] {
  const measure = measureWith(corpus);
  const single = (['conditions', 'guides', 'situations'] as const).flatMap((kind) =>
    [...corpus[kind].values()].map(({ id, data }) => measure(`${kind}/${id}`, [data.summary])),
  );
  return [
    ...[...corpus.treatments.values()].map(({ id, data: { summary } }) =>
      measure(`treatments/${id}`, [summary.lede, summary.forWhom, summary.howWell, summary.mainRisk, summary.status]),
    ),
    ...single,
  ];
}

/** All texts of each page that has a record of its own. They have no target: a page names studies, laws and side effects. */
export function wholePagesOf(corpus: Corpus): SummaryMeasure[] {
  const measure = measureWith(corpus);
  return (['treatments', 'conditions', 'guides', 'situations', 'claims', 'questions'] as const).flatMap((kind) =>
    [...corpus[kind].values()].map(({ id, data }) =>
      measure(
        `${kind}/${id}`,
        pairsOf(data).map(({ en, ja }) => ({ en: `${en} `.replace(/([^.?!]) $/, '$1. '), ja: ja.replace(/([^。?])$/, '$1。') })),
      ),
    ),
  );
}
