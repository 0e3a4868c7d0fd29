import { describe, expect, it } from 'vitest';
import { npmRun } from '#tests/builders/run';
import { corpus } from '#tests/builders/real-content';

const rules = [...corpus.treatments].flatMap(([treatment, { data }]) => data.rules.map((rule) => ({ treatment, rule })));

describe('npm run -s rules:report', () => {
  it('prints every rule as one line, in both languages, with who, strength, country, source and section, and day', () => {
    const { status, stdout, stderr } = npmRun('rules:report', []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout.split('\n').filter((line) => line.startsWith('| ') && line.includes('/'));
    expect(rows).toHaveLength(rules.length * 2);
    const { rule } = rules.find((one) => one.treatment === 'finasteride-oral' && one.rule.id === 'pregnancy') ?? {};
    const [english, japanese] = rows.filter((row) => row.startsWith('| finasteride-oral/pregnancy |'));
    for (const text of ['Must not be used', 'Japan', rule?.checkedOn ?? '?']) expect(english).toContain(text);
    for (const text of ['使ってはいけない', '日本', rule?.reason.ja ?? '?']) expect(japanese).toContain(text);
    for (const [source, section] of Object.entries(rule?.sections ?? {})) {
      expect(english).toContain(`${corpus.sources.get(source)?.data.label.en} § ${section}`);
    }
  });

  it('prints CSV with a header and a record for each rule', () => {
    const { status, stdout } = npmRun('rules:report', ['csv', 'ja']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      'rule,treatment,condition,strength,country,forms,sources,checked,reason,mechanism,whatToDo',
    );
    for (const { treatment, rule } of rules) expect(stdout).toContain(`\n${treatment}/${rule.id},`);
  });

  it.each([
    [['xml'], '"xml" is not known'],
    [['csv'], 'name one language for CSV'],
  ])('%j: exit 2, with what to write', (args, message) => {
    const { status, stdout, stderr } = npmRun('rules:report', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
