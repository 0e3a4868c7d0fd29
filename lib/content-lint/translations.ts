import type { Problem } from '../domain/problem.ts';
import { proseHash } from '../domain/prose-hash.ts';
import { citationsIn, PROSE_SECTIONS, proseSections } from '../domain/prose.ts';
import { allowances, uselessAllowance, type Allowance } from './allowances.ts';
import { allEntries, reporter, type LintRule } from './lint-rule.ts';
import { numbersIn } from './numbers.ts';
import { pairsOf } from './texts.ts';

export const translations: LintRule = {
  name: 'translations',
  holds: 'both languages have the same sections, citations and numbers; a translation names the text it matches (F-6, F-18)',
  check(corpus) {
    return [...proseProblems(corpus), ...numberProblems(corpus)];
  },
};

function proseProblems(corpus: Parameters<LintRule['check']>[0]): Problem[] {
  const problems: Problem[] = [];
  for (const { id, file, body, translation } of corpus.treatments.values()) {
    checkSections(body, 'en', reporter(problems, file));
    if (!translation) continue;
    const report = reporter(problems, translation.file);
    checkSections(translation.body, 'ja', report);
    if (translation.data.translationOf !== proseHash(body)) {
      problems.push({
        file: translation.file,
        at: 'translationOf',
        problem: `is not the present English text (bring the Japanese up to date, then run "npm run -s content:stamp -- ${translation.file}")`,
        kind: 'overdue',
      });
    }
    const english = proseSections(body);
    const japanese = proseSections(translation.body);
    PROSE_SECTIONS.forEach((section, index) => {
      const en = citationsIn(english[index]?.text ?? '').sort();
      const ja = citationsIn(japanese[index]?.text ?? '').sort();
      if (en.join() !== ja.join()) {
        report(
          'body',
          `"${section.ja}" cites ${ja.join(', ') || 'nothing'}, the English of ${id} cites ${en.join(', ') || 'nothing'} (cite the same)`,
        );
      }
    });
  }
  return problems;
}

function checkSections(body: string, locale: 'en' | 'ja', report: (at: string, problem: string) => void) {
  const expected = PROSE_SECTIONS.map((section) => section[locale]);
  const found = proseSections(body);
  if (found.map((section) => section.heading).join('|') !== expected.join('|')) {
    report(
      'body',
      `has the sections "${found.map((s) => s.heading || '(text before a heading)').join('", "')}" (write exactly: ${expected.map((h) => `## ${h}`).join(', ')})`,
    );
    return;
  }
  for (const section of found) {
    if (section.text === '') report('body', `"${section.heading}" is empty (write it)`);
    for (const paragraph of section.text.split(/\n{2,}/)) {
      if (/\d/.test(paragraph.replace(/\[@[^\]]*\]/g, '')) && citationsIn(paragraph).length === 0) {
        report('body', `"${paragraph.slice(0, 40)}…" has a number without a citation (add [@source-id]; D-C2)`);
      }
    }
  }
}

/** Numbers that would mislead if they differed: decimals and everything from 13 up (small ones are often words). */
const matters = (number: number) => !Number.isInteger(number) || number >= 13;

function numberProblems(corpus: Parameters<LintRule['check']>[0]): Problem[] {
  const problems: Problem[] = [];
  for (const entry of allEntries(corpus)) {
    const report = reporter(problems, entry.file);
    const allowed = allowances(entry.text).filter((allowance) => allowance.rule === 'parity');
    const used = new Set<Allowance>();
    for (const { at, en, ja } of pairsOf(entry.data)) {
      const inEnglish = numbersIn(en);
      const inJapanese = numbersIn(ja);
      const onlyEnglish = [...inEnglish].filter((n) => matters(n) && !inJapanese.has(n));
      const onlyJapanese = [...inJapanese].filter((n) => matters(n) && !inEnglish.has(n));
      if (onlyEnglish.length + onlyJapanese.length === 0) continue;
      const excuse = allowed.find((allowance) => allowance.reason !== '' && allowance.covers(en));
      if (excuse) {
        used.add(excuse);
        continue;
      }
      const parts = [
        onlyEnglish.length > 0 ? `only en has ${onlyEnglish.join(', ')}` : '',
        onlyJapanese.length > 0 ? `only ja has ${onlyJapanese.join(', ')}` : '',
      ].filter(Boolean);
      report(
        at,
        `has different numbers in the two languages: ${parts.join('; ')} (make them the same, or add "# wording-ok: parity <reason>" above)`,
      );
    }
    for (const allowance of allowed.filter((one) => !used.has(one)))
      report(`line ${allowance.line}`, uselessAllowance(allowance));
  }
  return problems;
}
