import { loadCorpus } from '../lib/content/load-corpus.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { recompute, RECOMPUTED_ROWS, type RecomputedRow } from '../lib/views/recompute.ts';
import { endWithReader } from './stdout.ts';

/**
 * `npm run -s recompute -- [treatment] [--cell row]`: every published number with its inputs and the sum, one a line. Left out:
 * all treatments, all rows. Exit 1 when a figure is not what its inputs give; 2 when something is asked that does not exist.
 */
const EXAMPLE = 'npm run -s recompute -- finasteride-oral --cell how-many';

function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') return fail(2, `${asked} (${EXAMPLE})`);
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) return fail(1, 'the content has problems (npm run -s content:check):', ...errors.map(formatProblem));
  const today = new Date().toISOString().slice(0, 10);
  const ids = [...corpus.treatments.keys()];
  const { treatment, cell } = asked;
  if (treatment !== undefined && !ids.includes(treatment)) {
    return fail(2, `there is no treatment "${treatment}" (write one of: ${ids.join(', ')})`);
  }
  const lines = (treatment === undefined ? ids : [treatment]).flatMap((id) =>
    recompute(corpus, id, today, cell === undefined ? RECOMPUTED_ROWS : [cell]),
  );
  for (const line of lines) {
    process.stdout.write(`${line.agrees ? '' : 'DIFFERS '}${line.treatment} › ${line.cell} › ${line.text}\n`);
  }
  const different = lines.filter(({ agrees }) => !agrees).length;
  if (different > 0) return fail(1, `${different} of ${lines.length} figures are not what their inputs give`);
  return 0;
}

/** The treatment and the row, or what is wrong with the words. */
function readArguments(args: readonly string[]): { treatment?: string; cell?: RecomputedRow } | string {
  const at = args.indexOf('--cell');
  const name = at < 0 ? undefined : (args[at + 1] ?? '');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const cell = RECOMPUTED_ROWS.find((row) => row === name);
  if (name !== undefined && cell === undefined) {
    return `there is no row of numbers "${name}" (write one of: ${RECOMPUTED_ROWS.join(', ')})`;
  }
  const option = rest.find((word) => word.startsWith('-'));
  if (option !== undefined) return `"${option}" is not known`;
  if (rest.length > 1) return `name one treatment, not ${rest.length}`;
  const [treatment] = rest;
  return { ...(treatment === undefined ? {} : { treatment }), ...(cell === undefined ? {} : { cell }) };
}

function fail(code: number, ...lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

endWithReader();
process.exitCode = main(process.argv.slice(2));
