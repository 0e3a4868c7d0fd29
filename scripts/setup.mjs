import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Plain JavaScript without dependencies: it runs before anything is installed. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BIN = path.join(ROOT, 'node_modules', '.bin');

const packagesOf = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages ?? {};

/** True when every package of the lock file is there in its version; packages for other systems may be absent. */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(ROOT, installedLock))) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

/**
 * Installs the packages when some are missing or differ from package-lock.json, then puts the project's own programs, its own
 * Node.js among them, first in the path of everything that is started from here.
 */
export function setUp() {
  process.chdir(ROOT);
  if (!isInstalled()) {
    console.log('setup: installing the packages of package-lock.json (npm ci)');
    const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error('setup: "npm ci" did not succeed (see above; the npm registry must be reachable)');
      process.exit(1);
    }
  }
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  process.env[name] = `${BIN}${path.delimiter}${process.env[name] ?? ''}`;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
}
