import { describe, expect, it } from 'vitest';
import { factorPages, factorView } from '#lib/views/factor-view';
import { aCorpus } from '#tests/builders/corpus';
import { aClass, aFactor, aMedicine } from '#tests/builders/factor';
import { aRule, is } from '#tests/builders/rule';
import { A_SOURCE, CHECKED, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const anticoagulant = aRule({ id: 'blood', when: is('anticoagulant'), strength: 'avoid', jurisdictions: ['JP'] });
const corpus = aCorpus({
  treatments: {
    'finasteride-oral': {
      rules: [anticoagulant, { ...anticoagulant, id: 'blood-us', strength: 'caution', jurisdictions: ['US'] }],
      nothingFound: [],
    },
    prp: aTreatment({ rules: [anticoagulant], nothingFound: [] }),
    'no-treatment': { rules: [], nothingFound: [{ factors: ['anticoagulant', 'smoking'], sources: [A_SOURCE], asOf: CHECKED }] },
    exosome: aTreatment({ rules: [], nothingFound: [] }),
  },
  medicines: {
    anticoagulant: aClass('anticoagulant'),
    heparin: aClass('heparin', { implies: ['anticoagulant'] }),
    warfarin: aMedicine(['warfarin'], ['anticoagulant']),
    dalteparin: aMedicine(['dalteparin'], ['heparin']),
    aspirin: aMedicine(['aspirin'], ['antiplatelet']),
  },
  factors: { smoking: aFactor({ label: words('smoking', '喫煙') }), hiv: aFactor() },
});

describe('everything about one medicine class', () => {
  const view = factorView(corpus, 'anticoagulant', 'en', TODAY);

  it('puts every treatment in one of three places: ruled, looked at, not looked at', () => {
    expect(view.ruled.map(({ id }) => id)).toEqual(['finasteride-oral', 'prp']);
    expect(view.found.map(({ id }) => id)).toEqual(['no-treatment']);
    expect(view.notLooked.map(({ id }) => id)).toEqual(['exosome']);
  });

  it('says where lists differ about the same people', () => {
    expect(view.ruled.map(({ id, differ }) => [id, differ])).toEqual([
      ['finasteride-oral', true],
      ['prp', false],
    ]);
  });

  it('names medicines of the class and of the classes in it', () => {
    expect(view.names).toEqual(['warfarin', 'dalteparin']);
  });

  it('cites what was read in vain, with the day', () => {
    expect(view.found[0]?.text).toMatchObject({ asOf: CHECKED, refs: [{ n: expect.any(Number) as number }] });
  });
});

describe('names', () => {
  it('begin with a capital where they stand as a title', () => {
    expect(factorView(corpus, 'anticoagulant', 'en', TODAY).name).toBe('Anticoagulant');
    expect(factorView(corpus, 'smoking', 'ja', TODAY).name).toBe('喫煙');
  });
});

describe('pages', () => {
  it('exist for what a rule or a vain search names, and for nothing else', () => {
    expect(factorPages(corpus).sort()).toEqual(['anticoagulant', 'smoking']);
    expect(() => factorView(corpus, 'no-such', 'en', TODAY)).toThrow('no-such');
  });
});
