import { useState } from 'react';
import { formatDate } from '#lib/i18n/format';
import { paths } from '#lib/i18n/paths';
import { planKindOf, positionOf, type Quote, type QuoteResult } from '#lib/rules/quote';
import type { Money } from '#lib/rules/money';
import type { QuoteObserved, QuoteTreatment } from '#lib/views/quote-view';
import { copyText } from '../ui/copy-text.ts';
import { saveCsv } from '../ui/save-csv.ts';
import { laterYears, money, setsByYear, sumParts, sumsAsCsv, type SumPart, type Writing } from './quote-sums.ts';
import styles from './quote.module.css';

/** One field as it was typed, for the sheet of paper. */
export interface Typed {
  readonly label: string;
  readonly value: string;
}

interface ResultProps {
  readonly quote: Quote;
  readonly result: QuoteResult;
  /** Tax may come on top, and nobody said how much. */
  readonly noRate: boolean;
  readonly typed: readonly Typed[];
  readonly treatment: QuoteTreatment | undefined;
  readonly example: boolean;
  readonly writing: Writing;
}

/** What the offer comes to, every sum to the last step, and what to ask. On paper it is the sheet to take along. */
export function Result(props: ResultProps) {
  const { quote, result, noRate, typed, treatment, example, writing } = props;
  const { t, locale } = writing;
  const parts = sumParts(quote, result, writing);
  const questions = questionsOf(result, writing);
  const colon = locale === 'ja' ? ':' : ': ';
  return (
    <section className={styles.result} aria-labelledby="quote-result" data-result="">
      <h2 id="quote-result" tabIndex={-1}>
        {t('quoteResult')}
      </h2>
      {example && <p className={styles.mark}>{t('quoteExampleMark')}</p>}
      <p className={styles.paper}>{`${formatDate(localDay(), locale)}${locale === 'ja' ? '。' : '. '}${t('quoteNotOffer')}`}</p>
      <Overview quote={quote} result={result} writing={writing} />
      <ul className={styles.notes}>
        {quote.tax === 'not-said' && !noRate && <li>{t('quoteTaxRange')}</li>}
        {noRate && <li>{t('quoteNoRate')}</li>}
        {isUneven(result) && <li>{t('quoteLaterVary')}</li>}
        {quote.condition !== 'none' && <li>{t('quoteConditionNote', { condition: t(`quoteCondition.${quote.condition}`) })}</li>}
        <li data-binds="">{bindsText(quote, result, writing)}</li>
        <li>{`${t('quoteRefund')}${colon}${t(`quoteRefund.${quote.refund}`)}${locale === 'ja' ? '。' : '.'}`}</li>
      </ul>
      {result.notTold.length > 0 && (
        <>
          <h3>{t('quoteNotTold')}</h3>
          <ul className={styles.notes} data-not-told="">
            {result.notTold.map((fee) => (
              <li key={fee}>{t(`quoteField.${fee}`)}</li>
            ))}
          </ul>
        </>
      )}
      <Comparison quote={quote} result={result} treatment={treatment} writing={writing} />
      <section aria-labelledby="quote-ask" data-ask="">
        <h3 id="quote-ask">{t('quoteAsk')}</h3>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p className={styles.screen}>
          <a href={paths.guide(locale, 'before-paying')}>{t('quoteBefore')}</a>
        </p>
        <Take questions={questions} t={t} />
      </section>
      <section className={styles.paper} aria-labelledby="quote-typed">
        <h3 id="quote-typed">{t('quoteTyped')}</h3>
        <dl className={styles.typed}>
          {typed.map(({ label, value }) => (
            <div key={label}>
              <dt>{`${label}${colon}`}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Steps parts={parts} sets={setsByYear(quote, writing)} t={t} />
      <div className={styles.buttons}>
        <button type="button" data-csv="" onClick={() => saveCsv(`my-quote-${writing.locale}`, sumsAsCsv(parts, writing))}>
          {t('compareCsv')}
        </button>
      </div>
    </section>
  );
}

/** Do the years after the first differ from one another? */
const isUneven = ({ years }: QuoteResult) => new Set(years.slice(1).map(({ sum }) => sum)).size > 1;

/** Today where the reader is. */
function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The three figures that decide first, then the others. */
function Overview({ quote, result, writing }: Pick<ResultProps, 'quote' | 'result' | 'writing'>) {
  const { t } = writing;
  const first = result.years[0]?.total ?? { min: 0, max: 0 };
  const key: [string, string][] = [
    [t('quoteFirst'), money(first, writing)],
    [t('quoteFive'), money(result.fiveYears, writing)],
    [t('quoteBindsShort'), bindsShort(quote, result, writing)],
  ];
  const rows: [string, Money | null][] = [
    [t('quoteMonth'), result.perMonth],
    [t('quoteLater'), laterYears(result)],
    [t('quoteTen'), result.tenYears],
    [t('quoteCourse'), result.course],
    [result.perUnit ? t(`quoteUnit.${result.perUnit.unit}`) : '', result.perUnit?.money ?? null],
  ];
  return (
    <div data-overview="">
      <dl className={styles.key}>
        {key.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <table>
        <caption>{t('quoteOverview')}</caption>
        <tbody>
          {rows.map(
            ([label, amount]) =>
              amount && (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{money(amount, writing)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Months and money that signing costs, in as few words as stand in a box. */
function bindsShort({ minimumTermMonths }: Quote, { binds }: QuoteResult, writing: Writing): string {
  const { t } = writing;
  if (!binds) return t(minimumTermMonths === null ? 'quoteBindsShortOpen' : 'quoteBindsShortNone');
  if (!binds.money) return t('quoteBindsShortMonths', { months: binds.months });
  const amount = money(binds.money, writing);
  if (binds.months > 0) return t('quoteBindsShortBoth', { months: binds.months, money: amount });
  return minimumTermMonths === null ? t('quoteBindsShortMoney', { money: amount }) : amount;
}

/** What signing costs whatever happens, and what of that nobody told. */
function bindsText({ minimumTermMonths }: Quote, { binds, notTold }: QuoteResult, writing: Writing): string {
  const { t, locale } = writing;
  const amount = binds?.money ? money(binds.money, writing) : '';
  const months = binds?.months ?? 0;
  return [
    binds?.money && months > 0 ? t('quoteBindsBoth', { months, money: amount }) : '',
    binds && !binds.money ? t('quoteBindsMonths', { months }) : '',
    binds && months === 0 ? t('quoteBindsMoney', { money: amount }) : '',
    !binds && minimumTermMonths === 0 ? t('quoteBindsNone') : '',
    minimumTermMonths === null ? t('quoteBindsOpen') : '',
    binds?.money && notTold.length > 0 ? t('quoteBindsFees') : '',
  ]
    .filter((text) => text !== '')
    .join(locale === 'ja' ? '' : ' ');
}

function questionsOf({ ask, notTold }: QuoteResult, { t, locale }: Writing): string[] {
  const fees = notTold.map((fee) => t(`quoteField.${fee}`)).join(locale === 'ja' ? '、' : ', ');
  return ask.map((question) => t(`quoteAsk.${question}`, { fees }));
}

interface ComparisonProps {
  readonly quote: Quote;
  readonly result: QuoteResult;
  readonly treatment: QuoteTreatment | undefined;
  readonly writing: Writing;
}

/** The offer beside what was seen, in one currency: where it lies, never whether that is good. */
function Comparison({ quote, result, treatment, writing }: ComparisonProps) {
  const { t, locale } = writing;
  const plain = treatment?.plain.find(({ currency }) => currency === quote.currency);
  const conditional = treatment?.conditional.find(({ currency }) => currency === quote.currency);
  const elsewhere = (treatment?.plain.length ?? 0) > 0;
  const gap = locale === 'ja' ? '' : ' ';
  const rowsOf = (observed: QuoteObserved) => comparedRows(quote, result, observed, t);
  return (
    <section aria-labelledby="quote-compare" data-compare="">
      <h3 id="quote-compare">{t('quoteCompare')}</h3>
      {!treatment && <p>{t('quoteCompareNone')}</p>}
      {treatment && !plain && (
        <p>{t(elsewhere ? 'quoteCompareCurrency' : 'quoteCompareNothing', { name: treatment.name, currency: quote.currency })}</p>
      )}
      {plain && rowsOf(plain).length === 0 && <p>{t('quoteCompareUnit')}</p>}
      {plain && rowsOf(plain).length > 0 && (
        <>
          <p>{`${t('quoteCompareText')}${gap}${t(plain.currency === 'JPY' ? 'quoteCompareTax.JPY' : 'quoteCompareTax.other')}`}</p>
          <Positions rows={rowsOf(plain)} observed={plain} writing={writing} />
        </>
      )}
      {conditional && rowsOf(conditional).length > 0 && (
        <>
          <p>{t('quoteCompareConditional')}</p>
          {!plain && <p>{t(conditional.currency === 'JPY' ? 'quoteCompareTax.JPY' : 'quoteCompareTax.other')}</p>}
          <Positions rows={rowsOf(conditional)} observed={conditional} writing={writing} />
        </>
      )}
      {treatment && (
        <p className={styles.screen}>
          <a href={paths.price(locale, treatment.id)}>{t('quotePricePage', { name: treatment.name })}</a>
        </p>
      )}
    </section>
  );
}

/** What it is, the offer, and what was seen. */
type ComparedRow = readonly [string, Money, Money];

/** What can be compared: only what is sold in the way in which it was seen, and then one of it and a year of it. */
function comparedRows({ plan }: Quote, result: QuoteResult, observed: QuoteObserved, t: Writing['t']): ComparedRow[] {
  if (planKindOf(observed.unit) !== plan.kind) return [];
  const { perUnit, treatmentFirstYear } = result;
  const rows: ComparedRow[] = [];
  if (perUnit && observed.perUnit && perUnit.unit === observed.unit)
    rows.push([t(`quoteUnit.${perUnit.unit}`), perUnit.money, observed.perUnit]);
  if (observed.firstYear) rows.push([t('quoteCompareYear'), treatmentFirstYear, observed.firstYear]);
  return rows;
}

interface PositionsProps {
  readonly rows: readonly ComparedRow[];
  readonly observed: QuoteObserved;
  readonly writing: Writing;
}

function Positions({ rows, observed, writing }: PositionsProps) {
  const { t } = writing;
  return (
    <>
      <ul className={styles.positions}>
        {rows.map(([label, offer, range]) => (
          <li key={label} data-position={positionOf(offer, range)}>
            <span>{label}</span> <span>{t('quoteCompareOffer', { money: money(offer, writing) })}</span>{' '}
            <span>{t('quoteCompareSeen', { money: money(range, writing) })}</span>{' '}
            <strong>{t(`quotePosition.${positionOf(offer, range)}`)}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.basis}>
        {t('quoteCompareBasis', { basis: observed.basis })} {observed.few && t('quoteCompareFew')}
      </p>
    </>
  );
}

/** The roles are written out: on a phone the cells stand under one another, and a table that is no grid would lose them. */
function Steps({ parts, sets, t }: { parts: readonly SumPart[]; sets: readonly string[]; t: Writing['t'] }) {
  return (
    <section aria-labelledby="quote-steps">
      <h3 id="quote-steps">{t('quoteSteps')}</h3>
      <p>{t('quoteStepsText')}</p>
      {sets.length > 0 && (
        <>
          <p>{t('quoteStepsSets')}</p>
          <ul className={styles.sets} data-sets="">
            {sets.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <table className={styles.steps} role="table" data-steps="">
        <caption>{t('quoteStepsCaption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['quoteColStep', 'quoteColSum', 'quoteColResult'] as const).map((key) => (
              <th key={key} scope="col" role="columnheader">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ title, lines }) => (
          <tbody key={title} role="rowgroup">
            <tr role="row">
              <th scope="rowgroup" role="rowheader" colSpan={3}>
                {title}
              </th>
            </tr>
            {lines.map(({ what, sum, result, total }) => (
              <tr key={what} role="row" data-total={total ? '' : undefined}>
                <th scope="row" role="rowheader">
                  {what}
                </th>
                <td role="cell">{sum}</td>
                <td role="cell">{result}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The questions for the clipboard, the sheet for paper. */
function Take({ questions, t }: { questions: readonly string[]; t: Writing['t'] }) {
  const [said, setSaid] = useState('');
  const [uncopied, setUncopied] = useState('');
  const copy = () => {
    const text = questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
    const copied = copyText(text);
    setSaid(t(copied ? 'compareCopied' : 'compareCopyFailed'));
    setUncopied(copied ? '' : text);
  };
  return (
    <div className={styles.buttons}>
      <button type="button" data-copy="" onClick={copy}>
        {t('quoteCopy')}
      </button>
      <button type="button" data-print="" onClick={() => print()}>
        {t('comparePrint')}
      </button>
      <span role="status" data-said="">
        {said}
      </span>
      {uncopied !== '' && <textarea aria-label={t('compareCopyFailed')} readOnly rows={6} value={uncopied} />}
    </div>
  );
}
