import type { Corpus } from '../domain/corpus.ts';
import type { Observation, PriceFile, Usage } from '../domain/price.ts';
import type { Problem } from '../domain/problem.ts';
import type { PriceBasis, PriceUnit } from '../domain/vocabulary.ts';
import { withTax } from '../rules/sales-tax.ts';
import { reporter, type LintRule } from './lint-rule.ts';

const UNIT_OF_BASIS: Partial<Record<PriceBasis, readonly PriceUnit[]>> = {
  'per-session': ['session', 'treatment'],
  'per-month': ['day'],
  'per-graft': ['graft'],
};

export const prices: LintRule = {
  name: 'prices',
  holds:
    'sets divide and tax adds up as the page prints it; one offer has one price on one day; figures of one page that cannot all be right are told apart or shown as such (domain description, 7; A-13, A-15)',
  check(corpus, today) {
    const problems: Problem[] = [];
    for (const { id, file, data } of corpus.prices.values()) {
      const report = reporter(problems, file);
      const ids = data.observations.map(({ id }) => id);
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .forEach((id) => report('observations', `uses the id "${id}" twice (give each its own)`));
      data.observations.forEach((observation, index) =>
        checkObservation(observation, `observations[${index}]`, data.usage, today, report),
      );
      checkContradictions(data.observations, report);
      checkOnePage(data, report);
      data.contradictions?.forEach(({ observations }, index) =>
        observations.forEach((ref, place) =>
          checkReference(ref, id, `contradictions[${index}].observations[${place}]`, corpus, report),
        ),
      );
      if (data.usage.kind === 'units') checkCounts(data.usage, report);
      if (data.spread === undefined && canSpread(data.observations)) {
        report(
          'spread',
          'is missing where several prices can be laid side by side (say what differs between them and what does not)',
        );
      }
      if (data.usage.kind === 'nothing-to-buy' && data.observations.length > 0) {
        report('usage.kind', 'says that nothing is bought, but there are observations (correct one of them)');
      }
    }
    for (const { file, data } of corpus.fees.values()) {
      const report = reporter(problems, file);
      data.observations.forEach((observation, index) =>
        checkObservation(observation, `observations[${index}]`, null, today, report),
      );
      const ids = data.observations.map(({ id }) => id);
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .forEach((id) => report('observations', `uses the id "${id}" twice (give each its own)`));
      checkContradictions(data.observations, report);
    }
    return problems;
  },
};

type Report = (at: string, problem: string) => void;

function checkObservation(observation: Observation, at: string, usage: Usage | null, today: string, report: Report) {
  const { amount, stated, covers, basis } = observation;
  if (stated?.perUnit !== undefined) {
    const whole = stated.perUnit * covers.count;
    if (amount.min !== amount.max || whole !== amount.min) {
      report(
        `${at}.stated.perUnit`,
        `${covers.count} × ${stated.perUnit} is ${whole}, not ${amount.min} (correct the figure that is not on the page)`,
      );
    }
  }
  if ((stated?.beforeTax === undefined) !== (stated?.taxRatePercent === undefined)) {
    report(`${at}.stated`, 'needs "beforeTax" and "taxRatePercent" together (give both)');
  } else if (stated?.beforeTax !== undefined && stated.taxRatePercent !== undefined) {
    const withTax = Math.floor(stated.beforeTax * (1 + stated.taxRatePercent / 100) + 1e-6);
    if (observation.tax !== 'included' || Math.abs(withTax - amount.min) > 1) {
      report(
        `${at}.stated.beforeTax`,
        `${stated.beforeTax} plus ${stated.taxRatePercent} % is ${withTax}, not ${amount.min} with tax included (correct it)`,
      );
    }
  }
  const units = UNIT_OF_BASIS[basis];
  if (units && !units.includes(covers.unit)) {
    report(`${at}.covers.unit`, `is "${covers.unit}" for the basis ${basis} (write one of: ${units.join(', ')})`);
  }
  if (
    observation.comparable === true &&
    observation.conditions.includes('set-only') &&
    covers.unit === 'session' &&
    covers.count === 1
  ) {
    report(`${at}.covers.count`, 'is 1 for sessions sold only in sets (write the size of the set, and its price)');
  }
  if (observation.comparable === true) {
    if (usage?.kind === 'units' && covers.unit !== usage.unit) {
      report(
        `${at}.comparable`,
        `counts in ranges by ${usage.unit}, but the price is by ${covers.unit} (say why it is left out, or convert "covers")`,
      );
    }
    if (observation.conditions.some((condition) => ['monitor', 'first-time', 'campaign'].includes(condition))) {
      report(`${at}.comparable`, `is a ${observation.conditions.join(', ')} price (say why it is left out of the ranges; A-13)`);
    }
  }
  if ((observation.minimumTermMonths !== undefined) !== observation.conditions.includes('minimum-term')) {
    report(`${at}.minimumTermMonths`, 'goes with the condition minimum-term (give both or neither)');
  }
  if (observation.tax === 'exempt' && stated?.taxRatePercent !== undefined) {
    report(`${at}.tax`, 'is exempt, but a tax rate is stated (correct one)');
  }
  if (!hasTwoDecimals(covers.count)) report(`${at}.covers.count`, 'has more than two decimals (round it)');
  if (observation.observed !== null && observation.observed > today)
    report(`${at}.observed`, 'lies in the future (correct the date)');
  if (observation.readOn > today) report(`${at}.readOn`, 'lies in the future (correct the date)');
  const both = observation.inside.filter((item) => observation.outside.includes(item));
  if (both.length > 0) report(`${at}.inside`, `and "outside" both name ${both.join(', ')} (keep one)`);
}

/** Same offer, same amount bought, same day, same conditions: two different amounts cannot both be right. */
function checkContradictions(observations: readonly Observation[], report: Report) {
  const seen = new Map<string, { index: number; amount: Observation['amount'] }>();
  observations.forEach((observation, index) => {
    if (observation.offer === undefined) return;
    const { offer, covers, observed, conditions, tax, currency } = observation;
    const key = JSON.stringify([offer, covers, observed, [...conditions].sort(), tax, currency]);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, { index, amount: observation.amount });
    else if (earlier.amount.min !== observation.amount.min || earlier.amount.max !== observation.amount.max) {
      report(
        `observations[${index}].amount`,
        `contradicts observations[${earlier.index}] of the same offer on the same day (correct one, or give them different offers and say why)`,
      );
    }
  });
}

const hasTwoDecimals = (count: number) => Math.abs(Math.round(count * 100) - count * 100) < 1e-6;

/** Money is multiplied exactly: by counts with at most two decimals. */
function checkCounts(usage: Extract<Usage, { kind: 'units' }>, report: Report) {
  const { course, firstYear, laterYear, untilJudged } = usage;
  const counts = { course, firstYear, laterYear, 'untilJudged.units': untilJudged.units };
  for (const [name, count] of Object.entries(counts)) {
    if (count && !(hasTwoDecimals(count.min) && hasTwoDecimals(count.max))) {
      report(`usage.${name}`, 'has more than two decimals (round it)');
    }
  }
  if (course && firstYear.max < course.min) report('usage.firstYear', 'is less than one course (correct one of the two)');
}

/** Two rows of one currency and unit can be laid side by side. */
function canSpread(observations: readonly Observation[]): boolean {
  const seen = observations.map(({ currency, covers }) => `${currency} ${covers.unit}`);
  return seen.some((key, index) => seen.indexOf(key) !== index);
}

/**
 * Two figures of one page for one unit that do not overlap: they are different offers, or the page contradicts itself. Which of the
 * two must be said; silence would let a contradiction pass as a range.
 */
function checkOnePage({ observations, contradictions }: PriceFile, report: Report) {
  const told = contradictions?.map((entry) => new Set(entry.observations)) ?? [];
  observations.forEach((one, index) => {
    observations.slice(0, index).forEach((other, earlier) => {
      const alike = one.source === other.source && one.currency === other.currency && one.covers.unit === other.covers.unit;
      // Two offers are two things; of one offer, another day, size or condition tells two prices apart, tax alone does not.
      const setting = ({ offer, observed, covers, conditions }: Observation) =>
        JSON.stringify([offer, observed, covers.count, conditions.toSorted()]);
      const offers = one.offer !== undefined && other.offer !== undefined;
      // Of one offer with one tax state, `checkContradictions` speaks.
      const apart = offers && (setting(one) !== setting(other) || one.tax === other.tax);
      if (!alike || apart || told.some((ids) => ids.has(one.id) && ids.has(other.id))) return;
      const [a, b] = [one, other].map((seen) => {
        const { money } = withTax(seen);
        // Shops round the tax up or down: one yen apart is the same.
        return { min: (money.min - 1) / seen.covers.count, max: money.max / seen.covers.count };
      });
      if (!a || !b || (a.min <= b.max && b.min <= a.max)) return;
      report(
        `observations[${index}]`,
        `and observations[${earlier}] are figures of one page that do not overlap (give each an "offer" if they are different things, or name both in "contradictions")`,
      );
    });
  });
}

/** A price named as part of a contradiction exists, in this file or as `<treatment>/<id>` in another. */
function checkReference(ref: string, id: string, at: string, corpus: Corpus, report: Report) {
  const [treatment = id, observation = ref] = ref.includes('/') ? ref.split('/') : [id, ref];
  const found = corpus.prices.get(treatment)?.data.observations.some((one) => one.id === observation);
  if (!found) report(at, `"${ref}" is not a price (write the id of an observation, or <treatment>/<id>)`);
}
