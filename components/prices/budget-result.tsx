import { GAP_WORDS } from '#lib/i18n/price-gap';
import type { Locale } from '#lib/domain/vocabulary';
import { formatExactMoney, formatMoney } from '#lib/i18n/money';
import type { Translate } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { needsWarning, type BudgetPair, type BudgetSum } from '#lib/views/budget-state';
import { ScrollRegion } from '#components/ui/scroll-region';
import { BudgetBars } from './budget-bars.tsx';
import styles from './budget.module.css';

interface ResultProps {
  readonly result: BudgetSum;
  readonly locale: Locale;
  readonly t: Translate;
  /** Begins the ids of this result: several stand on one page. */
  readonly id: string;
  /** Id of the heading above it: with the caption it names the table apart from those of the other results. */
  readonly headedBy: string;
}

/** One combination: the total, its years as bars and as a table, what is not counted, and what is known of using both. */
export function BudgetResult(props: ResultProps) {
  const { result, locale, t } = props;
  const { sum, currency } = result;
  return (
    <>
      <p className={styles.total}>
        {result.counted > 0 ? (
          <>
            {t('budgetTotal')}
            {locale === 'ja' ? ':' : ': '}
            <strong>{formatMoney(sum.total, currency, locale)}</strong>
          </>
        ) : (
          t('budgetTotalNone')
        )}
      </p>
      {result.counted > 0 && <p className={styles.note}>{t('budgetLowHigh')}</p>}
      <Gaps {...props} />
      {result.counted > 0 && (
        <>
          <BudgetBars years={sum.years} currency={currency} locale={locale} t={t} />
          <YearTable {...props} />
        </>
      )}
      {result.pairs.length > 0 && (
        <>
          <h4 className={styles.together}>{t('budgetTogether')}</h4>
          <ul className={styles.pairs}>
            {result.pairs.map((pair) => (
              <li key={pair.of.join()} className={needsWarning(pair) ? styles.warning : undefined}>
                <Pair pair={pair} locale={locale} t={t} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('budgetNoAdvice')}</p>
      <Work {...props} />
    </>
  );
}

/** Parts that are in no sum, each with the reason. */
function Gaps({ result, locale, t }: ResultProps) {
  const missing = result.parts.filter(({ gap }) => gap !== null);
  if (missing.length === 0) return null;
  return (
    <ul className={styles.warning}>
      {missing.map(({ treatment, gap }) => (
        <li key={treatment.id}>
          {t('budgetNotCountedLine', { name: treatment.name, why: t(GAP_WORDS[gap ?? 'no-price']) })}{' '}
          {!treatment.research && (
            <a href={paths.price(locale, treatment.id)}>{t('budgetPriceLink', { name: treatment.name })}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

function YearTable({ result: { parts, sum, currency }, locale, t, id, headedBy }: ResultProps) {
  const line = (label: string, amounts: readonly string[]) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {amounts.map((amount, index) => (
        <td key={parts[index]?.treatment.id ?? 'sum'}>{amount}</td>
      ))}
    </tr>
  );
  const money = (amounts: Parameters<typeof formatExactMoney>[0] | null | undefined) =>
    amounts ? formatExactMoney(amounts, currency, locale) : t('budgetNotCounted');
  return (
    <ScrollRegion labelledBy={`${headedBy} ${id}-caption`}>
      <table className={styles.years}>
        <caption id={`${id}-caption`}>{t('budgetCaption', { currency: t(`currencyName.${currency}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budgetYearHead')}</th>
            {parts.map(({ treatment }) => (
              <th key={treatment.id} scope="col">
                {treatment.name}
              </th>
            ))}
            <th scope="col">{t('budgetSum')}</th>
          </tr>
        </thead>
        <tbody>
          {sum.years.map((year, index) =>
            line(t('budgetYear', { year: index + 1 }), [...parts.map(({ years }) => money(years?.[index])), money(year)]),
          )}
          {line(t('budgetFiveYears'), [...parts.map(({ total }) => money(total)), money(sum.total)])}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What the record says of the two, with its own words where they should not be combined or are of one kind. */
function Pair({ pair, locale, t }: { pair: BudgetPair; locale: Locale; t: Translate }) {
  return (
    <>
      <strong>{pair.record === null ? pair.names : <a href={paths.combination(locale, pair.record)}>{pair.names}</a>}:</strong>{' '}
      {pair.notTogether ? t('budgetWarnNot') : (pair.status ?? t('budgetNoRecord'))}
      {locale === 'ja' ? '。' : '. '}
      {pair.same !== null && `${t('budgetWarnSame', { what: pair.same })} `}
      {pair.says}
    </>
  );
}

/** How each part was worked out, how many prices, from when, and what their pages leave out. */
function Work({ result: { parts }, locale, t }: ResultProps) {
  return (
    <details className={styles.work}>
      <summary>{t('budgetWork')}</summary>
      <dl>
        {parts.map(({ treatment, price, gap }) => (
          <div key={treatment.id}>
            <dt>{treatment.name}</dt>
            {treatment.nothing && <dd>{t('costNothing')}</dd>}
            {gap && <dd>{t(GAP_WORDS[gap])}</dd>}
            {price && (
              <>
                {price.work.map((work) => (
                  <dd key={work}>{work}</dd>
                ))}
                <dd>{price.basis}</dd>
                {price.outside !== null && <dd>{t('budgetOutside', { items: price.outside })}</dd>}
                <dd>
                  <a href={paths.price(locale, treatment.id)}>{t('budgetPriceLink', { name: treatment.name })}</a>
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
