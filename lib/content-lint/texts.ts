/** One text of a record: where it stands, its language, and what it says. */
export interface FoundText {
  readonly at: string;
  readonly locale: 'en' | 'ja';
  readonly text: string;
}

/** Every `en` and `ja` text of a record's data, with its field path. Lists of plain strings (names) are left out. */
export function textsOf(data: unknown, at = ''): FoundText[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, `${at}[${index}]`));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]): FoundText[] => {
    const path = at === '' ? key : `${at}.${key}`;
    if ((key === 'en' || key === 'ja') && typeof value === 'string') return [{ at: path, locale: key, text: value }];
    return textsOf(value, path);
  });
}

/** Pairs of texts that say the same in both languages. */
export function pairsOf(data: unknown): { at: string; en: string; ja: string }[] {
  const texts = textsOf(data);
  const japanese = new Map(texts.filter((t) => t.locale === 'ja').map((t) => [t.at.replace(/\.?ja$/, ''), t.text]));
  return texts
    .filter((t) => t.locale === 'en')
    .flatMap((t) => {
      const at = t.at.replace(/\.?en$/, '');
      const ja = japanese.get(at);
      return ja === undefined ? [] : [{ at, en: t.text, ja }];
    });
}

/** Every list called `sources` and every `source` in a record, with its field path. */
export function citationsOf(data: unknown, at = ''): { at: string; id: string }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => citationsOf(item, `${at}[${index}]`));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]): { at: string; id: string }[] => {
    const path = at === '' ? key : `${at}.${key}`;
    if (key === 'source' && typeof value === 'string') return [{ at: path, id: value }];
    if (key === 'sources' && Array.isArray(value)) {
      return value.flatMap((id, index) => (typeof id === 'string' ? [{ at: `${path}[${index}]`, id }] : []));
    }
    return citationsOf(value, path);
  });
}
