/**
 * What is known about one patient, after medicines have been recognised and implications drawn.
 * No entry in `answers` means: not known. Unknown never means "no".
 */
export interface Patient {
  /** Factor id or medicine class → `yes`, `no`, a choice, or whole years. */
  readonly answers: ReadonlyMap<string, string | number>;
  /** Substances the patient is allergic to; undefined: not known. */
  readonly allergies: ReadonlySet<string> | undefined;
  /** At least one medicine was not recognised: nothing may then count as a pass. */
  readonly hasUnrecognisedMedicine: boolean;
}
