/** One thing wrong with the content. `at` is a field path, or "line 1", "front matter", "body". */
export interface Problem {
  readonly file: string;
  readonly at: string;
  /** What is wrong, then in parentheses what to write instead. */
  readonly problem: string;
  /**
   * `error`: the record is wrong, nothing is built. `overdue`: time has passed or a translation lags; the check fails,
   * but a build goes on, because the page says so itself (docs/decisions/0004).
   */
  readonly kind: 'error' | 'overdue';
}

/** The fixed output form: `path/to/file.md › field.path: what is wrong (what to write instead)`. */
export function formatProblem({ file, at, problem }: Problem): string {
  const oneLine = (text: string) => text.replace(/\s*\r?\n\s*/g, ' ').trim();
  return `${file} › ${oneLine(at)}: ${oneLine(problem)}`;
}
