import { describe, expect, it } from 'vitest';
import { fiveStatements } from '#lib/content-lint/five-statements';
import type { Treatment } from '#lib/domain/treatment';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { A_SOURCE, stated } from '#tests/builders/text';
import { aStatus, aTreatment } from '#tests/builders/treatment';

type Five = NonNullable<Treatment['unapprovedInJapan']>;
const IMPORT_PAGE = 'https://www.yakubutsu.mhlw.go.jp/index.html';

const five = (changes: Partial<Five> = {}): Five => ({
  unapproved: stated('Not approved for hair loss in Japan.', '薄毛の治療としては承認されていません。'),
  supplyRoute: stated('Bought by the clinic in Japan.', '国内で医療機関が購入します。'),
  approvedInJapan: stated('There is an approved lotion.', '承認された外用薬があります。'),
  overseasSafety: stated('Serious risks may not yet be known.', '重大な危険がまだ分かっていないおそれがあります。'),
  reliefSystem: stated('Not covered by the relief system.', '医薬品副作用被害救済制度の対象になりません。'),
  ...changes,
});
const linesOf = (status: Treatment['regulatory']['JP']['status'], statements: Five | undefined) =>
  problemsOf(
    fiveStatements,
    finasteride({
      regulatory: { ...aTreatment().regulatory, JP: aStatus(status) },
      ...(statements ? { unapprovedInJapan: statements } : {}),
    }),
  );

describe('what is not approved in Japan carries the five statements', () => {
  it.each(['off-label', 'unapproved', 'plan-filed-unapproved', 'outside-act-unapproved', 'not-known'] as const)(
    '%s needs them',
    (status) => {
      expect(linesOf(status, five())).toEqual([]);
      expect(linesOf(status, undefined)).toEqual([
        expect.stringContaining(`${FINASTERIDE} › unapprovedInJapan: is missing: Japan's status is "${status}"`),
      ]);
    },
  );

  it.each(['approved', 'approved-otc', 'not-a-product'] as const)('%s must not have them', (status) => {
    expect(linesOf(status, undefined)).toEqual([]);
    expect(linesOf(status, five())).toEqual([expect.stringContaining('unapprovedInJapan: does not belong here')]);
  });
});

describe('each statement says what it is for', () => {
  const both = (en: string, ja: string) => ({ en, ja, sources: [A_SOURCE] });
  it.each([
    ['the relief system is named in Japanese', { reliefSystem: both('No relief system.', '対象外です。') }, 'reliefSystem.ja'],
    ['the relief system is named in English', { reliefSystem: both('No cover.', '救済制度の対象外です。') }, 'reliefSystem.en'],
    ['not being approved is said', { unapproved: both('Sold freely.', '自由に売られています。') }, 'unapproved.ja'],
    ["personal import names the ministry's page", { supplyRoute: both('Imported.', '医師が個人輸入します。') }, 'supplyRoute.ja'],
  ] as const)('%s', (_, changes, field) => {
    expect(linesOf('unapproved', five(changes))).toEqual([
      expect.stringContaining(`${FINASTERIDE} › unapprovedInJapan.${field}: `),
    ]);
  });

  it('personal import passes with the page', () => {
    const supplyRoute = both('Imported.', `医師が個人輸入します(${IMPORT_PAGE})。`);
    expect(linesOf('unapproved', five({ supplyRoute }))).toEqual([]);
  });

  it('several are reported at once', () => {
    const changes = { reliefSystem: both('x', 'x'), unapproved: both('x', 'x') };
    expect(linesOf('unapproved', five(changes))).toHaveLength(3);
  });
});
