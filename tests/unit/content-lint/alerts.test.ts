import { describe, expect, it } from 'vitest';
import { alerts } from '#lib/content-lint/alerts';
import type { Alert } from '#lib/domain/alert';
import type { Helpline } from '#lib/domain/helpline';
import { problemsOf } from '#tests/builders/lint';
import { all, below, is } from '#tests/builders/rule';
import { A_SOURCE, CHECKED, NEXT_YEAR, stated, words } from '#tests/builders/text';

const line: Helpline = {
  name: words('Ambulance', '救急'),
  country: 'JP',
  purpose: 'ambulance',
  phone: '119',
  hours: words('day and night', '24時間'),
  sources: [A_SOURCE],
  checkedOn: CHECKED,
  reviewDue: NEXT_YEAR,
  order: 10,
};
const alert: Alert = {
  kind: 'danger',
  urgency: 'emergency',
  order: 10,
  compiledOn: CHECKED,
  reviewDue: NEXT_YEAR,
  review: { status: 'not-reviewed' },
  when: is('pregnancy'),
  title: words('Call', '電話'),
  why: stated(),
  steps: [stated()],
  helplines: ['jp-119'],
};
const said = (changes: Partial<Alert>, helplines: Record<string, Helpline> = { 'jp-119': line }) =>
  problemsOf(alerts, { alerts: { one: { ...alert, ...changes } }, helplines });

describe('an alert', () => {
  it('passes when it can show and leads to help', () => {
    expect(said({})).toEqual([]);
    expect(said({ when: all(is('sex', 'female'), below(12)) })).toEqual([]);
  });

  it.each([
    ['asks for a factor that does not exist', { when: is('no-such-factor') }, 'when: "no-such-factor" is neither'],
    ['asks for an answer that cannot be given', { when: is('sex', 'yes') }, 'when: asks whether sex is "yes"'],
    ['asks for a "no", which many give', { when: is('pregnancy', 'no') }, 'when: asks whether pregnancy is "no"'],
    ['names a helpline that does not exist', { helplines: ['jp-119', 'jp-110'] }, 'helplines[1]: "jp-110" is not in'],
    ['has danger and nobody to call', { helplines: [] }, 'helplines: is empty (danger needs'],
  ])('that %s is reported', (_, changes, problem) => {
    expect(said(changes).join('\n')).toContain(problem);
  });

  it('a helpline that no alert names is reported', () => {
    expect(said({}, { 'jp-119': line, 'jp-7119': line })).toEqual([
      'content/helplines/jp-7119.md › name: is named by no alert (name it, or remove the file)',
    ]);
  });
});
