import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { costLines } from './cost-view.ts';
import { priceRow } from './price-rows.ts';

const row = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '/')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/**
 * The prices as Markdown for somebody who looks after them: how many per treatment and country and how many count, what has no
 * price that counts, and rows with what they come to.
 * @param sources only rows of these sources; none: all rows.
 */
export function priceReport(corpus: Corpus, locale: Locale, today: string, sources: readonly string[] = []): string {
  const t = translator(locale);
  const files = [...corpus.prices].map(([id, { data }]) => ({ id, data, lines: costLines(data, locale, today) }));
  const countries = [...new Set(files.flatMap(({ data }) => data.observations.map(({ country }) => country ?? '?')))].sort();
  const counts = files.map(({ id, data, lines }) => [
    id,
    ...countries.map((country) => data.observations.filter((one) => (one.country ?? '?') === country).length || ''),
    data.observations.length,
    data.observations.filter(({ observed }) => observed !== null).length,
    lines.map(({ currency, count }) => `${currency} ${count}`).join(', ') || '0',
  ]);
  const observations = files.flatMap(({ data }) => data.observations);
  const total = [
    'total',
    ...countries.map((country) => observations.filter((one) => (one.country ?? '?') === country).length),
    observations.length,
    observations.filter(({ observed }) => observed !== null).length,
    files.reduce((sum, { lines }) => sum + lines.reduce((all, { count }) => all + count, 0), 0),
  ];
  const without = files
    .filter(({ lines }) => lines.length === 0)
    .map(({ id, data }) => {
      const conditional = costLines(data, locale, today, 'conditional');
      if (data.usage.kind === 'nothing-to-buy') return [id, t('costNothing')];
      return [id, conditional.length > 0 ? t('costOnlyConditional') : t('costNone')];
    });
  const shown = files.flatMap(({ id, data }) =>
    data.observations
      .filter(({ source }) => sources.length === 0 || sources.includes(source))
      .map((observation) => {
        const one = priceRow(observation, data.usage, locale, today);
        return [
          id,
          one.what,
          one.printed ? `${one.amount} (${one.printed})` : one.amount,
          one.tax,
          one.date ?? t('undated'),
          `${one.perUnit} / ${t(`unitOne.${one.unit}`)}`,
          one.course ?? '',
          one.firstYear ?? '',
          one.leftOut ?? t(`prStanding.${one.standing}`),
        ];
      }),
  );
  return [
    table(['treatment', ...countries, 'prices', 'dated', 'count'], [...counts, total]),
    table(['treatment', t('prWithout')], without),
    table(
      [
        'treatment',
        t('pWhat'),
        t('pAmount'),
        t('pTax'),
        t('pDate'),
        t('prUnitHead'),
        t('fig.course'),
        t('fig.firstYear'),
        t('prColCounts'),
      ],
      shown,
    ),
  ].join('\n\n');
}
