import { spawnSync } from 'node:child_process';

/** Runs one of the project's commands as a reader would, and waits for it. `today` is what the command takes for the day. */
export function npmRun(script: string, args: readonly string[], options: { input?: string; today?: string } = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...(options.today === undefined ? {} : { SITE_TODAY: options.today }) },
  });
  return { status, stdout, stderr };
}
