import type { Medicine, PatientFactor } from '#lib/domain/patient-factor';
import { A_SOURCE, words } from './text.ts';

/** A yes/no question. */
export function aFactor(overrides: Partial<PatientFactor> = {}): PatientFactor {
  return {
    kind: 'yes-no',
    group: 'about-you',
    order: 10,
    label: words('a factor', '項目'),
    question: words('Is it so?', 'そうですか。'),
    ...overrides,
  };
}

/** A question with these answers. */
export const aChoice = (answers: readonly string[], overrides: Partial<PatientFactor> = {}): PatientFactor =>
  aFactor({ kind: 'choice', answers: answers.map((id) => ({ id, label: words(id, id) })), ...overrides });

type OneMedicine = Extract<Medicine, { kind: 'medicine' }>;
type MedicineClass = Extract<Medicine, { kind: 'class' }>;

/** One medicine under these names. */
export const aMedicine = (names: string[], classes: string[], overrides: Partial<OneMedicine> = {}): OneMedicine => ({
  kind: 'medicine',
  label: words(names[0], names[0]),
  names,
  classes,
  sources: [A_SOURCE],
  ...overrides,
});

/** A class of medicines. */
export const aClass = (name = 'a class', overrides: Partial<MedicineClass> = {}): MedicineClass => ({
  kind: 'class',
  label: words(name, name),
  plain: words(),
  names: [],
  ...overrides,
});
