import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../scripts/check/budgets.ts';

describe('the kind of a page', () => {
  it.each([
    ['/en/', '/'],
    ['/en/treatments/', '/treatments/'],
    ['/ja/treatments/prp/', '/treatments/*'],
    ['/en/treatments/prp/evidence/', '/treatments/*/evidence/'],
    ['/ja/treatments/minoxidil-oral/evidence/', '/treatments/*/evidence/'],
    ['/en/evidence/', '/evidence/'],
    ['/ja/prices/prp/', '/prices/*'],
    ['/ja/prices/my-quote/', '/prices/my-quote/'],
    ['/en/prices/budget/', '/prices/budget/'],
    ['/en/prices/find-out/', '/prices/find-out/'],
    ['/en/prices/fees/', '/prices/fees/'],
  ])('of %s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});
