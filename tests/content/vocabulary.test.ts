import { describe, expect, it } from 'vitest';
import { TREATMENT_FAMILIES } from '#lib/domain/vocabulary';
import { corpus } from '#tests/builders/real-content';

/** Ids that other people's files and links depend on: copied from the domain description, sections 3 and 4, never from the content. */
const YES_NO = `pregnancy could-become-pregnant breast-feeding partner-pregnant-or-trying trying-to-father-a-child infant-at-home
pet-at-home blood-donation-planned psa-test-planned surgery-planned severe-hepatic-impairment hepatic-impairment
severe-renal-impairment renal-impairment hyperkalaemia addison-disease heart-disease heart-failure arrhythmia
pericardial-effusion phaeochromocytoma hypotension hypertension depression-or-suicidal-thoughts prostate-cancer
breast-cancer-history active-cancer cancer-history bleeding-disorder thrombocytopenia blood-cancer anaemia autoimmune-disease
diabetes systemic-infection scalp-infection-or-inflammation broken-scalp-skin keloid-tendency immunosuppression tuberculosis
past-tuberculosis hepatitis-b-or-c hiv shingles thromboembolism-history epilepsy photosensitivity smoking little-donor-hair
sudden-or-patchy-loss scalp-pain-or-scarring postpartum-loss no-family-history`.split(/\s+/);

const CLASSES = `anticoagulant antiplatelet nsaid systemic-corticosteroid ace-inhibitor arb potassium-supplement
potassium-sparing-diuretic eplerenone trimethoprim esaxerenone heparin digoxin lithium antihypertensive guanethidine
strong-cyp3a4-inhibitor cyp2c9-inhibitor oat3-inhibitor ciclosporin tacrolimus mitotane live-vaccine
5-alpha-reductase-inhibitor minoxidil topical-retinoid photosensitising-medicine immunosuppressant jak-inhibitor oestrogen`.split(/\s+/);

const SUBSTANCES = ['finasteride', 'dutasteride', 'minoxidil', 'spironolactone', 'propylene-glycol', 'local-anaesthetic'];

const CHOICES: [string, string[]][] = [
  ['sex', ['female', 'male', 'other-or-unsaid']],
  ['diagnosis', ['male-pattern', 'female-pattern', 'alopecia-areata', 'telogen-effluvium', 'scarring', 'not-diagnosed']],
  ['country', ['JP', 'US', 'GB', 'EU', 'other']],
];

const IMPLIES: [string, string][] = [
  ['severe-hepatic-impairment', 'hepatic-impairment'],
  ['severe-renal-impairment', 'renal-impairment'],
  ['heart-failure', 'heart-disease'],
  ['arrhythmia', 'heart-disease'],
  ['pericardial-effusion', 'heart-disease'],
  ['active-cancer', 'cancer-history'],
  ['prostate-cancer', 'cancer-history'],
  ['blood-cancer', 'cancer-history'],
  ['breast-cancer-history', 'cancer-history'],
  ['thrombocytopenia', 'bleeding-disorder'],
];

const TREATMENTS = `finasteride-oral dutasteride-oral minoxidil-oral spironolactone-oral minoxidil-topical finasteride-topical
spironolactone-topical supplements prp harg growth-factor-mesotherapy dutasteride-mesotherapy exosome culture-supernatant g-cell
autologous-stem-cell s-dsc follicle-micrograft low-level-laser microneedling hair-transplant corticosteroid-areata baricitinib
ritlecitinib deuruxolitinib wigs-and-fibres scalp-micropigmentation no-treatment pp405 et-02 clascoterone
follicle-regeneration`.split(/\s+/);

const factorOf = (id: string) => corpus['patient-factors'].get(id)?.data;

describe('patient factors', () => {
  it.each(YES_NO)('%s is a yes/no question', (id) => {
    expect(factorOf(id)?.kind).toBe('yes-no');
  });

  it('age is asked in whole years', () => {
    expect(factorOf('age')?.kind).toBe('age');
  });

  it.each(CHOICES)('%s has its answers', (id, answers) => {
    expect(factorOf(id)?.answers?.map((answer) => answer.id)).toEqual(answers);
  });

  it('allergies list the substances', () => {
    expect(factorOf('allergies')?.answers?.map((answer) => answer.id)).toEqual(expect.arrayContaining(SUBSTANCES));
  });

  it.each(IMPLIES)('%s implies %s', (narrow, broad) => {
    expect(factorOf(narrow)?.implies).toContain(broad);
  });
});

describe('medicine classes', () => {
  it.each(CLASSES)('%s', (id) => {
    expect(corpus.medicines.get(id)?.data.kind).toBe('class');
  });

  it('each has a medicine of its own or a name that people write', () => {
    const taken = new Set([...corpus.medicines.values()].flatMap(({ data }) => (data.kind === 'medicine' ? data.classes : data.names.map(() => ''))));
    const named = [...corpus.medicines].filter(([, { data }]) => data.kind === 'class' && data.names.length > 0).map(([id]) => id);
    expect(CLASSES.filter((id) => !taken.has(id) && !named.includes(id))).toEqual([]);
  });
});

describe('treatments', () => {
  it('the ids of the domain description, in its order', () => {
    expect(Object.keys(TREATMENT_FAMILIES)).toEqual(TREATMENTS);
  });

  it('all of them have a profile, and prices unless they cannot be bought', () => {
    expect([...corpus.treatments.keys()]).toEqual(TREATMENTS);
    const research = TREATMENTS.filter((id) => (TREATMENT_FAMILIES as Record<string, string>)[id] === 'research-stage');
    expect(research).toEqual(['pp405', 'et-02', 'clascoterone', 'follicle-regeneration']);
    expect([...corpus.prices.keys()].sort()).toEqual(TREATMENTS.filter((id) => !research.includes(id)).sort());
  });
});
