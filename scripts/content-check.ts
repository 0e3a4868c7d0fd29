import { checkContent } from '../lib/content/check-content.ts';
import { formatProblem } from '../lib/domain/problem.ts';

/** `npm run -s content:check -- [folder]`: prints every problem at once; exit 1 when there is one, 2 when it cannot run. */
const [folder = 'content', ...rest] = process.argv.slice(2);
const today = process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);

if (rest.length > 0) {
  console.error(`one folder at a time, not ${rest.length + 1} (npm run -s content:check -- [folder])`);
  process.exitCode = 2;
} else {
  try {
    const { problems, counts } = checkContent(folder.replace(/\/+$/, ''), today);
    if (problems.length > 0) {
      process.stdout.write(`${problems.map(formatProblem).join('\n')}\n`);
      process.exitCode = 1;
    } else {
      console.error(`content: no problem in ${counts}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
