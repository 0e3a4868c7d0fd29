import { evaluateTreatment } from './evaluate-treatment.ts';
import { medicineRecogniser } from './medicine-index.ts';
import type { MedicineNames, Recogniser } from './recognise-medicine.ts';
import { resolvePatient, type FactorLogic, type StatedAnswers } from './resolve-patient.ts';
import type { RuleSet } from './rule-set.ts';

/** What may be asked: every factor with its allowed answers, the substances, and the medicine names. */
export interface Questionnaire {
  readonly factors: readonly (FactorLogic & { readonly allowed: readonly string[] })[];
  readonly medicines: readonly MedicineNames[];
}

type Parsed = { ok: true; stated: StatedAnswers; recognition: Recognition } | { ok: false; problems: string[] };

interface Recognition {
  readonly unrecognisedMedicines: readonly string[];
  readonly recognisedMedicines: readonly { as: string; medicine: string; classes: readonly string[]; spelledLike?: string }[];
}

const KEYS = ['answers', 'medicines', 'allergies', 'unlisted'];
const show = (value: unknown) => JSON.stringify(value) ?? String(value);
/** A field's name as a message may print it: on one line, whatever was written. */
const nameOf = (key: string) => (/^[\w-]+$/.test(key) ? key : show(key));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks a patient file. Every problem names the field, the value and what is allowed; nothing is guessed. */
export function readPatient(input: unknown, questionnaire: Questionnaire): Parsed {
  const problems: string[] = [];
  if (!isObject(input)) return { ok: false, problems: [`patient: ${show(input)} is not an object (write { "answers": { … } })`] };
  for (const key of Object.keys(input)) {
    if (!KEYS.includes(key)) problems.push(`${nameOf(key)}: ${show(input[key])} is not a field (allowed: ${KEYS.join(', ')})`);
  }

  const { unlisted = 'unknown', answers: givenAnswers = {} } = input;
  if (unlisted !== 'no' && unlisted !== 'unknown') problems.push(`unlisted: ${show(unlisted)} (allowed: "no", "unknown")`);

  const answers = readAnswers(givenAnswers, questionnaire, problems);
  const medicines = readList(input['medicines'], 'medicines', problems);
  const allergies = readList(input['allergies'], 'allergies', problems);
  const substances = questionnaire.factors.find((factor) => factor.id === 'allergies')?.allowed ?? [];
  allergies?.forEach((substance, index) => {
    if (!substances.includes(substance)) {
      problems.push(`allergies[${index}]: ${show(substance)} (allowed: ${substances.join(', ')})`);
    }
  });
  if (problems.length > 0) return { ok: false, problems };

  const recognise = recogniserFor(questionnaire);
  const results = (medicines ?? []).map(recognise);
  const recognisedMedicines = results.flatMap(({ recognised }) => recognised);
  const unrecognisedMedicines = results.flatMap(({ unrecognised }) => unrecognised);
  const silentNo = unlisted === 'no';
  return {
    ok: true,
    stated: {
      answers,
      classes: medicines || silentNo ? [...new Set(recognisedMedicines.flatMap(({ classes }) => classes))] : undefined,
      namedClasses: recognisedMedicines.map(({ medicine }) => medicine),
      hasUnrecognisedMedicine: unrecognisedMedicines.length > 0,
      allergies: allergies ?? (silentNo ? [] : undefined),
      unlisted: silentNo ? 'no' : 'unknown',
    },
    recognition: { unrecognisedMedicines, recognisedMedicines },
  };
}

const RECOGNISERS = new WeakMap<Questionnaire, Recogniser>();

/** Made once per questionnaire: folding every name takes longer than judging a patient. */
function recogniserFor(questionnaire: Questionnaire): Recogniser {
  const known = RECOGNISERS.get(questionnaire) ?? medicineRecogniser(questionnaire.medicines);
  RECOGNISERS.set(questionnaire, known);
  return known;
}

function readAnswers(given: unknown, questionnaire: Questionnaire, problems: string[]): Map<string, string | number> {
  const answers = new Map<string, string | number>();
  if (!isObject(given)) {
    problems.push(`answers: ${show(given)} (allowed: an object of factor ids and answers)`);
    return answers;
  }
  const byId = new Map(questionnaire.factors.map((factor) => [factor.id, factor]));
  for (const [id, value] of Object.entries(given)) {
    const factor = byId.get(id);
    if (!factor || factor.kind === 'list') {
      const own = KEYS.includes(id)
        ? ` (write "${id}" beside "answers", as a list)`
        : ` (allowed: ${[...byId.keys()].join(', ')})`;
      problems.push(`answers.${nameOf(id)}: ${show(value)} is an answer to an unknown factor${own}`);
    } else if (factor.kind === 'age') {
      if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 130) answers.set(id, value);
      else problems.push(`answers.${id}: ${show(value)} (allowed: whole years from 0 to 130, without quotes)`);
    } else if (typeof value === 'string' && factor.allowed.includes(value)) answers.set(id, value);
    else problems.push(`answers.${id}: ${show(value)} (allowed: ${factor.allowed.map(show).join(', ')})`);
  }
  return answers;
}

function readList(given: unknown, field: string, problems: string[]): string[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) {
    problems.push(`${field}: ${show(given)} (allowed: a list of texts)`);
    return undefined;
  }
  return given.flatMap((value: unknown, index) => {
    if (typeof value === 'string' && value.trim() !== '') return [value];
    problems.push(`${field}[${index}]: ${show(value)} (allowed: a text that is not empty)`);
    return [];
  });
}

/** The whole answer of `npm run -s eligibility`, in the fixed form of the domain description, section 6. */
export function assessPatient(
  parsed: Extract<Parsed, { ok: true }>,
  questionnaire: Questionnaire,
  sets: readonly RuleSet[],
  today: string,
) {
  const { patient, conflicts } = resolvePatient(questionnaire.factors, parsed.stated);
  return {
    asOf: today,
    unrecognisedMedicines: parsed.recognition.unrecognisedMedicines,
    recognisedMedicines: parsed.recognition.recognisedMedicines,
    conflicts: conflicts.map(({ factors, message }) => ({ factors, message })),
    verdicts: sets.map((set) => {
      const { treatment, verdict, indication, reasons, missing, missingNotices, notLooked, variants } = evaluateTreatment(
        set,
        patient,
        today,
      );
      return {
        treatment,
        verdict,
        indication,
        reasons: reasons.map(({ rule, strength, factors, jurisdictions, elsewhere, sources }) => ({
          rule,
          strength,
          factors,
          jurisdictions,
          elsewhere,
          sources,
        })),
        missing,
        missingNotices,
        notLooked,
        variants,
      };
    }),
  };
}
