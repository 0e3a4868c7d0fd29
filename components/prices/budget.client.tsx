'use client';

import { GAP_WORDS } from '#lib/i18n/price-gap';
import { useEffect, useMemo, useState } from 'react';
import type { Currency, Locale } from '#lib/domain/vocabulary';
import { fill } from '#lib/i18n/format';
import { formatExactMoney, formatMoney } from '#lib/i18n/money';
import type { Translate } from '#lib/i18n/messages';
import type { BudgetWords } from '#lib/views/budget-view';
import {
  budgetCsv,
  budgetOf,
  FEWEST_PARTS,
  inSiteOrder,
  NOTHING_PICKED,
  onOffer,
  parseBudget,
  printBudget,
  type BudgetCatalogue,
  type BudgetState,
  type BudgetSum,
  type BudgetTreatment,
} from '#lib/views/budget-state';
import { copyText } from '../ui/copy-text.ts';
import { saveCsv } from '../ui/save-csv.ts';
import { BudgetResult } from './budget-result.tsx';
import styles from './budget.module.css';

export interface BudgetProps {
  readonly locale: Locale;
  readonly catalogue: BudgetCatalogue;
  readonly words: BudgetWords;
  /** Heading of copied text: title and day. */
  readonly title: string;
}

/** Picking treatments and adding their years. The choice stands in the address after "#"; nothing is sent. */
export default function BudgetPicker({ locale, catalogue, words, title }: BudgetProps) {
  const t: Translate = (key, values) => (values ? fill(words[key] ?? key, values) : (words[key] ?? key));
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<BudgetState>(() => NOTHING_PICKED(catalogue));
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [uncopied, setUncopied] = useState('');
  const result = useMemo(() => budgetOf(state, catalogue), [state, catalogue]);
  const enough = state.picked.length >= FEWEST_PARTS;
  const families = useMemo(() => byFamily(catalogue), [catalogue]);

  useEffect(() => {
    const read = () => {
      if (!location.hash.includes('=')) return;
      const parsed = parseBudget(location.hash, catalogue);
      setState(parsed.state);
      setUnknown(parsed.unknown);
    };
    read();
    setReady(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [catalogue]);

  useEffect(() => {
    if (!ready) return;
    const address = printBudget(state);
    if (address !== '') history.replaceState(null, '', `${location.pathname}#${address}`);
    else if (location.hash.includes('=')) history.replaceState(null, '', location.pathname);
  }, [ready, state]);

  const set = (part: Partial<BudgetState>) => {
    setSaid('');
    setState((old) => ({ ...old, ...part }));
  };
  const pick = (id: string, on: boolean) => {
    const next = on ? [...state.picked, id] : state.picked.filter((one) => one !== id);
    set({ picked: inSiteOrder(next, catalogue) });
  };
  const copy = (text: string) => {
    const copied = copyText(text);
    setSaid(t(copied ? 'compareCopied' : 'compareCopyFailed'));
    setUncopied(copied ? '' : text);
  };
  const csv = () => {
    const text = budgetCsv(result, {
      year: (year) => t('budgetYear', { year }),
      total: t('budgetFiveYears'),
      sum: t('budgetSum'),
      low: t('budgetLow'),
      high: t('budgetHigh'),
      notCounted: t('budgetNotCounted'),
    });
    saveCsv(`five-years-${locale}`, text);
  };

  return (
    <div className={styles.picker}>
      <form onSubmit={(event) => event.preventDefault()}>
        <p>{t('budgetPickHelp')}</p>
        <label className={styles.currency}>
          {t('budgetCurrency')}
          <select
            name="currency"
            value={state.currency}
            onChange={(event) => set({ currency: event.currentTarget.value as Currency })}
          >
            {catalogue.currencies.map((currency) => (
              <option key={currency} value={currency}>
                {t(`currencyName.${currency}`)}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.families}>
          {families.map(([family, treatments]) => (
            <fieldset key={family}>
              <legend>{family}</legend>
              {treatments.map((treatment) => (
                <label key={treatment.id} className={styles.check}>
                  <input
                    type="checkbox"
                    name="t"
                    value={treatment.id}
                    checked={state.picked.includes(treatment.id)}
                    onChange={(event) => pick(treatment.id, event.currentTarget.checked)}
                  />
                  <span>
                    {treatment.name}
                    <PriceNote treatment={treatment} currency={state.currency} t={t} />
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <p>
          <button
            type="button"
            onClick={() => {
              setUnknown([]);
              set({ picked: [] });
            }}
          >
            {t('budgetClear')}
          </button>
        </p>
      </form>
      <p role="status" className={styles.status}>
        {enough ? statusOf(result, locale, t) : t('budgetPick')}
        {unknown.length > 0 && ` ${t('budgetUnknown', { ids: unknown.join(', ') })}`} {said}
      </p>
      {enough && (
        <section aria-labelledby="yours" data-result>
          <h3 id="yours">{t('budgetYours')}</h3>
          <BudgetResult result={result} locale={locale} t={t} id="your" headedBy="yours" />
          <div className={styles.actions}>
            <button type="button" onClick={() => copy(location.href)}>
              {t('compareCopyLink')}
            </button>
            <button type="button" onClick={() => copy(asText(result, title, locale, t))}>
              {t('compareCopyText')}
            </button>
            <button type="button" onClick={csv}>
              {t('compareCsv')}
            </button>
            <button type="button" onClick={() => print()}>
              {t('comparePrint')}
            </button>
          </div>
        </section>
      )}
      {uncopied !== '' && <textarea aria-label={t('compareCopyFailed')} readOnly rows={6} value={uncopied} />}
    </div>
  );
}

/** Treatments that can be picked by family, in the order of the site. */
function byFamily(catalogue: BudgetCatalogue): (readonly [string, readonly BudgetTreatment[]])[] {
  const treatments = onOffer(catalogue);
  const names = [...new Set(treatments.map(({ family }) => family))];
  return names.map((family) => [family, treatments.filter((one) => one.family === family)] as const);
}

/** Said before picking: that a treatment would not be counted, and why. */
function PriceNote({ treatment, currency, t }: { treatment: BudgetTreatment; currency: Currency; t: Translate }) {
  if (!treatment.nothing && treatment.prices.some((one) => one.currency === currency)) return null;
  return <small>{` ${t(treatment.nothing ? 'costNothing' : GAP_WORDS[treatment.gaps[currency] ?? 'no-price'])}`}</small>;
}

function statusOf({ sum, counted, currency, parts }: BudgetSum, locale: Locale, t: Translate): string {
  if (counted === 0) return t('budgetTotalNone');
  const total = t('budgetStatus', { count: counted, total: formatMoney(sum.total, currency, locale) });
  const missing = parts.length - counted;
  return missing === 0 ? total : `${total} ${t('budgetStatusGaps', { count: missing })}`;
}

/** The result as plain text, its reservations with it. */
function asText(result: BudgetSum, title: string, locale: Locale, t: Translate): string {
  const { sum, currency, parts, pairs } = result;
  const money = (amounts: Parameters<typeof formatExactMoney>[0]) => formatExactMoney(amounts, currency, locale);
  const lines = [
    title,
    ...parts.map(({ treatment, total, gap }) =>
      gap || !total
        ? t('budgetNotCountedLine', { name: treatment.name, why: t(GAP_WORDS[gap ?? 'no-price']) })
        : `- ${treatment.name}: ${money(total)}`,
    ),
    ...(result.counted > 0
      ? [
          ...sum.years.map((year, index) => `${t('budgetYear', { year: index + 1 })}: ${money(year)}`),
          `${t('budgetTotal')}: ${money(sum.total)}`,
        ]
      : [t('budgetTotalNone')]),
    ...pairs.flatMap(({ names, notTogether, says, same }) => [
      ...(notTogether ? [`${names}: ${t('budgetWarnNot')}`] : []),
      ...(same === null ? [] : [`${names}: ${t('budgetWarnSame', { what: same })}`]),
      ...(says === null ? [] : [says]),
    ]),
    t('budgetNoAdvice'),
  ];
  return lines.join('\n');
}
