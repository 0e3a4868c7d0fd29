import { loadCorpus } from '#lib/content/load-corpus';
import { questionnaireOf, ruleSetOf } from '#lib/views/rule-sets';

/** The content of the site, read once per test file. */
export const { corpus, problems } = loadCorpus('content');
export const questionnaire = questionnaireOf(corpus, 'en');

/** Every treatment's rules as the engine sees them, with the id for test titles. */
export const realSets = [...corpus.treatments].map(([id, entry]) => [id, ruleSetOf(entry, corpus)] as const);
