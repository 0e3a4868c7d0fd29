import { describe, expect, it } from 'vitest';
import { sameKind } from '#lib/rules/same-kind';
import { aCorpus } from '#tests/builders/corpus';
import { aClass, aMedicine } from '#tests/builders/factor';
import { aTreatment } from '#tests/builders/treatment';

const corpus = aCorpus({
  treatments: {
    'finasteride-oral': { sameMedicines: ['finasteride'] },
    'finasteride-topical': aTreatment({ sameMedicines: ['finasteride'] }),
    'dutasteride-oral': aTreatment({ sameMedicines: ['dutasteride'] }),
    'spironolactone-oral': aTreatment({ sameMedicines: ['spironolactone'] }),
    'spironolactone-topical': aTreatment(),
    prp: aTreatment(),
    microneedling: aTreatment(),
  },
  medicines: {
    'five-ari': aClass('five-ari'),
    diuretic: aClass('diuretic', { implies: ['pressure'] }),
    pressure: aClass('pressure'),
    finasteride: aMedicine(['finasteride'], ['five-ari']),
    dutasteride: aMedicine(['dutasteride'], ['five-ari']),
    spironolactone: aMedicine(['spironolactone'], ['diuretic']),
  },
});

describe('two treatments of one kind', () => {
  it('are those with one medicine, by their records', () => {
    expect(sameKind(corpus, 'finasteride-oral', 'finasteride-topical')?.medicine).toEqual(['finasteride']);
  });

  it('are those whose medicines belong to one class', () => {
    expect(sameKind(corpus, 'finasteride-oral', 'dutasteride-oral')).toEqual({ medicine: [], classes: ['five-ari'] });
  });

  it('are also found where only the id names the medicine, with classes of classes', () => {
    expect(sameKind(corpus, 'spironolactone-oral', 'spironolactone-topical')).toEqual({
      medicine: ['spironolactone'],
      classes: ['diuretic', 'pressure'],
    });
  });

  it('are not those of which nothing in common is known', () => {
    expect(sameKind(corpus, 'prp', 'microneedling')).toBeNull();
    expect(sameKind(corpus, 'finasteride-oral', 'spironolactone-oral')).toBeNull();
  });
});
