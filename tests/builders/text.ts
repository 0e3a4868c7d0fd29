import type { Answer, LocalizedText, Statement } from '#lib/domain/text';

/** The source that the builders cite and `aCorpus` holds. */
export const A_SOURCE = 'a-label';
/** The day on which the tests happen, and days before and after it. */
export const TODAY = '2026-11-24';
export const CHECKED = '2026-11-01';
export const NEXT_YEAR = '2027-10-01';

/** A short text in both languages. */
export const words = (en = 'Some words', ja = '文章'): LocalizedText => ({ en, ja });

/** A statement that rests on a source. */
export const stated = (en = 'A plain fact', ja = '事実です'): Statement => ({ en, ja, sources: [A_SOURCE] });

/** A statement about effect, with its badge. */
export const ofEffect = (en = 'A plain fact', ja = '事実です'): Statement => ({
  ...stated(en, ja),
  distance: 'human-controlled',
  about: 'this-product',
});

/** The answer "looked for, not found". */
export const notKnown = (): Answer => ({ en: 'Not known.', ja: '不明です。', notKnownAsOf: CHECKED });

/** The prose of a treatment in both languages: the three sections, each with a citation. */
export const PROSE = {
  en: `## What it is\n\nA tablet [@${A_SOURCE}].\n\n## How it works\n\nIt acts [@${A_SOURCE}].\n\n## Living with it\n\nOne a day [@${A_SOURCE}].`,
  ja: `## どんな方法か\n\n飲み薬です [@${A_SOURCE}]。\n\n## しくみ\n\n働きます [@${A_SOURCE}]。\n\n## 続けるときの生活\n\n毎日飲みます [@${A_SOURCE}]。`,
} as const;
