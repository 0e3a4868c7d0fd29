import { describe, expect, it } from 'vitest';
import { INDICATIONS, STRENGTHS, VERDICTS } from '#lib/domain/vocabulary';
import { aFolder } from '#tests/builders/folder';
import { npmRun } from '#tests/builders/run';
import { TODAY } from '#tests/builders/text';

interface Reason {
  rule: string;
  strength: string;
  factors: string[];
  jurisdictions: string[];
  elsewhere: boolean;
  sources: string[];
}
interface Output {
  asOf: string;
  unrecognisedMedicines: string[];
  recognisedMedicines: { as: string; medicine: string; classes: string[] }[];
  conflicts: { factors: string[]; message: string }[];
  verdicts: {
    treatment: string;
    verdict: string;
    indication: string;
    reasons: Reason[];
    missing: string[];
    missingNotices: string[];
    notLooked: string[];
    variants: { variant: string; verdict: string }[];
  }[];
}

const run = (args: readonly string[], input?: string) =>
  npmRun('eligibility', args, { today: TODAY, ...(input === undefined ? {} : { input }) });

function assess(patient: object): Output {
  const { status, stdout, stderr } = run(['-'], JSON.stringify(patient));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Output;
}
const verdictOn = (output: Output, treatment: string) => output.verdicts.find((one) => one.treatment === treatment);

describe('npm run -s eligibility: the answer', () => {
  const output = assess({
    answers: { sex: 'male', age: 34, pregnancy: 'yes', country: 'JP', diagnosis: 'male-pattern' },
    medicines: ['ワーファリン錠1mg', 'zzz'],
    allergies: ['minoxidil'],
  });

  it('has exactly the keys of the domain description, section 6', () => {
    expect(Object.keys(output)).toEqual(['asOf', 'unrecognisedMedicines', 'recognisedMedicines', 'conflicts', 'verdicts']);
    for (const verdict of output.verdicts) {
      expect(Object.keys(verdict)).toEqual([
        'treatment',
        'verdict',
        'indication',
        'reasons',
        'missing',
        'missingNotices',
        'notLooked',
        'variants',
      ]);
      for (const reason of verdict.reasons) {
        expect(Object.keys(reason)).toEqual(['rule', 'strength', 'factors', 'jurisdictions', 'elsewhere', 'sources']);
        expect(reason.rule.startsWith(`${verdict.treatment}/`)).toBe(true);
        expect(STRENGTHS).toContain(reason.strength);
        expect(reason.factors.length).toBeGreaterThan(0);
        expect(reason.sources.length).toBeGreaterThan(0);
      }
      for (const variant of verdict.variants) expect(Object.keys(variant)).toEqual(['variant', 'verdict']);
      expect(VERDICTS).toContain(verdict.verdict);
      expect(INDICATIONS).toContain(verdict.indication);
    }
  });

  it('names the day, the medicines it knew and those it did not', () => {
    expect(output.asOf).toBe(TODAY);
    expect(output.recognisedMedicines).toEqual([{ as: 'ワーファリン錠1mg', medicine: 'warfarin', classes: ['anticoagulant'] }]);
    expect(output.unrecognisedMedicines).toEqual(['zzz']);
  });

  it('names the contradiction and counts it the safer way', () => {
    expect(output.conflicts).toMatchObject([{ factors: ['sex', 'pregnancy'] }]);
    expect(output.conflicts[0]?.message).not.toBe('');
    expect(verdictOn(output, 'finasteride-oral')?.verdict).toBe('contraindicated');
  });

  it('no treatment passes while a medicine is not recognised', () => {
    expect(output.verdicts.filter(({ verdict }) => verdict === 'no-listed-contraindication')).toEqual([]);
  });
});

describe('npm run -s eligibility: people of the domain description', () => {
  it('a pregnant woman of 34: finasteride is barred and not indicated', () => {
    const output = assess({ answers: { sex: 'female', age: 34, pregnancy: 'yes' }, unlisted: 'no' });
    const finasteride = verdictOn(output, 'finasteride-oral');
    expect(finasteride).toMatchObject({ verdict: 'contraindicated', indication: 'not-indicated' });
    expect(finasteride?.reasons.some(({ factors, strength }) => strength === 'absolute' && factors.includes('pregnancy'))).toBe(
      true,
    );
  });

  it("a man of 19 in the US is not barred by Japan's age limit, but is told of it", () => {
    const output = assess({ answers: { sex: 'male', age: 19, country: 'US', diagnosis: 'male-pattern' }, unlisted: 'no' });
    const finasteride = verdictOn(output, 'finasteride-oral');
    expect(finasteride?.verdict).toBe('caution');
    expect(finasteride?.reasons.some(({ elsewhere, factors }) => elsewhere && factors.includes('age'))).toBe(true);
  });

  it('to the same man in Japan it is a rule of his own country', () => {
    const output = assess({ answers: { sex: 'male', age: 19, country: 'JP', diagnosis: 'male-pattern' }, unlisted: 'no' });
    const about = verdictOn(output, 'finasteride-oral')?.reasons.filter(({ factors }) => factors.includes('age'));
    expect(about?.map(({ jurisdictions, elsewhere }) => [jurisdictions, elsewhere])).toContainEqual([['JP'], false]);
  });

  it('somebody who said nothing passes nowhere', () => {
    expect(assess({}).verdicts.filter(({ verdict }) => verdict === 'no-listed-contraindication')).toEqual([]);
  });
});

describe('npm run -s eligibility: input', () => {
  const patient = { answers: { sex: 'female', age: 34 }, unlisted: 'no' };

  it('is the same from a file and from standard input, where it may begin with a byte order mark', () => {
    const { path } = aFolder({ 'patient.json': JSON.stringify(patient) });
    const fromFile = run([path('patient.json')]);
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    expect(run(['-'], `\uFEFF${JSON.stringify(patient)}`).stdout).toBe(fromFile.stdout);
  });

  it.each([
    ['no file named', [], undefined, /name one patient file/],
    ['a file that is not there', ['no-such-patient.json'], undefined, /^no-such-patient\.json: /],
    ['no JSON', ['-'], '{\n  "answers": yes\n}', /^-: is not JSON/],
    [
      'a wrong answer',
      ['-'],
      '{"answers":{"pregnancy":"maybe"}}',
      /^answers\.pregnancy: "maybe" \(allowed: "yes", "no", "unknown"\)/,
    ],
    ['an unknown substance', ['-'], '{"allergies":["penicillin"]}', /^allergies\[0\]: "penicillin" \(allowed: .*minoxidil/],
  ] as const)('%s: exit 2, one line on standard error, nothing else', (_, args, input, line) => {
    const result = run(args, input);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(line);
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reports every problem, one a line', () => {
    const { status, stderr } = run(['-'], '{"answers":{"sex":"x","age":"y"},"unlisted":"z","extra":1}');
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
  });
});

describe('npm run -s eligibility: several patients', () => {
  const woman = { answers: { sex: 'female', pregnancy: 'yes' } };
  const man = { answers: { sex: 'male', age: 30 }, medicines: ['ワーファリン'] };
  const alone = [assess(woman), assess(man)];

  it('an array gives an array, each as if it were alone', () => {
    const { status, stdout, stderr } = run(['-'], JSON.stringify([woman, man], null, 2));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(alone);
    expect(run(['-'], '[]').stdout).toBe('[]\n');
  });

  it('JSON lines give JSON lines, one a patient, in order; empty lines are passed over', () => {
    const { status, stdout } = run(['-'], `\n${JSON.stringify(woman)}\n\n${JSON.stringify(man)}\n`);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Output),
    ).toEqual(alone);
  });

  it('a wrong one among them is named by its place, the others are still judged, and the exit code is 2', () => {
    const lines = [JSON.stringify(woman), '{"answers":{"sex":"x"}}', 'not json', JSON.stringify(man)];
    const result = run(['-'], lines.join('\n'));
    expect(result.status).toBe(2);
    expect(result.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^line 2: answers\.sex: "x" \(allowed: /),
      expect.stringMatching(/^line 3: is not JSON/),
    ]);
    const printed = result.stdout.trimEnd().split('\n');
    expect(printed).toHaveLength(4);
    expect(JSON.parse(printed[1] ?? '')).toEqual({ problems: [expect.stringContaining('answers.sex')] });
    expect(JSON.parse(printed[3] ?? '')).toEqual(alone[1]);

    const inArray = run(['-'], JSON.stringify([man, { answers: { age: 'old' }, extra: 1 }]));
    expect(inArray.status).toBe(2);
    expect(inArray.stderr).toMatch(/^\[1\]\.extra: 1 is not a field/m);
    expect(inArray.stderr).toMatch(/^\[1\]\.answers\.age: "old" /m);
    expect((JSON.parse(inArray.stdout) as Output[])[0]).toEqual(alone[1]);
  });
});
