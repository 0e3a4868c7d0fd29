import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/content/check-content';
import { loadCorpus } from '#lib/content/load-corpus';
import { asFile, asFiles } from '#tests/builders/file';
import { aFolder } from '#tests/builders/folder';
import { aSource } from '#tests/builders/source';
import { PROSE, TODAY } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

/** The whole small folder, with some files changed (undefined: removed). */
function folderWith(changes: Record<string, string | undefined> = {}): string {
  const files = Object.entries({ ...asFiles(), ...changes }).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return aFolder(Object.fromEntries(files)).root;
}
const problemsOf = (folder: string) => loadCorpus(folder, 'content').problems.map(({ file, at, problem }) => `${file} › ${at}: ${problem}`);

describe('a folder in order', () => {
  it('is read without a problem, every record of every kind', () => {
    const { corpus, problems } = loadCorpus(folderWith(), 'content');
    expect(problems).toEqual([]);
    expect([...corpus.treatments.keys()]).toEqual(['finasteride-oral', 'no-treatment']);
    expect([...corpus['patient-factors'].keys()]).toEqual(['age', 'pregnancy', 'sex']);
    expect([...corpus.sources.keys()]).toEqual(['a-label']);
    expect(corpus.agreedRules.get('finasteride-oral')).toEqual(['pregnancy']);
  });

  it('passes every check, too', () => {
    expect(checkContent(folderWith(), TODAY).problems).toEqual([]);
  });

  it('gives each entry its file, its text and both bodies', () => {
    const entry = loadCorpus(folderWith(), 'content').corpus.treatments.get('finasteride-oral');
    expect(entry).toMatchObject({
      id: 'finasteride-oral',
      file: 'content/treatments/finasteride-oral.md',
      body: PROSE.en,
      translation: { file: 'content/treatments/finasteride-oral.ja.md', body: PROSE.ja },
    });
    expect(entry?.text).toContain(PROSE.en);
  });

  it('lists treatments in the order of the site, not of the alphabet', () => {
    const folder = folderWith({
      'treatments/clascoterone.md': asFile(aTreatment({ family: 'research-stage' }), PROSE.en),
      'treatments/clascoterone.ja.md': asFile({ translationOf: '0123456789ab', reviewedByPerson: false }, PROSE.ja),
    });
    expect([...loadCorpus(folder).corpus.treatments.keys()]).toEqual(['finasteride-oral', 'no-treatment', 'clascoterone']);
  });
});

describe('what is not read is said', () => {
  it.each([
    ['a name that is no id', { 'sources/My Source.md': asFile(aSource()) }, /^content\/sources\/My Source\.md › name: is not an id/],
    ['another ending', { 'sources/a.yaml': 'a: 1' }, /^content\/sources\/a\.yaml › name: is not read/],
    ['a folder in a folder', { 'sources/old/a.md': asFile(aSource()) }, /^content\/sources\/old › name: is not read/],
    ['an unknown folder', { 'drugs/a.md': '' }, /^content\/drugs › name: is not read \(records live in treatments, /],
    ['a folder called like a part of every object', { 'constructor/a.md': '' }, /^content\/constructor › name: is not read/],
    ['Japanese of a kind without prose', { 'sources/a-label.ja.md': '' }, /^content\/sources\/a-label\.ja\.md › name: has no Japanese/],
    [
      'a translation of nothing',
      { 'treatments/prp.ja.md': asFile({ translationOf: '0123456789ab', reviewedByPerson: false }) },
      /^content\/treatments\/prp\.ja\.md › name: translates nothing/,
    ],
    [
      'a treatment without Japanese',
      { 'treatments/finasteride-oral.ja.md': undefined },
      /^content\/treatments\/finasteride-oral\.md › body: has no Japanese/,
    ],
    ['prose that no page shows', { 'sources/b.md': asFile(aSource(), 'Prose') }, /^content\/sources\/b\.md › body: is never shown/],
    ['a broken list of agreed rules', { 'agreed-rules.json': '[1]' }, /^content\/agreed-rules\.json › line 1: is not a list/],
  ])('%s', (_, changes, expected) => {
    const problems = problemsOf(folderWith(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(problems[0]).toMatch(/ \(.+\)$/);
  });
});

describe('a record that fails', () => {
  const broken = { 'sources/b.md': asFile({ ...aSource(), kind: 'blog' }) };

  it('is left out, is known to have failed, and the rest is read', () => {
    const { corpus } = loadCorpus(folderWith(broken));
    expect(corpus.sources.has('b')).toBe(false);
    expect([...(corpus.failed['sources'] ?? [])]).toEqual(['b']);
    expect(corpus.sources.has('a-label')).toBe(true);
  });

  it('fails in the same way when the folder is read again', () => {
    const folder = folderWith(broken);
    expect(problemsOf(folder)).toHaveLength(1);
    expect(problemsOf(folder)).toEqual(problemsOf(folder));
  });

  it('a translation that fails is reported once, not also as missing', () => {
    const folder = folderWith({ 'treatments/finasteride-oral.ja.md': asFile({ translationOf: 'x', reviewedByPerson: false }) });
    expect(problemsOf(folder)).toEqual([expect.stringMatching(/finasteride-oral\.ja\.md › translationOf: is "x"/)]);
  });
});

it('a path that is no folder is an error of its own', () => {
  expect(() => loadCorpus('no/such/folder')).toThrow('no/such/folder is not a folder');
});
