import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '#lib/i18n/money';
import { QuotePage } from '#components/prices/quote-page';
import { Result } from '#components/prices/quote-result';
import { problemText } from '../../../components/prices/quote-fields.tsx';
import { money, runsOf, setsByYear, sumParts, sumsAsCsv, type Writing } from '../../../components/prices/quote-sums.ts';
import { LOCALES, type Currency, type Locale } from '#lib/domain/vocabulary';
import { fill } from '#lib/i18n/format';
import { en } from '../../../lib/i18n/messages/en.ts';
import { readAmount } from '#lib/rules/read-amount';
import { QUOTE_CONDITIONS, REFUNDS, workOutQuote, type Quote } from '#lib/rules/quote';
import { PLAN_KINDS, QUOTE_CURRENCIES, QUOTE_FIELDS, readQuote, type QuoteProblem, type TypedQuote } from '#lib/rules/read-quote';
import { quoteView, type QuoteTreatment } from '#lib/views/quote-view';
import { aCorpus } from '#tests/builders/corpus';
import { TODAY } from '#tests/builders/text';

const corpus = aCorpus();
/** Only the words that go to the browser: a key that is missing there shows as itself. */
const writingIn = (locale: Locale, currency: Currency = 'JPY'): Writing => {
  const { words } = quoteView(corpus, locale, TODAY);
  return { locale, currency, t: (key, values) => fill(words[key] ?? key, values ?? {}) };
};
/** Keys of messages that stand in a text in place of the words. */
const rawKeys = (text: string) => Object.keys(en).filter((key) => key.startsWith('quote') && text.includes(`>${key}<`));
const unfilled = (text: string) => text.match(/\{\w+\}/g) ?? [];

const FIELDS = { price: '89,800', setSize: '3', course: '3', firstYear: '5', laterYear: '2', days: '28', base: '0', grafts: '9' };
const typed = (overrides: Partial<TypedQuote> = {}): TypedQuote => ({
  currency: 'JPY',
  kind: 'sessions',
  tax: 'not-said',
  condition: 'monitor',
  refund: 'spoken',
  fields: { ...FIELDS, rate: '10' },
  ...overrides,
});
const quoteOf = (form: TypedQuote): Quote => {
  const { quote, problems } = readQuote(form);
  if (!quote) throw new Error(JSON.stringify(problems));
  return quote;
};
const seen: QuoteTreatment = {
  id: 'prp',
  name: 'PRP',
  unit: 'session',
  plain: [
    {
      currency: 'JPY',
      unit: 'session',
      perUnit: { min: 50_000, max: 80_000 },
      firstYear: { min: 1, max: 2 },
      basis: 'BASIS',
      few: true,
    },
  ],
  conditional: [],
  sessions: null,
};
const show = (form: TypedQuote, locale: Locale, treatment?: QuoteTreatment) => {
  const quote = quoteOf(form);
  return renderToStaticMarkup(
    <Result
      quote={quote}
      result={workOutQuote(quote)}
      noRate={readQuote(form).noRate}
      typed={[]}
      treatment={treatment}
      example={false}
      writing={writingIn(locale, form.currency)}
    />,
  );
};

describe.each(LOCALES)('the result in %s', (locale) => {
  it('has words for everything that it can say', () => {
    for (const kind of PLAN_KINDS)
      for (const tax of ['included', 'excluded', 'not-said'] as const)
        for (const condition of QUOTE_CONDITIONS)
          for (const [refund, term, first] of [...REFUNDS.map((one) => [one, '6', '0'] as const), ['none', '0', ''] as const]) {
            const fields = { ...FIELDS, rate: '10', term, first, visit: '100', visits: '2', joining: '500' };
            const html = show(typed({ kind, tax, condition, refund, fields }), locale, seen);
            expect(rawKeys(html)).toEqual([]);
            expect(unfilled(html)).toEqual([]);
          }
  });

  it('has a reason and an example for everything that it refuses', () => {
    const { t } = writingIn(locale);
    const problems: QuoteProblem[] = [
      ...(['missing', 'nothing', 'not-a-count', 'not-a-rate', 'below-course', 'how-often', 'not-a-number'] as const),
      ...(['other-currency', 'fraction', 'grouping', 'too-large'] as const),
    ];
    for (const field of QUOTE_FIELDS)
      for (const why of problems)
        for (const currency of QUOTE_CURRENCIES)
          expect(problemText(field, why, currency, t)).not.toMatch(/quote(Error|Example|Amount)/);
  });

  it('has examples of amounts that the form itself understands, in the currency chosen', () => {
    const { t } = writingIn(locale);
    for (const currency of QUOTE_CURRENCIES) {
      const texts = t(`quoteAmount.${currency}`)
        .replace(/\(.*\)/, '')
        .split(/ or |、/);
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) expect(readAmount(text, currency), `${currency}: ${text}`).toMatchObject({ ok: true });
      expect(problemText('price', 'not-a-number', currency, t)).toContain(texts[1]);
    }
    expect(problemText('days', 'missing', 'USD', t)).toContain('28');
  });

  it('begins with the first year, five years and what it binds to, and sets prices beside it before the sums', () => {
    const html = show(typed({ tax: 'included', fields: { ...FIELDS, term: '6' } }), locale, seen);
    const places = ['<dl', 'data-compare', 'data-ask', 'data-steps'].map((part) => html.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const boxes = [...(/<dl.*?<\/dl>/.exec(html)?.[0] ?? '').matchAll(/<dd>(.*?)<\/dd>/g)].map(([, text]) => text);
    expect(boxes).toHaveLength(3);
    expect(boxes[2]).toMatch(/6.*89,800/);
  });

  it('says behind every range how many prices it rests on, and when they are few', () => {
    const { t } = writingIn(locale);
    const few = show(typed(), locale, seen);
    expect(few).toContain(t('quoteCompareBasis', { basis: 'BASIS' }));
    expect(few).toContain(t('quoteCompareFew'));
    expect(few).toContain(t('quoteCompareTax.JPY'));
    const many = show(typed(), locale, { ...seen, plain: seen.plain.map((one) => ({ ...one, few: false })) });
    expect(many).not.toContain(t('quoteCompareFew'));
  });

  it('sets the offer beside what was seen only in the same currency', () => {
    expect(show(typed(), locale, seen)).toContain('BASIS');
    const dollars = show(typed({ currency: 'USD', fields: FIELDS }), locale, seen);
    expect(dollars).not.toContain('BASIS');
    expect(dollars).toContain(fill(writingIn(locale).t('quoteCompareCurrency'), { currency: 'USD' }));
  });

  it('compares by the year only what is sold in the way that was seen', () => {
    const { t } = writingIn(locale);
    const beside = (kind: TypedQuote['kind'], unit: QuoteTreatment['unit']) => {
      const one = seen.plain.map((all) => ({ ...all, unit }));
      return show(typed({ kind, fields: { ...FIELDS, rate: '10' } }), locale, { ...seen, unit, plain: one, conditional: one });
    };
    for (const [kind, unit] of [
      ['once', 'session'],
      ['monthly', 'session'],
      ['sessions', 'day'],
      ['once', 'graft'],
    ] as const) {
      const html = beside(kind, unit);
      expect(html).not.toContain('data-position');
      expect(html).not.toContain('BASIS');
      expect(html).not.toContain(t('quoteCompareConditional'));
      expect(html.split(t('quoteCompareUnit'))).toHaveLength(2);
    }
    // A tablet is no day, but a year of it is a year; a device is sold for one sum.
    for (const [kind, unit] of [
      ['monthly', 'tablet'],
      ['once', 'device'],
    ] as const) {
      const html = beside(kind, unit);
      expect(html).toContain(t('quoteCompareYear'));
      expect(html).toContain('data-position');
      expect(html).not.toContain(t('quoteCompareUnit'));
    }
  });

  it('says that months bind where nobody told what must be paid in them', () => {
    const { t } = writingIn(locale);
    const html = show(typed({ fields: { ...FIELDS, rate: '10', setSize: '1', term: '6' } }), locale);
    expect(/data-binds="">(.*?)<\/li>/.exec(html)?.[1]).toBe(t('quoteBindsMonths', { months: 6 }));
    expect(html).toContain(`<dd>${t('quoteBindsShortMonths', { months: 6 })}</dd>`);
    expect(html).toContain(t('quoteAsk.term-money'));
    expect(rawKeys(html)).toEqual([]);
  });

  it('names no monitor prices among those under a condition: none of them is in that range', () => {
    expect(writingIn(locale).t('quoteCompareConditional')).not.toMatch(/monitor|モニター/);
  });

  it('says of yen prices without a word on tax what each end of the range is, and never that all were seen with tax', () => {
    const text = writingIn(locale).t('quoteCompareTax.JPY');
    expect(text).toMatch(/low end.*high end|低いほう.*高いほう/);
    expect(text).not.toMatch(/seen are with tax|料金は税込み/);
  });

  it('writes a range as the rest of the site does', () => {
    for (const currency of QUOTE_CURRENCIES)
      for (const range of [
        { min: 400_000, max: 900_000 },
        { min: 1050, max: 1050 },
      ])
        expect(money(range, writingIn(locale, currency))).toBe(formatMoney(range, currency, locale));
  });

  it('says below, inside or above, and a price below the range is a question', () => {
    const at = (price: string) =>
      /data-position="(\w+)"/.exec(show(typed({ tax: 'included', fields: { ...FIELDS, price } }), locale, seen))?.[1];
    expect([at('9万'), at('18万'), at('30万')]).toEqual(['below', 'inside', 'above']);
    expect(writingIn(locale).t('quotePosition.below')).toMatch(/Ask|聞/);
  });

  it('names the fees that nobody told and asks for them by name', () => {
    const html = show(typed({ fields: { ...FIELDS, rate: '10', joining: '0', firstVisit: '0', visit: '0', test: '0' } }), locale);
    const name = writingIn(locale).t('quoteField.anaesthesia');
    expect(/data-not-told="">(.*?)<\/ul>/.exec(html)?.[1]).toBe(`<li>${name}</li>`);
    expect(html).toContain(writingIn(locale).t('quoteAsk.fees', { fees: name }));
  });

  it('stands in the page, with every field on the sheet for writing by hand', () => {
    const html = renderToStaticMarkup(<QuotePage props={quoteView(corpus, locale, TODAY)} />);
    const [, blank = ''] = html.split('id="blank"');
    expect(rawKeys(html)).toEqual([]);
    for (const field of QUOTE_FIELDS.filter((one) => one !== 'price'))
      expect(blank, field).toContain(writingIn(locale).t(`quoteField.${field}`));
    expect(html).not.toContain('style=');
  });
});

describe('the printed sums', () => {
  it('come to what they say when they are done again', () => {
    const forms = [
      typed({ tax: 'excluded' }),
      typed({ kind: 'monthly', tax: 'included', fields: { ...FIELDS, first: '0', visit: '3,300', visits: '4' } }),
      typed({ kind: 'grafts', tax: 'excluded', fields: { ...FIELDS, base: '30万', rate: '10' } }),
      typed({ kind: 'once', currency: 'USD', tax: 'excluded', fields: { price: '1,999.99', rate: '8.875', term: '12' } }),
      typed({ currency: 'USD', tax: 'excluded', fields: { ...FIELDS, rate: '8.875', setSize: '1', term: '12' } }),
      typed({ kind: 'monthly', tax: 'excluded', fields: { ...FIELDS, rate: '10', first: '0', term: '6', joining: '5,000' } }),
    ];
    let bound = 0;
    for (const form of forms) {
      const quote = quoteOf(form);
      const parts = sumParts(quote, workOutQuote(quote), writingIn('en', form.currency));
      bound += parts.filter(({ title }) => title === en.quoteBinds).length;
      for (const { what, sum, result } of parts.flatMap(({ lines }) => lines)) {
        const plain = (text: string) =>
          text
            .replace(/^.*: /, '')
            .replace(/US\$|[¥,]/g, '')
            .replaceAll('×', '*')
            .replaceAll('÷', '/');
        const smallest = form.currency === 'USD' ? 0.01 : 1;
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
        const again = new Function(`return ${plain(sum)}`)() as number;
        expect(Math.abs(again - Number(plain(result))), `${what}: ${sum} = ${result}`).toBeLessThanOrEqual(smallest);
      }
    }
    // Every form but the second and the single sessions has a set, an operation, one sum or a term that says what it costs.
    expect(bound).toBe(4);
  });

  it('say how many sets each year buys, and nothing where sessions are sold one by one', () => {
    const lines = (setSize: string) =>
      setsByYear(quoteOf(typed({ fields: { ...FIELDS, rate: '10', setSize } })), writingIn('en'));
    expect(lines('1')).toEqual([]);
    expect(lines('3').slice(0, 3)).toEqual([
      'Year 1: 5 ÷ 3 → 2, bought 2',
      'Year 2: 7 ÷ 3 → 3, bought 1',
      'Year 3: 9 ÷ 3 → 3, bought 0',
    ]);
    expect([runsOf([1], 'en'), runsOf([2, 4, 5, 6, 7, 9, 10], 'en'), runsOf([2, 3, 4], 'ja')]).toEqual([
      '1',
      '2, 4–7, 9, 10',
      '2〜4',
    ]);
  });

  it('are saved as plain numbers, low and high', () => {
    const quote = quoteOf(typed());
    const lines = sumsAsCsv(sumParts(quote, workOutQuote(quote), writingIn('ja')), writingIn('ja')).split('\r\n');
    const five = lines.find((line) => line.includes('"5年"'));
    const { min, max } = workOutQuote(quote).fiveYears;
    expect(five?.endsWith(`"${min}","${max}"`)).toBe(true);
  });
});
