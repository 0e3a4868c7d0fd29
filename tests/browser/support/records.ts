import { loadCorpus } from '../../../lib/content/load-corpus.ts';

/** The records that the pages were made from, to count what must stand on them. */
export const { corpus } = loadCorpus('content');

export const treatmentIds: readonly string[] = [...corpus.treatments.keys()];
