import { badgeOf, speaksOfEffect, type Badged } from '../domain/effect.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Problem } from '../domain/problem.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { Distance } from '../domain/vocabulary.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** A result from animals, a dish or theory has to say so in its own sentence (C-1). */
const NAMES_ITS_WORLD = {
  en: /\b(mouse|mice|rats?|rabbits?|animals?|dogs?|pigs?|macaques?|monkeys?|laborator(y|ies)|in a dish|in dishes|cultured?|cells?|tissue|grafts?|theory|thought|not known|unknown|may|might|could|suppose[ds]?|idea|hoped?|believed|seems?|expected|meant|designed|aims?|block(s|ed)?|inhibits?)\b/i,
  ja: /マウス|ラット|ウサギ|動物|イヌ|ブタ|サル|培養|細胞|試験管|組織|移植片|理論|理屈|考えられ|不明|分かっていません|かもしれ|可能性|とされ|といわれ|期待|ねらい|目的|想定|抑え|阻害|妨げ|邪魔/,
};

/** Words that promise a benefit, for results that are not from people. */
const BENEFIT = {
  en: /\b(effective|improves? (your|the) hair|helps? your|regrows? hair|restores? hair)\b/i,
  ja: /効果があります|効果的|発毛します|生えます|改善します/,
};

const FAR: readonly Distance[] = ['animal', 'laboratory', 'theory'];

export const evidenceDistance: LintRule = {
  name: 'evidence-distance',
  holds:
    'a statement about effect says how far its evidence stands and of which product; none promises from animals or dishes (C-1, D-C5)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      required(data.summary.howWell, 'summary.howWell', report);
      data.mechanism.how.forEach((statement, index) => required(statement, `mechanism.how[${index}]`, report));
      for (const { at, statement } of statementsOf(elsewhere(data))) checkStatement(statement, at, data.evidence, report);
    }
    for (const { file, data } of corpus.pairs.values()) {
      const report = reporter(problems, file);
      if (data.together.status === 'studied') required(data.together.answer, 'together.answer', report);
    }
    for (const { file, data } of corpus.conditions.values()) {
      const report = reporter(problems, file);
      data.pathway?.forEach((step, s) =>
        step.actsHere.forEach(({ how }, t) => required(how, `pathway[${s}].actsHere[${t}].how`, report)),
      );
    }
    return problems;
  },
};

type Report = (at: string, problem: string) => void;

function required(statement: Badged, at: string, report: Report) {
  if (statement.sources && (statement.distance === undefined || statement.about === undefined)) {
    report(at, 'speaks of an effect without "distance" and "about" (say how far the evidence stands, and of which product)');
  }
  honest(statement, at, report);
}

/** Everything of a profile but its evidence, rules and household answers. */
const elsewhere = ({ summary, is, isNot, mechanism, counterweights, timeline, contents }: Treatment) => ({
  summary: { lede: summary.lede, forWhom: summary.forWhom },
  is,
  isNot,
  stage: mechanism.stage,
  counterweights: counterweights.map(({ finding }) => ({ finding })),
  timeline,
  contents,
});

function checkStatement(statement: Badged, at: string, evidence: readonly Evidence[], report: Report) {
  if (speaksOfEffect(statement) && badgeOf(statement, evidence) === null) {
    report(at, 'speaks of an effect, and none of its sources is that of an evidence entry (add "distance" and "about")');
  }
  honest(statement, at, report);
}

function honest(statement: Badged, at: string, report: Report) {
  if (statement.distance === undefined || !FAR.includes(statement.distance)) return;
  for (const locale of ['en', 'ja'] as const) {
    const word = BENEFIT[locale].exec(statement[locale]);
    if (word)
      report(`${at}.${locale}`, `says "${word[0]}" of a result that is not from people (state what was seen in what; C-1)`);
    if (!NAMES_ITS_WORLD[locale].test(statement[locale])) {
      report(
        `${at}.${locale}`,
        `rests on "${statement.distance}" and does not say so in words (name the animal, the dish or the theory)`,
      );
    }
  }
}

/** Every text with sources or a badge, wherever it stands. */
function statementsOf(value: unknown, at = ''): { at: string; statement: Badged }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsOf(item, `${at}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  if (typeof record['en'] === 'string' && typeof record['ja'] === 'string') return [{ at, statement: value as Badged }];
  return Object.entries(record).flatMap(([key, item]) => statementsOf(item, at === '' ? key : `${at}.${key}`));
}
