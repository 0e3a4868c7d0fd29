import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../../lib/domain/corpus.ts';
import { agesOn } from '../../lib/rules/price.ts';
import { filesBelow } from '../finish/page.ts';

/** Everything that the finished site is made from. */
const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'types',
  'site.config.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = '.build/inputs.json';

interface Stamp {
  readonly hash: string;
  readonly builtOn: string;
  /** After this day a page would say something else: a record is past its review, or a price is old. */
  readonly validThrough: string;
}

/** SHA-256 over the names and contents of all inputs. */
export function hashInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS.filter((name) => existsSync(name))) {
    const files = statSync(input).isDirectory() ? filesBelow(input).map((file) => path.join(input, file)) : [input];
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** True when out/ was built from these inputs and would look the same today. */
export function isUpToDate(today: string): boolean {
  if (!existsSync('out/index.html') || !existsSync(STAMP)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8')) as Partial<Stamp>;
  const { hash, builtOn = '', validThrough = '' } = stamp;
  return builtOn <= today && today <= validThrough && hash === hashInputs();
}

/** Remembers what was built; undefined forgets it, so that a build that fails half-way is not taken for finished. */
export function writeStamp(stamp: Stamp | undefined): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify(stamp ?? {}, null, 2)}\n`);
}

/** The first day from today on at whose end something in the content changes its state by itself. */
export function validThrough(corpus: Corpus, today: string): string {
  const records = [corpus.treatments, corpus.conditions, corpus.prices, corpus.fees, corpus.payers, corpus.sources].flatMap(
    (kind) => [...kind.values()],
  );
  const reviews = records.map(({ data }) => data.reviewDue);
  const files = [...corpus.prices.values(), ...corpus.fees.values()];
  const old = files.flatMap(({ data }) => data.observations.flatMap(agesOn));
  return [...reviews, ...old].filter((day) => day >= today).reduce((first, day) => (day < first ? day : first), '9999-12-31');
}
