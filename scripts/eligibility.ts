import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { loadCorpus } from '../lib/content/load-corpus.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { assessPatient, readPatient } from '../lib/rules/read-patient.ts';
import { questionnaireOf, ruleSets } from '../lib/views/rule-sets.ts';
import { endWithReader } from './stdout.ts';

/**
 * `npm run -s eligibility -- patient.json` (or `-`): one patient, an array of patients, or one patient a line (JSON lines).
 * One patient gives one JSON object; an array gives an array; lines give lines, each printed as soon as it is worked out.
 * Exit 2 and a line per problem on wrong input; among several patients the wrong one is `{ "problems": […] }` in its place.
 */
async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || rest.length > 0) {
    return fail(2, 'name one patient file, or "-" for standard input (npm run -s eligibility -- patient.json)');
  }
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) {
    return fail(1, 'the content has problems, so no verdict is given (npm run -s content:check):', ...errors.map(formatProblem));
  }
  const questionnaire = questionnaireOf(corpus, 'en');
  const sets = ruleSets(corpus);
  const today = process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  let worst = 0;
  /** The result of one patient, or the problems in what was written about it, which are printed at once. */
  const assess = (input: unknown, place: string) => {
    const parsed = readPatient(input, questionnaire);
    if (parsed.ok) return assessPatient(parsed, questionnaire, sets, today);
    worst = fail(2, ...parsed.problems.map((problem) => `${place}${problem}`));
    return { problems: parsed.problems };
  };
  const print = (text: string) => process.stdout.write(text);

  const source = name === '-' ? process.stdin : await fileStream(name);
  if (typeof source === 'string') return fail(2, `${name}: cannot be read (${source})`);
  let head = '';
  let streaming = false;
  let number = 0;
  const nextLine = (line: string) => {
    number += 1;
    if (line.trim() === '') return;
    const input = parse(line);
    if (input.ok) return print(`${JSON.stringify(assess(input.value, `line ${number}: `))}\n`);
    worst = fail(2, `line ${number}: is not JSON (${input.why})`);
    return print(`${JSON.stringify({ problems: [`is not JSON (${input.why})`] })}\n`);
  };
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    if (streaming) nextLine(line);
    else if (line.trim() !== '' && isOneObject(head)) {
      streaming = true;
      for (const before of head.replace(/\n$/, '').split('\n')) nextLine(before);
      nextLine(line);
    } else head += `${line}\n`;
  }
  if (streaming) return worst;

  const input = parse(head);
  if (!input.ok) return fail(2, `${name}: is not JSON (${input.why})`);
  if (!Array.isArray(input.value)) {
    const result = assess(input.value, '');
    if (!('problems' in result)) print(`${JSON.stringify(result, null, 2)}\n`);
    return worst;
  }
  print('[');
  input.value.forEach((one, index) => print(`${index === 0 ? '' : ','}\n${JSON.stringify(assess(one, `[${index}].`))}`));
  print(input.value.length === 0 ? ']\n' : '\n]\n');
  return worst;
}

/** The file as a stream, or why it cannot be read. */
async function fileStream(name: string) {
  try {
    const file = await open(name);
    if ((await file.stat()).isDirectory()) throw new Error('it is a folder');
    return file.createReadStream();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Prints each problem on one line of its own. */
function fail(code: number, ...lines: string[]): number {
  process.stderr.write(`${lines.map((line) => line.replace(/\s*\r?\n\s*/g, ' ')).join('\n')}\n`);
  return code;
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Is this much already one whole patient? Then more text after it means JSON lines. */
function isOneObject(text: string): boolean {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  return trimmed.startsWith('{') && trimmed.endsWith('}') && parse(trimmed).ok;
}

endWithReader();
process.exitCode = await main();
