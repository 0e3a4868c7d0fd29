import { describe, expect, it } from 'vitest';
import { evidenceDistance } from '#lib/content-lint/evidence-distance';
import type { Statement } from '#lib/domain/text';
import { anEvidence } from '#tests/builders/evidence';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aPair } from '#tests/builders/pages';
import { ofEffect, stated } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const summary = (howWell: Statement) => finasteride({ summary: { ...aTreatment().summary, howWell } });
const claims = (finding: Statement) => finasteride({ counterweights: [{ said: stated(), finding }] });
const said = (en: string, ja: string, badge: Partial<Statement> = {}): Statement => ({ ...stated(en, ja), ...badge });
const MICE = { distance: 'animal', about: 'this-class' } as const;

describe('a statement about effect says how far its evidence stands', () => {
  it('the answer to "how well" needs a badge', () => {
    expect(problemsOf(evidenceDistance, summary(ofEffect()))).toEqual([]);
    expect(problemsOf(evidenceDistance, summary(stated()))).toEqual([
      expect.stringContaining(`${FINASTERIDE} › summary.howWell: speaks of an effect without "distance" and "about"`),
    ]);
  });

  it('so does each step of how it works', () => {
    const found = problemsOf(
      evidenceDistance,
      finasteride({ mechanism: { how: [ofEffect(), stated()], stage: stated(), actsOn: [{ point: 'root', answer: stated() }] } }),
    );
    expect(found).toEqual([expect.stringContaining('mechanism.how[1]: ')]);
  });

  it.each([
    ['hair counts', said('12 more hairs per cm² after a year.', '1年後に1cm²あたり12本多い結果でした。')],
    ['people of 100', said('58 of 100 men improved.', '100人中58人が改善しました。')],
  ])('%s elsewhere need a badge, unless the source is that of an evidence entry', (_, finding) => {
    expect(problemsOf(evidenceDistance, claims(finding))).toEqual([]);
    const foreign = { ...finding, sources: ['another-source'] };
    expect(problemsOf(evidenceDistance, claims(foreign))).toEqual([
      expect.stringContaining('counterweights[0].finding: speaks of an effect'),
    ]);
    expect(problemsOf(evidenceDistance, claims({ ...foreign, distance: 'human-uncontrolled', about: 'this-product' }))).toEqual(
      [],
    );
  });

  it('a pair that was studied needs one too', () => {
    const together = { status: 'studied', answer: stated() } as const;
    expect(problemsOf(evidenceDistance, { pairs: { 'finasteride-oral-and-no-treatment': aPair({ together }) } })).toEqual([
      expect.stringContaining('together.answer: '),
    ]);
  });
});

describe('results that are not from people', () => {
  it('name the animal or the dish', () => {
    expect(problemsOf(evidenceDistance, claims(said('More hair in mice.', 'マウスで毛が増えました。', MICE)))).toEqual([]);
    expect(problemsOf(evidenceDistance, claims(said('More hair after four weeks.', '4週間後に毛が増えました。', MICE)))).toEqual([
      expect.stringContaining('counterweights[0].finding.en: rests on "animal" and does not say so'),
      expect.stringContaining('counterweights[0].finding.ja: rests on "animal" and does not say so'),
    ]);
  });

  it('promise nobody anything', () => {
    const found = problemsOf(evidenceDistance, claims(said('Mice show that it is effective.', 'マウスで効果があります。', MICE)));
    expect(found).toEqual([expect.stringContaining('says "effective"'), expect.stringContaining('says "効果があります"')]);
  });
});

it('an evidence entry of animals gives the badge of animals', () => {
  const evidence = [anEvidence(), anEvidence({ id: 'mice', design: 'animal', distance: 'animal' })];
  const finding = said('58 of 100 men improved.', '100人中58人が改善しました。');
  expect(problemsOf(evidenceDistance, finasteride({ evidence, counterweights: [{ said: stated(), finding }] }))).toEqual([]);
});
