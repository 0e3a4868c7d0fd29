import { loadCorpus } from '../lib/content/load-corpus.ts';
import { dueRecords } from '../lib/views/calendar-view.ts';

/**
 * `npm run -s sources:due -- [days]`: sources and records to read again, one a line: those past their day, those with a
 * newer edition waiting, and those due within the given number of days (90 unless told). Exit 2 for a wrong argument.
 */
const [argument = '90', ...rest] = process.argv.slice(2);
const today = process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);

if (rest.length > 0 || !/^\d{1,4}$/.test(argument)) {
  console.error(`"${process.argv.slice(2).join(' ')}" is not a number of days (npm run -s sources:due -- 90)`);
  process.exitCode = 2;
} else {
  const until = new Date(`${today}T00:00:00Z`);
  until.setUTCDate(until.getUTCDate() + Number(argument));
  const limit = until.toISOString().slice(0, 10);
  const all = dueRecords(loadCorpus('content').corpus, 'en', today);
  const due = all.filter((record) => record.newerEdition !== undefined || record.due <= limit);
  for (const { file, due: day, overdue, label, newerEdition } of due) {
    const why = newerEdition
      ? `newer edition seen on ${newerEdition.seenOn}: ${newerEdition.what}`
      : overdue
        ? `due since ${day}`
        : `due on ${day}`;
    process.stdout.write(`${file} › ${why} (${label})\n`);
  }
  console.error(`${due.length} of ${all.length} records are due by ${limit}`);
}
