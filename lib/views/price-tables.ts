import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { GAP_WORDS } from '../i18n/price-gap.ts';
import { translator } from '../i18n/messages.ts';
import { Citations } from './cited.ts';
import { COST_FIGURES } from './cost-view.ts';
import type { PriceRow } from './price-rows.ts';
import { feesView } from './fees-view.ts';
import { priceView, pricesView } from './prices-view.ts';

/** One line of a table as its CSV has it: the heads are the words of the page. */
export type TableRow = Readonly<Record<string, string | number>>;

/** The rows of a price table with the heads of the page, in one language. */
function rowLines(
  rows: readonly (PriceRow & { readonly refs: readonly { readonly label: string }[] })[],
  locale: Locale,
): TableRow[] {
  const t = translator(locale);
  return rows.map((row) => ({
    id: row.id,
    [t('pWhat')]: row.what,
    [t('pRegion')]: row.region,
    [t('pDate')]: row.date ?? t('undated'),
    [t('pRead')]: row.readOn,
    [t('pAmount')]: row.printed ? `${row.amount} (${row.printed})` : row.amount,
    [t('pBuys')]: row.buys,
    [t('pTax')]: row.tax,
    [t('prUnitHead')]: `${row.perUnit} / ${t(`unitOne.${row.unit}`)}`,
    [t('fig.course')]: row.course ?? '',
    [t('fig.firstYear')]: row.firstYear ?? '',
    [t('pInside')]: row.inside,
    [t('pOutside')]: row.outside,
    [t('pConditions')]: row.conditions,
    [t('prColCounts')]: row.leftOut ?? t(`prStanding.${row.standing}`),
    [t('pSource')]: row.refs.map(({ label }) => label).join('; '),
  }));
}

/** Every price of one treatment as its page shows it. @throws when there is no such treatment or price file. */
export const priceTable = (corpus: Corpus, id: string, locale: Locale, today: string): TableRow[] =>
  rowLines(priceView(corpus, id, locale, today).rows, locale);

/** What one treatment comes to: each figure of each currency with the sums of its two ends. @throws as `priceTable`. */
export function figuresTable(corpus: Corpus, id: string, locale: Locale, today: string): TableRow[] {
  const t = translator(locale);
  const { plain, conditional } = priceView(corpus, id, locale, today);
  return [...plain, ...conditional].flatMap(({ line, figures }) =>
    figures.map(({ figure, text, sums }) => ({
      [t('budgetCurrency')]: line.currency,
      [t('prStandingHead')]: t(line.group === 'plain' ? 'prStanding.counts' : 'prStanding.conditional'),
      [t('prFigure')]: figure === 'perUnit' ? t(`unitOne.${line.unit}`) : t(`fig.${figure}`),
      [t('prComesTo')]: text,
      [t('prWorkedOut')]: [...new Set(sums.map(({ sum }) => sum))].join('; '),
    })),
  );
}

/** Every fee on top, of all kinds. */
export function feesTable(corpus: Corpus, locale: Locale, today: string): TableRow[] {
  const t = translator(locale);
  return feesView(corpus, new Citations(corpus, locale), today).flatMap((fee) =>
    rowLines(fee.rows, locale).map((row) => ({ [t('prFeesTitle')]: fee.name, ...row })),
  );
}

/** The overview: one line per treatment and currency, prices under a condition as lines of their own, and what has no price. */
export function overviewTable(corpus: Corpus, locale: Locale, today: string): TableRow[] {
  const t = translator(locale);
  const view = pricesView(corpus, locale, today);
  const empty = {
    [t('prN')]: 0,
    [t('prUndatedHead')]: '',
    [t('prOldHead')]: '',
    [t('prTaxHead')]: '',
    [t('pRead')]: '',
    [t('prInsuredHead')]: '',
    [t('prCountries')]: '',
    [t('prNewest')]: '',
    [t('prOldest')]: '',
  };
  return view.rows.flatMap((row): TableRow[] => {
    const head = (group: string, currency: string) => ({
      id: row.id,
      [t('navTreatments')]: row.name,
      [t('prStandingHead')]: group,
      [t('budgetCurrency')]: currency,
    });
    const lines = [...row.lines, ...row.conditional].map((line) => ({
      ...head(t(line.group === 'plain' ? 'prStanding.counts' : 'prStanding.conditional'), line.currency),
      ...Object.fromEntries(
        COST_FIGURES.map((figure) => {
          const value = line.figures[figure];
          return [
            figure === 'perUnit' ? t('prUnitHead') : t(`fig.${figure}`),
            'text' in value ? value.text : t(GAP_WORDS[value.why]),
          ];
        }),
      ),
      [t('prN')]: line.count,
      [t('prUndatedHead')]: line.undated,
      [t('prOldHead')]: line.old,
      [t('prTaxHead')]: line.taxNotStated,
      [t('pRead')]: `${line.basis.readFrom} – ${line.basis.readTo}`,
      [t('prInsuredHead')]: t(line.insuredShare ? 'yes' : 'no'),
      [t('prCountries')]: line.basis.countries.join(' '),
      [t('prNewest')]: line.basis.newest ?? t('undated'),
      [t('prOldest')]: line.basis.oldest ?? t('undated'),
    }));
    if (lines.length > 0) return lines;
    const none = Object.fromEntries(
      COST_FIGURES.map((figure) => [figure === 'perUnit' ? t('prUnitHead') : t(`fig.${figure}`), '']),
    );
    return [{ ...head(t(row.nothingToBuy ? 'costNothing' : 'costNone'), ''), ...none, ...empty }];
  });
}
