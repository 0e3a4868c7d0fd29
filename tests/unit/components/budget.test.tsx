import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BudgetBars } from '#components/prices/budget-bars';
import { BudgetPage } from '#components/prices/budget-page';
import { BudgetResult } from '#components/prices/budget-result';
import { FindOutPage } from '#components/prices/find-out-page';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { budgetOf } from '#lib/views/budget-state';
import { budgetView, budgetWords } from '#lib/views/budget-view';
import { findOutView } from '#lib/views/find-out-view';
import { aCorpus } from '#tests/builders/corpus';
import { aClass, aMedicine } from '#tests/builders/factor';
import { aPair } from '#tests/builders/pages';
import { anObservation } from '#tests/builders/price';
import { stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const corpus = aCorpus({
  treatments: {
    'finasteride-oral': aTreatment({ name: words('Finasteride', 'フィナステリド'), sameMedicines: ['finasteride'] }),
    'dutasteride-oral': aTreatment({ name: words('Dutasteride', 'デュタステリド'), sameMedicines: ['dutasteride'] }),
    'minoxidil-topical': aTreatment({ name: words('Minoxidil', 'ミノキシジル') }),
    prp: aTreatment({ name: words('PRP', 'PRP') }),
    pp405: aTreatment({ name: words('PP405', 'PP405'), family: 'research-stage' }),
  },
  prices: {
    prp: { observations: [anObservation({ currency: 'USD', country: 'US', amount: { min: 5000, max: 9050 } })] },
    'no-treatment': { usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] },
  },
  pairs: {
    'finasteride-oral-and-dutasteride-oral': aPair({
      treatments: ['finasteride-oral', 'dutasteride-oral'],
      together: { status: 'not-together', answer: stated('Never both.', '一緒に使いません。') },
    }),
  },
  medicines: {
    'five-ari': aClass('five-ari', { label: words('one class', '同じ種類') }),
    finasteride: aMedicine(['finasteride'], ['five-ari']),
    dutasteride: aMedicine(['dutasteride'], ['five-ari']),
  },
});

const budgetPage = (locale: Locale) => {
  const view = budgetView(corpus, locale, TODAY);
  const props = { locale, catalogue: view.catalogue, words: budgetWords(locale), title: 'Title' };
  return renderToStaticMarkup(<BudgetPage view={view} props={props} />);
};
const result = (picked: string[], locale: Locale = 'en') => {
  const { catalogue } = budgetView(corpus, locale, TODAY);
  const sum = budgetOf({ picked, currency: 'JPY' }, catalogue);
  return renderToStaticMarkup(<BudgetResult result={sum} locale={locale} t={translator(locale)} id="x" headedBy="y" />);
};
const findOut = (locale: Locale) =>
  renderToStaticMarkup(<FindOutPage view={findOutView(corpus, locale, TODAY)} sources={null} />);

describe.each(['en', 'ja'] as const)('both pages in %s', (locale) => {
  it.each([
    ['the budget', budgetPage(locale)],
    ['the cost to find out', findOut(locale)],
  ])('%s: no inline style, no empty cell, no number that is none, no id twice', (_name, html) => {
    const seen = html.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(/ style=|<t[dh][^>]*><\/t[dh]>|NaN|Infinity|undefined|\{\w+\}/.exec(seen)?.[0]).toBeUndefined();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has every word that the script needs: no key stands for a word', () => {
    const html = budgetPage(locale);
    expect(html).not.toMatch(/>(budget[A-Z]|cost[A-Z]|compare[A-Z]|currencyName)/);
    const { catalogue } = budgetView(corpus, locale, TODAY);
    const t = budgetWords(locale);
    const picked = catalogue.treatments.map(({ id }) => id);
    const inBrowser = renderToStaticMarkup(
      <BudgetResult
        result={budgetOf({ picked, currency: 'JPY' }, catalogue)}
        locale={locale}
        t={(key) => t[key] ?? `MISSING ${key}`}
        id="x"
        headedBy="y"
      />,
    );
    expect(inBrowser).not.toContain('MISSING');
  });
});

describe('the budget without a script', () => {
  const html = budgetPage('en');

  it('has a table of every treatment that is sold in yen, and one of what has dollars', () => {
    const table = (id: string) => new RegExp(`<caption id="${id}">[\\s\\S]*?</table>`).exec(html)?.[0] ?? '';
    const rowsOf = (id: string) => [...table(id).matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)/g)].map(([, name]) => name);
    const sold = [...corpus.treatments.keys()].filter((id) => id !== 'pp405');
    expect(rowsOf('by-hand-jpy')).toEqual(sold.map((id) => corpus.treatments.get(id)?.data.name.en));
    expect(rowsOf('by-hand-usd')).toEqual(['PRP']);
    expect(table('by-hand-jpy')).toContain('there are prices in: US dollars');
    const amounts = [...table('by-hand-jpy').matchAll(/data-label="([^"]+)"><span>(¥[^<]+)/g)].map(([, label, text]) => [
      label,
      text,
    ]);
    expect(amounts.slice(0, 3)).toEqual([
      ['First year', '¥73,000'],
      ['Each later year', '¥73,000'],
      ['Five years', '¥365,000'],
    ]);
  });

  it('offers nothing that cannot be bought, and names it once with a link to its page', () => {
    expect(html).not.toContain('value="pp405"');
    expect(html).toContain('Not offered here, because they cannot be bought: <a href="/en/treatments/pp405/">PP405</a>.');
  });

  it('has an example with bars, and its five years as a table', () => {
    const example = html.slice(html.indexOf('id="example-finasteride-oral-and-minoxidil-topical"'));
    expect(example).toMatch(/<span[^>]*>Year 5<\/span> <span[^>]*>¥146,000<\/span><svg/);
    expect(example.match(/<th scope="row">Year \d<\/th>/g)?.slice(0, 5)).toHaveLength(5);
    expect(example).toContain('<td>¥730,000</td>');
  });
});

describe('a result', () => {
  it('warns of a pair that the record keeps apart, in its words, with the link, and calls itself no advice', () => {
    const html = result(['finasteride-oral', 'dutasteride-oral']);
    expect(html).toContain('Never both.');
    expect(html).toContain('one class');
    expect(html).toContain('href="/en/combinations/#finasteride-oral-and-dutasteride-oral"');
    expect(html).toContain(translator('en')('budgetNoAdvice'));
  });

  it('names a part without a price and leaves its cells in words, not as 0', () => {
    const html = result(['finasteride-oral', 'prp']);
    expect(html).toContain('Not counted: PRP (no comparable price found).');
    expect(html.match(/<td>not counted<\/td>/g)).toHaveLength(6);
    expect(html).not.toContain('¥0');
  });

  it('has no sum, no bars and no table where nothing can be counted', () => {
    const html = result(['prp', 'pp405']);
    expect(html).toContain(translator('en')('budgetTotalNone'));
    expect(html).not.toMatch(/<svg|<table/);
    expect(html, 'research has no price page').not.toContain('/prices/pp405/');
  });
});

describe('the bars', () => {
  const bars = (min: number, max: number) =>
    renderToStaticMarkup(
      <BudgetBars
        years={[
          { min, max },
          { min: 0, max: 0 },
        ]}
        currency="JPY"
        locale="en"
        t={translator('en')}
      />,
    );
  /** x and width of the bars below the key, in hundredths of the whole. */
  const drawn = (html: string, kind: string) =>
    [
      ...html
        .slice(html.indexOf('<ul'))
        .matchAll(new RegExp(`<rect class="[^"]*${kind}[^"]*"(?: x="([\\d.]+)%")? width="([\\d.]+)%"`, 'g')),
    ].map(([, x, width]) => [Number(x ?? 0), Number(width)]);

  it('fill the low end and outline what goes up to the high end, from where the low end stops', () => {
    const html = bars(250, 1000);
    expect(drawn(html, 'low')).toEqual([[0, 25]]);
    expect(drawn(html, 'high')).toEqual([[25, 75]]);
  });

  it('have no outline where both ends are one, and a line where a year costs nothing', () => {
    const html = bars(500, 500);
    expect(drawn(html, 'high')).toEqual([]);
    expect(html).toMatch(/<line class="[^"]*zero/);
  });

  it('have year, amount and legend as text of the page, not in a picture that is scaled', () => {
    const html = bars(250, 1000);
    expect(html).not.toContain('viewBox');
    expect(html).not.toContain('<text');
    for (const words of ['Year 1', '¥250–1,000', 'filled: up to the low end', 'outlined: up to the high end'])
      expect(html).toContain(words);
  });
});

describe('the cost to find out', () => {
  it('has a row for every treatment with its certainty, and a picture with its limits', () => {
    const html = findOut('en');
    expect(html.match(/<tr role="row" id="/g)).toHaveLength(corpus.treatments.size);
    expect(html).toContain(translator('en')('evpPriceLimit1'));
    expect(html).toContain('href="/data/prices/find-out.en.csv"');
    expect(html).toContain('Yen: no comparable price found');
  });

  it('keeps money with its dates, visits, months and certainty in view and folds the working away, named by its treatment', () => {
    const row = /<tr role="row" id="finasteride-oral">[\s\S]*?<\/tr>/.exec(findOut('en'))?.[0] ?? '';
    const [folded = ''] = /<details>[\s\S]*?<\/details>/.exec(row) ?? [];
    const seen = row.replace(folded, '');
    expect(folded).toContain('How this was worked out<span class="visually-hidden">: Finasteride</span>');
    expect(folded).toContain('÷ 30 days');
    expect(seen).toContain('1 dated October 2026');
    expect(seen).not.toContain('÷');
    expect(row.match(/prices used/g), 'said once').toHaveLength(1);
  });

  it('draws each price beside the name and the amount, numbered as in the table', () => {
    const html = findOut('en');
    const picture = html.slice(html.indexOf('role="group"'));
    expect(picture).toMatch(/>1<\/span> Finasteride <small>¥36,000–73,000<\/small>/);
    expect(picture).not.toContain('viewBox="0 0 340');
  });
});
