import { DATED_KINDS, type Corpus, type Entry } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import type { LintRule } from './lint-rule.ts';

/** Months until a record must be looked at again: B-7, D-C4, and the content guide. */
const LIMIT_MONTHS = { records: 12, sources: 12, studies: 36 };
const LONG_LIVED = [
  'study',
  'review',
  'law',
  'reference-work',
  'database',
  'consensus',
  'guideline',
  'registry',
  'news',
  'comparison-page',
  'provider',
  'shop',
];

const monthsLater = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

export const reviewDates: LintRule = {
  name: 'review-dates',
  holds: 'dates are possible, review periods are kept, nothing is overdue (D-C4, B-7)',
  check(corpus, today) {
    return [
      ...DATED_KINDS.flatMap((kind) => dated(corpus[kind], LIMIT_MONTHS.records, today)),
      ...[...corpus.sources.values()].flatMap((entry) => {
        const months = LONG_LIVED.includes(entry.data.kind) ? LIMIT_MONTHS.studies : LIMIT_MONTHS.sources;
        return check(entry.file, 'checkedOn', entry.data.checkedOn, entry.data.reviewDue, months, today);
      }),
      ...rulesChecked(corpus, today),
    ];
  },
};

/** Helplines were not compiled but seen: on `checkedOn`. */
type Dated = Entry<{ reviewDue: string } & ({ compiledOn: string } | { checkedOn: string })>;

function dated(entries: ReadonlyMap<string, Dated>, months: number, today: string): Problem[] {
  return [...entries.values()].flatMap(({ file, data }) =>
    'compiledOn' in data
      ? check(file, 'compiledOn', data.compiledOn, data.reviewDue, months, today)
      : check(file, 'checkedOn', data.checkedOn, data.reviewDue, months, today),
  );
}

function check(file: string, start: string, from: string, due: string, months: number, today: string): Problem[] {
  const problem = (at: string, text: string, kind: Problem['kind'] = 'error'): Problem => ({ file, at, problem: text, kind });
  if (from > today) return [problem(start, `is ${from}, after today (${today}) (write the day it was done)`)];
  if (due <= from) return [problem('reviewDue', `is ${due}, not after ${start} (write a later day)`)];
  if (due > monthsLater(from, months)) {
    return [problem('reviewDue', `is ${due} (write ${monthsLater(from, months)} or earlier: ${months} months at most)`)];
  }
  if (due < today) return [problem('reviewDue', `passed on ${due} (check the record again, then move both dates)`, 'overdue')];
  return [];
}

function rulesChecked(corpus: Corpus, today: string): Problem[] {
  return [...corpus.treatments.values()].flatMap(({ file, data }) =>
    data.rules.flatMap((rule, index): Problem[] =>
      rule.checkedOn > today
        ? [
            {
              file,
              at: `rules[${index}].checkedOn`,
              problem: `is ${rule.checkedOn}, after today (write the day it was checked)`,
              kind: 'error',
            },
          ]
        : [],
    ),
  );
}
