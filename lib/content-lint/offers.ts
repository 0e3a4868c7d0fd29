import type { Corpus } from '../domain/corpus.ts';
import type { Offer } from '../domain/offer.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { Problem } from '../domain/problem.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** Months after which the register of regenerative medicine must have been looked at again (rule B-7). */
export const REGISTER_MONTHS = 12;

export const offers: LintRule = {
  name: 'offers',
  holds:
    'a seller is named only with a complete record and without a tie that pays; its prices exist (A-3, A-14 to A-22, A-25, A-28, B-3, B-7)',
  check(corpus, today) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.offers.values()) {
      const report = reporter(problems, file);
      const prices = corpus.prices.get(data.treatment)?.data;
      if (!corpus.treatments.has(data.treatment) && corpus.failed['treatments']?.has(data.treatment) !== true) {
        report('treatment', `"${data.treatment}" is not a treatment on this site (correct it)`);
      }
      data.observations.forEach((id, index) => {
        if (prices && !prices.observations.some((one) => one.id === id)) {
          report(`observations[${index}]`, `"${id}" is not a price of ${data.treatment} (correct it)`);
        }
      });
      if (data.kind === 'named') checkNamed(data, corpus, today, report);
    }
    return problems;
  },
};

type Report = (at: string, problem: string) => void;

function checkNamed(offer: Extract<Offer, { kind: 'named' }>, corpus: Corpus, today: string, report: Report) {
  if (offer.relationship === 'paid' || offer.relationship === 'affiliate') {
    report(
      'relationship',
      `is "${offer.relationship}": this site takes no money from sellers (remove the offer; rules A-3, A-25)`,
    );
  }
  const treatment = corpus.treatments.get(offer.treatment)?.data;
  if (!treatment) return;
  if (needsPlan(treatment) && !offer.regen) {
    report(
      'regen',
      'is missing for a treatment under the Act on regenerative medicine (give plan, class and committee, or write kind: unnamed; rule B-3)',
    );
  }
  if (treatment.unapprovedInJapan && !offer.unapproved) {
    report(
      'unapproved',
      'is missing for something not approved in Japan for this use (give the five statements, or write kind: unnamed; rules A-18 to A-22)',
    );
  }
  if (offer.observed === null)
    report('observed', 'is missing (a price that names its seller needs its date, or write kind: unnamed)');
  if (offer.regen && monthsBetween(offer.regen.checkedOn, today) > REGISTER_MONTHS) {
    report(
      'regen.checkedOn',
      `is more than ${REGISTER_MONTHS} months ago (look at the register again, or write kind: unnamed; rule B-7)`,
    );
  }
}

/** Is a plan under the Act on regenerative medicine filed for it, or may one be? What is known to lie outside needs none. */
const needsPlan = ({ regenerative }: Treatment) => regenerative !== undefined && regenerative.class !== 'outside-act';

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => new Date(`${day}T00:00:00Z`));
  return a && b ? (b.getTime() - a.getTime()) / (30.44 * 24 * 60 * 60 * 1000) : 0;
}
