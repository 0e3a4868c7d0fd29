'use client';

import { useEffect, useMemo, useRef, useState, type Ref } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { fill } from '#lib/i18n/format';
import { formatRange } from '#lib/i18n/numbers';
import type { Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { QUOTE_CONDITIONS, REFUNDS, planKindOf, workOutQuote } from '#lib/rules/quote';
import {
  PLAN_KINDS,
  QUOTE_CURRENCIES,
  fieldsOf,
  readQuote,
  type QuoteCurrency,
  type QuoteField,
  type QuoteProblem,
  type TypedQuote,
} from '#lib/rules/read-quote';
import type { QuoteProps, QuoteTreatment } from '#lib/views/quote-view';
import { Choice, Group, Radios, Row, TextField, problemText } from './quote-fields.tsx';
import { Result, type Typed } from './quote-result.tsx';
import { laterYears, money } from './quote-sums.ts';
import styles from './quote.module.css';

const TAXES = ['included', 'excluded', 'not-said'] as const;
/** Japan's consumption tax in percent (lib/rules/sales-tax.ts); other countries' taxes are for the reader to say. */
const YEN_RATE = '10';
/** Milliseconds without a key before the sums are read out. */
const PAUSE = 700;

/** Fields that stand in one row; every other one has a row of its own. */
const ROWS: readonly (readonly QuoteField[])[] = [
  ['price', 'setSize'],
  ['price', 'grafts'],
  ['price', 'days'],
  ['firstYear', 'laterYear'],
  ['joining', 'firstVisit'],
  ['visit', 'visits'],
  ['test', 'tests'],
  ['shipping', 'deliveries'],
  ['rate', 'term'],
];

/** The fields in the order of the form, those of one row together. */
function inRows(fields: readonly QuoteField[]): QuoteField[][] {
  const rows: QuoteField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && ROWS.some(([one, two]) => one === last[0] && two === field)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

const currenciesFor = (locale: Locale) =>
  locale === 'ja' ? QUOTE_CURRENCIES : [...QUOTE_CURRENCIES.slice(1), ...QUOTE_CURRENCIES.slice(0, 1)];

const emptyForm = (locale: Locale): TypedQuote => {
  const currency = locale === 'ja' ? 'JPY' : 'USD';
  const fields = currency === 'JPY' ? { rate: YEN_RATE } : {};
  return { currency, kind: 'sessions', tax: 'not-said', condition: 'none', refund: 'not-said', fields };
};

/** Made-up figures: one of everything that the form can hold. */
const exampleForm = (locale: Locale): TypedQuote => ({
  currency: 'JPY',
  kind: 'sessions',
  tax: 'excluded',
  condition: 'monitor',
  refund: 'spoken',
  fields: {
    price: locale === 'ja' ? '24万円' : '¥240,000',
    setSize: '3',
    course: '3',
    firstYear: '5',
    laterYear: '2',
    firstVisit: '3,300',
    visit: '1,100',
    visits: '2',
    anaesthesia: '0',
    rate: YEN_RATE,
    term: '12',
  },
});

/** A clinic's offer, worked out while it is typed. Lives in memory only: nothing is stored, sent or put in the address. */
export default function QuoteForm({ locale, words, treatments, fees }: QuoteProps) {
  const t: Translate = (key, values) => (values ? fill(words[key] ?? key, values) : (words[key] ?? key));
  const [form, setForm] = useState<TypedQuote>(() => emptyForm(locale));
  const [treatmentId, setTreatment] = useState('');
  const [left, setLeft] = useState<ReadonlySet<QuoteField>>(new Set());
  const [asked, setAsked] = useState(0);
  const [example, setExample] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLAnchorElement>(null);
  const read = useMemo(() => readQuote(form), [form]);
  const result = useMemo(() => (read.quote ? workOutQuote(read.quote) : null), [read]);
  const treatment = treatments.find(({ id }) => id === treatmentId);
  const shown = fieldsOf(form);
  const writing = { locale, currency: form.currency, t };
  const currency = currencyOf(form);
  const untouched = isUntouched(form);
  const change = (part: Partial<TypedQuote>) => setForm((old) => ({ ...old, ...part }));
  const textOf = (field: QuoteField) => form.fields[field] ?? '';
  const labelOf = (field: QuoteField) => (field === 'price' ? t(`quotePrice.${form.kind}`) : t(`quoteField.${field}`));

  // After the button was pressed: to what is wrong, or to the result.
  useEffect(() => {
    if (asked === 0) return;
    (summary.current ?? document.getElementById('quote-result'))?.focus();
  }, [asked]);

  // The button that filled it in is gone then: on to what says so, and to the way to the result.
  useEffect(() => {
    if (example) mark.current?.focus();
  }, [example]);

  /** What is wrong is said when the field is left; what is missing, when the sums are asked for. */
  const isSaid = (field: QuoteField, why: QuoteProblem) => asked > 0 || (!isOpen(why) && left.has(field));
  const problemOf = (field: QuoteField): string => {
    const why = read.problems.find((problem) => problem.field === field)?.why;
    return why !== undefined && isSaid(field, why) ? problemText(field, why, currency, t) : '';
  };
  const start = (next: TypedQuote, isExample: boolean) => {
    setForm(next);
    setExample(isExample);
    setLeft(new Set());
    setAsked(0);
  };
  const hintOf = (field: QuoteField) =>
    words[(field === 'price' ? `quotePriceHint.${form.kind}` : `quoteHint.${field}`) as keyof typeof words] ?? '';
  const text = (field: QuoteField) => (
    <TextField
      key={field}
      field={field}
      label={labelOf(field)}
      hint={hintOf(field)}
      value={textOf(field)}
      problem={problemOf(field)}
      alsoBy={treatment?.sessions && COUNTED.includes(field) ? 'quote-counts' : undefined}
      onChange={(value) => change({ fields: { ...form.fields, [field]: value } })}
      onLeave={() => setLeft((old) => new Set(old).add(field))}
    />
  );
  const rowsOf = (fields: readonly QuoteField[]) => inRows(fields).map((row) => <Row key={row[0]}>{row.map(text)}</Row>);
  const choices = <Value extends string>(prefix: string, all: readonly Value[]) =>
    all.map((one): [Value, string] => [one, words[`${prefix}.${one}` as keyof typeof words] ?? one]);

  const named = (key: 'quoteStatusOpen' | 'quoteStatusWrong', wrong: boolean): string => {
    const fields = read.problems.filter(({ field, why }) => (!isOpen(why) && isSaid(field, why)) === wrong);
    const labels = fields.map(({ field }) => labelOf(field)).join(locale === 'ja' ? '、' : ', ');
    return labels === '' ? '' : t(key, { fields: labels });
  };
  /** Nothing before the reader has begun: a form that was just opened has no fault. */
  const stillOpen = () =>
    untouched && asked === 0 ? '' : `${named('quoteStatusWrong', true)} ${named('quoteStatusOpen', false)}`.trim();
  const inWords = result
    ? t('quoteStatus', {
        first: money(result.years[0]?.total ?? { min: 0, max: 0 }, writing),
        later: money(laterYears(result), writing),
        five: money(result.fiveYears, writing),
      })
    : stillOpen();
  const seen = fees.filter((fee) => fee.currency === currency);
  const typed: Typed[] = [
    { label: t('quoteTreatment'), value: treatment?.name ?? t('quoteTreatmentNone') },
    { label: t('quoteCurrency'), value: t(`quoteCurrency.${currency}`) },
    { label: t('quoteKind'), value: t(`quoteKind.${form.kind}`) },
    ...[...shown.plan, ...shown.fees, ...shown.terms].map((field) => ({
      label: labelOf(field),
      value: textOf(field).trim() === '' ? t(field === 'first' ? 'quoteSamePrice' : 'quoteNotTyped') : textOf(field),
    })),
    { label: t('quoteTax'), value: t(`quoteTax.${form.tax}`) },
    { label: t('quoteCondition'), value: t(`quoteCondition.${form.condition}`) },
    { label: t('quoteRefund'), value: t(`quoteRefund.${form.refund}`) },
  ];

  return (
    <div className={styles.quote} data-result={result ? '' : undefined}>
      <form
        className={styles.form}
        noValidate
        aria-labelledby="quote-form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(asked + 1);
        }}
      >
        <h2 id="quote-form">{t('quoteForm')}</h2>
        {example && (
          <p className={styles.mark} data-example="">
            {t('quoteExampleMark')} <To id="quote-result" text={t('quoteToResult')} link={mark} />
          </p>
        )}
        {untouched && (
          <div className={styles.buttons}>
            <button type="button" data-fill="" onClick={() => start(exampleForm(locale), true)}>
              {t('quoteFill')}
            </button>
          </div>
        )}
        {asked > 0 && read.problems.length > 0 && (
          <div className={styles.summary} ref={summary} tabIndex={-1} role="group" aria-labelledby="quote-errors">
            <h3 id="quote-errors">{t('quoteErrors', { count: read.problems.length })}</h3>
            <ul>
              {read.problems.map(({ field, why }) => (
                <li key={field}>
                  <To id={`quote-${field}`} text={labelOf(field)} />
                  {`${locale === 'ja' ? ':' : ': '}${t(`quoteError.${why}`)}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Group title={t('quoteWhat')}>
          <Choice
            name="treatment"
            label={t('quoteTreatment')}
            value={treatmentId}
            options={[['', t('quoteTreatmentNone')], ...treatments.map(({ id, name }): [string, string] => [id, name])]}
            onChange={(id) => {
              const unit = treatments.find((one) => one.id === id)?.unit;
              setTreatment(id);
              if (untouched && unit) change({ kind: planKindOf(unit) ?? 'once' });
            }}
          />
          <Choice
            name="currency"
            label={t('quoteCurrency')}
            value={currency}
            options={choices('quoteCurrency', currenciesFor(locale))}
            onChange={(next) => change({ currency: next, fields: { ...form.fields, rate: rateFor(next, textOf('rate')) } })}
          />
          <Radios
            name="kind"
            label={t('quoteKind')}
            value={form.kind}
            options={choices('quoteKind', PLAN_KINDS)}
            onChange={(kind) => change({ kind })}
          />
        </Group>
        <Group title={t('quoteAmounts')}>
          <p className={styles.hint}>{t('quoteAmountsHelp', { example: t(`quoteAmount.${currency}`) })}</p>
          {form.kind === 'sessions' && treatment?.sessions && (
            <SiteCounts treatment={treatment} sessions={treatment.sessions} locale={locale} t={t} />
          )}
          {rowsOf(shown.plan)}
        </Group>
        <Group title={t('quoteFees')}>
          <p className={styles.hint}>{t('quoteFeesHelp')}</p>
          {rowsOf(shown.fees)}
          {seen.length > 0 && (
            <details className={styles.seen}>
              <summary>{t('quoteFeesSeen')}</summary>
              <p className={styles.hint}>{t(currency === 'JPY' ? 'quoteCompareTax.JPY' : 'quoteCompareTax.other')}</p>
              <ul>
                {seen.map((fee) => (
                  <li key={fee.name}>
                    {t('quoteFeeSeen', { name: fee.name, money: money(fee.money, writing), basis: fee.basis })}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Group>
        <Group title={t('quoteTerms')}>
          <Radios
            name="tax"
            label={t('quoteTax')}
            value={form.tax}
            options={choices('quoteTax', TAXES)}
            onChange={(tax) => change({ tax })}
          />
          {rowsOf(shown.terms)}
          <Choice
            name="condition"
            label={t('quoteCondition')}
            value={form.condition}
            options={choices('quoteCondition', QUOTE_CONDITIONS)}
            onChange={(condition) => change({ condition })}
          />
          <Choice
            name="refund"
            label={t('quoteRefund')}
            value={form.refund}
            options={choices('quoteRefund', REFUNDS)}
            onChange={(refund) => change({ refund })}
          />
        </Group>
        <div className={styles.buttons}>
          <button type="submit" data-submit="">
            {t('quoteSubmit')}
          </button>
          <button
            type="button"
            data-clear=""
            onClick={() => {
              start(emptyForm(locale), false);
              setTreatment('');
            }}
          >
            {t('quoteClear')}
          </button>
        </div>
      </form>
      <Status text={inWords} />
      {result && read.quote && (
        <Result
          quote={read.quote}
          result={result}
          noRate={read.noRate}
          typed={typed}
          treatment={treatment}
          example={example}
          writing={writing}
        />
      )}
    </div>
  );
}

/** Leads to a part of the form or to the result. Not a jump: the address stays as it is. */
function To({ id, text, link }: { id: string; text: string; link?: Ref<HTMLAnchorElement> }) {
  return (
    <a
      ref={link}
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {text}
    </a>
  );
}

const COUNTED: readonly QuoteField[] = ['course', 'firstYear', 'laterYear'];

/** Not wrong, only not there yet. */
const isOpen = (why: QuoteProblem) => why === 'missing' || why === 'how-often';

/** Is nothing typed yet? The rate that stands there from the beginning does not count. */
const isUntouched = ({ fields }: TypedQuote) =>
  Object.entries(fields).every(([field, text]) => text === '' || (field === 'rate' && text === YEN_RATE));

const currencyOf = ({ currency }: TypedQuote): QuoteCurrency => QUOTE_CURRENCIES.find((one) => one === currency) ?? 'JPY';

/** The rate is known for yen alone; one that the reader typed stays. */
function rateFor(currency: string, typed: string): string {
  if (typed !== '' && typed !== YEN_RATE) return typed;
  return currency === 'JPY' ? YEN_RATE : '';
}

/** Said after a pause, so that a screen reader is not interrupted by every key. */
function Status({ text }: { text: string }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className={styles.status}>
      {said}
    </p>
  );
}

interface SiteCountsProps {
  readonly treatment: QuoteTreatment;
  readonly sessions: NonNullable<QuoteTreatment['sessions']>;
  readonly locale: Locale;
  readonly t: Translate;
}

/** How many sessions this site counts, with the way to the page that says why. */
function SiteCounts({ treatment, sessions, locale, t }: SiteCountsProps) {
  const { course, firstYear, laterYear } = sessions;
  return (
    <p className={styles.hint} id="quote-counts">
      {course && `${t('quoteCountsCourse', { course: formatRange(course, locale) })} `}
      {t('quoteCounts', { first: formatRange(firstYear, locale), later: formatRange(laterYear, locale) })}{' '}
      <a href={paths.price(locale, treatment.id)}>{t('quotePricePage', { name: treatment.name })}</a>
    </p>
  );
}
