import type { Observation, PriceFile } from '../domain/price.ts';
import type { Problem } from '../domain/problem.ts';
import type { PriceBasis, PriceUnit } from '../domain/vocabulary.ts';
import { reporter, type LintRule } from './lint-rule.ts';

const UNIT_OF_BASIS: Partial<Record<PriceBasis, readonly PriceUnit[]>> = {
  'per-session': ['session', 'treatment'],
  'per-month': ['day'],
  'per-graft': ['graft'],
};

export const prices: LintRule = {
  name: 'prices',
  holds: 'sets divide and tax adds up as the page prints it; one offer has one price on one day (domain description, 7; A-15)',
  check(corpus, today) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.prices.values()) {
      const report = reporter(problems, file);
      const ids = data.observations.map(({ id }) => id);
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .forEach((id) => report('observations', `uses the id "${id}" twice (give each its own)`));
      data.observations.forEach((observation, index) =>
        checkObservation(observation, `observations[${index}]`, data, today, report),
      );
      checkContradictions(data.observations, report);
      if (data.usage.kind === 'nothing-to-buy' && data.observations.length > 0) {
        report('usage.kind', 'says that nothing is bought, but there are observations (correct one of them)');
      }
    }
    return problems;
  },
};

type Report = (at: string, problem: string) => void;

function checkObservation(observation: Observation, at: string, file: PriceFile, today: string, report: Report) {
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
  if (observation.comparable === true) {
    if (file.usage.kind === 'units' && covers.unit !== file.usage.unit) {
      report(
        `${at}.comparable`,
        `counts in ranges by ${file.usage.unit}, but the price is by ${covers.unit} (say why it is left out, or convert "covers")`,
      );
    }
    if (observation.conditions.some((condition) => ['monitor', 'first-time', 'campaign'].includes(condition))) {
      report(`${at}.comparable`, `is a ${observation.conditions.join(', ')} price (say why it is left out of the ranges; A-13)`);
    }
  }
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
