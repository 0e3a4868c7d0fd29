'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { fill, formatRange } from '#lib/i18n/format';
import type { Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { QUOTE_CONDITIONS, REFUNDS, workOutQuote } from '#lib/rules/quote';
import {
  PLAN_KINDS,
  QUOTE_CURRENCIES,
  fieldsOf,
  readQuote,
  type QuoteField,
  type QuoteProblem,
  type TypedQuote,
} from '#lib/rules/read-quote';
import type { QuoteProps, QuoteTreatment } from '#lib/views/quote-view';
import { Choice, Group, Radios, TextField, problemText } from './quote-fields.tsx';
import { Result, type Typed } from './quote-result.tsx';
import { laterYears, money } from './quote-sums.ts';
import styles from './quote.module.css';

const TAXES = ['included', 'excluded', 'not-said'] as const;
/** Japan's consumption tax in percent (lib/rules/sales-tax.ts); other countries' taxes are for the reader to say. */
const YEN_RATE = '10';
/** Milliseconds without a key before the sums are read out. */
const PAUSE = 700;

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
  const read = useMemo(() => readQuote(form), [form]);
  const result = useMemo(() => (read.quote ? workOutQuote(read.quote) : null), [read]);
  const treatment = treatments.find(({ id }) => id === treatmentId);
  const shown = fieldsOf(form);
  const writing = { locale, currency: form.currency, t };
  const change = (part: Partial<TypedQuote>) => setForm((old) => ({ ...old, ...part }));
  const textOf = (field: QuoteField) => form.fields[field] ?? '';
  const labelOf = (field: QuoteField) => (field === 'price' ? t(`quotePrice.${form.kind}`) : t(`quoteField.${field}`));

  // After the button was pressed: to what is wrong, or to the result.
  useEffect(() => {
    if (asked === 0) return;
    (summary.current ?? document.getElementById('quote-result'))?.focus();
  }, [asked]);

  /** What is wrong is said when the field is left; what is missing, when the sums are asked for. */
  const problemOf = (field: QuoteField): string => {
    const why = read.problems.find((problem) => problem.field === field)?.why;
    if (why === undefined || (asked === 0 && (isOpen(why) || !left.has(field)))) return '';
    return problemText(field, why, t);
  };
  const start = (next: TypedQuote, isExample: boolean) => {
    setForm(next);
    setExample(isExample);
    setLeft(new Set());
    setAsked(0);
  };
  const text = (field: QuoteField) => (
    <TextField
      key={field}
      field={field}
      label={labelOf(field)}
      hint={words[`quoteHint.${field}` as keyof typeof words] ?? ''}
      value={textOf(field)}
      problem={problemOf(field)}
      alsoBy={treatment?.sessions && COUNTED.includes(field) ? 'quote-counts' : undefined}
      onChange={(value) => change({ fields: { ...form.fields, [field]: value } })}
      onLeave={() => setLeft((old) => new Set(old).add(field))}
    />
  );
  const choices = <Value extends string>(prefix: string, all: readonly Value[]) =>
    all.map((one): [Value, string] => [one, words[`${prefix}.${one}` as keyof typeof words] ?? one]);

  const open = read.problems.map(({ field }) => labelOf(field));
  const inWords = result
    ? t('quoteStatus', {
        first: money(result.years[0]?.total ?? { min: 0, max: 0 }, writing),
        later: money(laterYears(result), writing),
        five: money(result.fiveYears, writing),
      })
    : t('quoteStatusOpen', { fields: open.join(locale === 'ja' ? '、' : ', ') });
  const seen = fees.filter(({ currency }) => currency === form.currency);
  const typed: Typed[] = [
    { label: t('quoteTreatment'), value: treatment?.name ?? t('quoteTreatmentNone') },
    { label: t('quoteCurrency'), value: t(`quoteCurrency.${currencyOf(form)}`) },
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
            {t('quoteExampleMark')}
          </p>
        )}
        {asked > 0 && read.problems.length > 0 && (
          <div className={styles.summary} ref={summary} tabIndex={-1} role="group" aria-labelledby="quote-errors">
            <h3 id="quote-errors">{t('quoteErrors', { count: read.problems.length })}</h3>
            <ul>
              {read.problems.map(({ field, why }) => (
                <li key={field}>
                  {/* Not a jump: the address stays as it is. */}
                  <a
                    href={`#quote-${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(`quote-${field}`)?.focus();
                    }}
                  >
                    {labelOf(field)}
                  </a>
                  : {t(`quoteError.${why}`)}
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
            onChange={setTreatment}
          />
          <Choice
            name="currency"
            label={t('quoteCurrency')}
            value={currencyOf(form)}
            options={choices('quoteCurrency', currenciesFor(locale))}
            onChange={(currency) => change({ currency, fields: { ...form.fields, rate: rateFor(currency, textOf('rate')) } })}
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
          <p className={styles.hint}>{t('quoteAmountsHelp')}</p>
          {form.kind === 'sessions' && treatment?.sessions && (
            <SiteCounts treatment={treatment} sessions={treatment.sessions} locale={locale} t={t} />
          )}
          {shown.plan.map(text)}
        </Group>
        <Group title={t('quoteFees')}>
          <p className={styles.hint}>{t('quoteFeesHelp')}</p>
          {seen.length > 0 && (
            <p className={styles.hint}>
              {t('quoteFeesSeen')}{' '}
              {seen
                .map((fee) => t('quoteFeeSeen', { name: fee.name, money: money(fee.money, writing), count: fee.count }))
                .join(locale === 'ja' ? '、' : '; ')}
            </p>
          )}
          {shown.fees.map(text)}
        </Group>
        <Group title={t('quoteTerms')}>
          <Radios
            name="tax"
            label={t('quoteTax')}
            value={form.tax}
            options={choices('quoteTax', TAXES)}
            onChange={(tax) => change({ tax })}
          />
          {shown.terms.map(text)}
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
          <button type="button" data-fill="" onClick={() => start(exampleForm(locale), true)}>
            {t('quoteFill')}
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

const COUNTED: readonly QuoteField[] = ['course', 'firstYear', 'laterYear'];

/** Not wrong, only not there yet. */
const isOpen = (why: QuoteProblem) => why === 'missing' || why === 'how-often';

const currencyOf = ({ currency }: TypedQuote) => QUOTE_CURRENCIES.find((one) => one === currency) ?? 'JPY';

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
