import { describe, expect, it } from 'vitest';
import { hairLossConditionSchema } from '#lib/domain/hair-loss-condition';
import { LINT_RULES } from '#lib/content-lint/index';
import { medicineSchema, patientFactorSchema } from '#lib/domain/patient-factor';
import { priceFileSchema } from '#lib/domain/price';
import { sourceSchema } from '#lib/domain/source';
import { treatmentSchema } from '#lib/domain/treatment';
import { aHairLossCondition } from '#tests/builders/condition';
import { aCorpus } from '#tests/builders/corpus';
import { aChoice, aClass, aFactor, aMedicine } from '#tests/builders/factor';
import { aPriceFile } from '#tests/builders/price';
import { aSource } from '#tests/builders/source';
import { TODAY } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

describe('builders make records that an author could have written', () => {
  it.each([
    ['aTreatment', treatmentSchema, aTreatment()],
    ['aPriceFile', priceFileSchema, aPriceFile()],
    ['aSource', sourceSchema, aSource()],
    ['aFactor', patientFactorSchema, aFactor()],
    ['aChoice', patientFactorSchema, aChoice(['one', 'two'])],
    ['aMedicine', medicineSchema, aMedicine(['warfarin'], ['anticoagulant'])],
    ['aClass', medicineSchema, aClass()],
    ['aHairLossCondition', hairLossConditionSchema, aHairLossCondition()],
  ])('%s fits its schema', (_, schema, record) => {
    expect(schema.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  it('aCorpus has no problem, so that each test shows the one it plants', () => {
    expect(LINT_RULES.flatMap((rule) => rule.check(aCorpus(), TODAY))).toEqual([]);
  });
});
