import type { Source } from '#lib/domain/source';
import { CHECKED, NEXT_YEAR, words } from './text.ts';

/** A label that was read itself and is in date. */
export function aSource(overrides: Partial<Source> = {}): Source {
  return {
    kind: 'label',
    reading: 'primary',
    label: words('Japanese label', '日本の添付文書'),
    read: words('All of it', '全文'),
    csl: { type: 'document', title: 'Label', URL: 'https://example.org/label' },
    checkedOn: CHECKED,
    reviewDue: NEXT_YEAR,
    ...overrides,
  };
}
