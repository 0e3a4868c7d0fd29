import { readFileSync } from 'node:fs';
import { loadCorpus } from '../lib/content/load-corpus.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { assessPatient, readPatient } from '../lib/rules/read-patient.ts';
import { questionnaireOf, ruleSets } from '../lib/views/rule-sets.ts';

/** `npm run -s eligibility -- patient.json` (or `-`): one JSON object; exit 2 and a line per problem on wrong input. */
function main(): number {
  const [name, ...rest] = process.argv.slice(2);
  const fail = (code: number, ...lines: string[]) => {
    process.stderr.write(`${lines.map((line) => line.replace(/\s*\r?\n\s*/g, ' ')).join('\n')}\n`);
    return code;
  };
  if (name === undefined || rest.length > 0) {
    return fail(2, 'name one patient file, or "-" for standard input (npm run -s eligibility -- patient.json)');
  }
  let text: string;
  try {
    text = readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    return fail(2, `${name}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(2, `${name}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) {
    return fail(1, 'the content has problems, so no verdict is given (npm run -s content:check):', ...errors.map(formatProblem));
  }
  const questionnaire = questionnaireOf(corpus, 'en');
  const parsed = readPatient(input, questionnaire);
  if (!parsed.ok) return fail(2, ...parsed.problems);
  const today = process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  process.stdout.write(`${JSON.stringify(assessPatient(parsed, questionnaire, ruleSets(corpus), today), null, 2)}\n`);
  return 0;
}

process.exitCode = main();
