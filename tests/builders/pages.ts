import type { Claim } from '#lib/domain/claim';
import type { GlossaryTerm } from '#lib/domain/glossary-term';
import type { Disagreement, Guide } from '#lib/domain/guide';
import type { Pair } from '#lib/domain/pair';
import type { QuestionTheme } from '#lib/domain/question';
import type { Scale } from '#lib/domain/scale';
import type { Situation } from '#lib/domain/situation';
import { CHECKED, NEXT_YEAR, notKnown, ofEffect, stated, words } from './text.ts';

const dates = { compiledOn: CHECKED, reviewDue: NEXT_YEAR, review: { status: 'not-reviewed' } } as const;

/** Finasteride and doing nothing, as a pair. */
export const aPair = (overrides: Partial<Pair> = {}): Pair => ({
  treatments: ['finasteride-oral', 'no-treatment'],
  ...dates,
  together: { status: 'studied', answer: ofEffect('Both were studied.', '一緒に調べられています。') },
  instead: stated('One was compared with the other.', '比べられています。'),
  gap: notKnown(),
  ...overrides,
});

/** "Pregnant", as one case. */
export const aSituation = (overrides: Partial<Situation> = {}): Situation => ({
  name: words('Pregnant', '妊娠中'),
  order: 1,
  ...dates,
  summary: stated(),
  cases: [{ id: 'pregnant', name: words('Pregnant', '妊娠している'), answers: { pregnancy: 'yes' } }],
  advice: [stated('Ask your doctor.', '医師に聞いてください。')],
  ...overrides,
});

export const aClaim = (overrides: Partial<Claim> = {}): Claim => ({
  phrase: words('It has no side effects.', '副作用がない。'),
  theme: 'harm',
  ...dates,
  treatments: ['finasteride-oral'],
  canMean: [stated('Few were counted.', '数が少なかったことです。')],
  doesNotMean: [stated('That there are none.', 'ないということではありません。')],
  askBack: words('Who counted?', 'だれが数えましたか。'),
  ...overrides,
});

export const aGuide = (overrides: Partial<Guide> = {}): Guide => ({
  title: words('Contracts', '契約'),
  order: 1,
  ...dates,
  summary: stated(),
  sections: [{ id: 'before', heading: words('Before', '前に'), items: [stated()] }],
  questions: [],
  ...overrides,
});

export const aDisagreement = (overrides: Partial<Disagreement> = {}): Disagreement => ({
  topic: words('Women', '女性'),
  ...dates,
  comparedOn: CHECKED,
  treatments: ['finasteride-oral'],
  positions: [
    { who: words('Japan', '日本'), dated: '2017', says: stated('No.', 'しない。') },
    { who: words('Elsewhere', '海外'), dated: null, says: stated('Perhaps.', '場合による。') },
  ],
  meaning: stated(),
  ...overrides,
});

export const aTerm = (overrides: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  term: words('placebo', '偽薬'),
  reading: 'ぎやく',
  forms: { en: ['placebo'], ja: ['偽薬', 'プラセボ'] },
  meaning: stated('It looks like the medicine and holds none.', '見た目は薬で、成分が入っていないものです。'),
  ...overrides,
});

export const aTheme = (overrides: Partial<QuestionTheme> = {}): QuestionTheme => ({
  theme: words('Effect', '効果'),
  order: 1,
  questions: [
    {
      id: 'does-it-work',
      question: words('Does it work?', '効きますか。'),
      short: stated('For some.', '人によります。'),
      target: { page: 'treatments/finasteride-oral', anchor: 'evidence' },
    },
  ],
  ...overrides,
});

export const aScale = (overrides: Partial<Scale> = {}): Scale => ({
  name: words('A scale', '分類'),
  ...dates,
  about: stated(),
  heads: 'men',
  grades: (['i', 'ii'] as const).map((id) => ({
    id,
    label: words(id.toUpperCase(), id.toUpperCase()),
    description: stated(),
    drawing: { temples: 0, hairline: 0, crown: 0, bridge: 1, part: 0, diffuse: 0 },
  })),
  ...overrides,
});
