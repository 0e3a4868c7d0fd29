import type { Problem } from '../domain/problem.ts';
import { reporter, type LintRule } from './lint-rule.ts';

const NEEDS_NONE = ['approved', 'approved-otc', 'not-a-product'];
const IMPORT_PAGE = 'https://www.yakubutsu.mhlw.go.jp/index.html';

export const fiveStatements: LintRule = {
  name: 'five-statements',
  holds: 'what is not approved in Japan for this use carries the five statements (A-18 … A-22)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      const needed = !NEEDS_NONE.includes(data.regulatory.JP.status);
      const five = data.unapprovedInJapan;
      if (needed && !five) {
        report(
          'unapprovedInJapan',
          `is missing: Japan's status is "${data.regulatory.JP.status}" (add the five statements, A-18 to A-22)`,
        );
      } else if (!needed && five) {
        report(
          'unapprovedInJapan',
          `does not belong here: Japan's status is "${data.regulatory.JP.status}" (remove it, or correct the status)`,
        );
      }
      if (!five) continue;
      if (!five.reliefSystem.ja.includes('救済制度'))
        report('unapprovedInJapan.reliefSystem.ja', 'does not name 救済制度 (A-22)');
      if (!/relief/i.test(five.reliefSystem.en))
        report('unapprovedInJapan.reliefSystem.en', 'does not name the relief system (A-22)');
      if (!/未承認|承認され|承認を受け|承認はされ|適応外|承認外|承認が?(?:あり|ない)/.test(five.unapproved.ja)) {
        report('unapprovedInJapan.unapproved.ja', 'does not say that it is not approved for this use (A-18)');
      }
      const route = five.supplyRoute;
      if (/個人輸入/.test(route.ja) && !route.ja.includes(IMPORT_PAGE)) {
        report(
          'unapprovedInJapan.supplyRoute.ja',
          `names personal import without the ministry's page (add ${IMPORT_PAGE}; A-19)`,
        );
      }
    }
    return problems;
  },
};
