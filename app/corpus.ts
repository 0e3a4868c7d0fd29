import 'server-only';
import { cache } from 'react';
import { loadCorpus } from '#lib/content/load-corpus';
import { formatProblem } from '#lib/domain/problem';

/** The content, read once per build; in development read again for every request, so that edits show at once. */
const read = () => {
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) {
    const list = errors.map(formatProblem).join('\n');
    if (process.env.NODE_ENV === 'production') throw new Error(`content has problems:\n${list}`);
    console.warn(`content has problems, these files are left out:\n${list}`);
  }
  return corpus;
};

let built: ReturnType<typeof read> | undefined;
export const corpus = cache(() => (process.env.NODE_ENV === 'production' ? (built ??= read()) : read()));

/** The day of the build: what "past its review date" is judged by. */
export const today = (): string => process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);
