import type { Translation } from '../domain/treatment.ts';
import type { KindName, RecordOf } from './kinds.ts';

export interface Entry<T> {
  readonly id: string;
  /** Path as printed in problems, with forward slashes. */
  readonly file: string;
  readonly data: T;
  /** English prose (kinds with prose only). */
  readonly body: string;
  /** Japanese prose and what it translates (kinds with prose only). */
  readonly translation?: { readonly file: string; readonly data: Translation; readonly body: string };
}

/** All valid records, frozen. Records that failed their schema are absent; the problems say why. */
export type Corpus = {
  readonly [K in KindName]: ReadonlyMap<string, Entry<RecordOf<K>>>;
};
