import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Names under which systems install a Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Ten minutes are enough for a download on a slow line; a download that hangs must not hang the tests. */
const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: 600_000 });
const say = (text) => console.log(`browser: ${text}`);

/** The place of a program, or undefined. */
function which(name) {
  const { status, stdout } = run('which', [name]);
  return status === 0 ? stdout.trim() : undefined;
}

/** True when the program starts and tells its version: a broken or half-installed browser does not. */
const works = (file) => file !== undefined && existsSync(file) && run(file, ['--version']).status === 0;

const installed = () => NAMES.map(which).find(works);

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  if (works(chromium.executablePath())) return chromium.executablePath();
  say("none found; trying Playwright's own download");
  run('playwright-core', ['install', 'chromium']);
  return works(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function fromDebian(...packages) {
  if (which('apt-get') === undefined) return false;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => run('env', ['DEBIAN_FRONTEND=noninteractive', ...root, 'apt-get', ...args]).status === 0;
  say(`installing ${packages.join(', ')} with apt-get`);
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Japanese letters are boxes in every picture and measure wrongly where no font has them. */
function ensureJapaneseFont() {
  const { status, stdout } = run('fc-list', [':lang=ja']);
  if (status === 0 && stdout.trim() !== '') return;
  if (!fromDebian('fonts-noto-cjk', 'fontconfig')) {
    say('no Japanese font is installed and none could be installed (install fonts-noto-cjk or another one)');
  }
}

/**
 * Finds a browser for the tests, or gets one: CHROMIUM_PATH, the system's, Playwright's own download, Debian's package.
 * Returns its path, or undefined after saying what to do.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (works(given)) return given;
    say(`CHROMIUM_PATH is ${given}, which does not start (correct it, or unset it to let a browser be found)`);
    return undefined;
  }
  const found = installed() ?? (await fromPlaywright()) ?? (fromDebian('chromium') ? installed() : undefined);
  if (found === undefined) {
    say('no browser was found and none could be installed (install Chromium, or set CHROMIUM_PATH to one)');
    return undefined;
  }
  say(found);
  ensureJapaneseFont();
  return found;
}
