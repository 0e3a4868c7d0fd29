import { formatExactMoney } from '#lib/i18n/money';
import { GAP_WORDS } from '#lib/i18n/price-gap';
import { Fragment } from 'react';
import { CURRENCIES, type Currency } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { budgetOf, onOffer, type BudgetTreatment } from '#lib/views/budget-state';
import type { BudgetView } from '#lib/views/budget-view';
import { Island } from '#components/ui/island';
import { ScrollRegion } from '#components/ui/scroll-region';
import ui from '../ui/ui.module.css';
import { BudgetResult } from './budget-result.tsx';
import BudgetPicker, { type BudgetProps } from './budget.client.tsx';
import { FeesSeen } from './fees-seen.tsx';
import { PriceTools } from './price-tools.tsx';
import styles from './budget.module.css';

type Part = { readonly view: BudgetView };

/** Five years of a combination: picked with a script, two worked out beforehand, and tables to add by hand. */
export function BudgetPage({ view, props }: Part & { props: BudgetProps }) {
  const { locale, catalogue } = view;
  const t = translator(locale);
  return (
    <article className={styles.page}>
      <h1>{t('budgetTitle')}</h1>
      <p className={ui.lede}>{t('budgetLede')}</p>
      <p>{t('budgetNotIn')}</p>
      <PriceTools locale={locale} current={paths.budget(locale)} />
      <NotOffered view={view} />
      <section aria-labelledby="pick" className={styles.scripted}>
        <h2 id="pick">{t('budgetControls')}</h2>
        <Island name="budget" props={props}>
          <BudgetPicker {...props} />
        </Island>
      </section>
      <div className={styles.rest}>
        {view.examples.length > 0 && (
          <>
            <h2 id="examples">{t('budgetExamples')}</h2>
            <p>{t('budgetExamplesText')}</p>
          </>
        )}
        {view.examples.map((result) => {
          const id = `example-${result.parts.map(({ treatment }) => treatment.id).join('-and-')}`;
          const [a, b] = result.parts.map(({ treatment }) => treatment.name);
          return (
            <section key={id} aria-labelledby={id}>
              <h3 id={id}>{t('budgetAnd', { a: a ?? '', b: b ?? '' })}</h3>
              <BudgetResult result={result} locale={locale} t={t} id={`${id}-years`} headedBy={id} />
            </section>
          );
        })}
        <h2 id="by-hand">{t('budgetByHand')}</h2>
        <p>{t('budgetByHandText')}</p>
        {catalogue.currencies.map((currency, index) => (
          <details key={currency} className={styles.fold}>
            <summary>{t(`currencyName.${currency}`)}</summary>
            <ByHand view={view} currency={currency} all={index === 0} />
          </details>
        ))}
        <h2 id="fees">{t('feesSeenTitle')}</h2>
        <p>{t('budgetFeesText')}</p>
        <FeesSeen fees={view.fees} locale={locale} />
        <p>
          <a href={paths.prices(locale)}>{t('prAll')}</a>
        </p>
      </div>
    </article>
  );
}

/** What cannot be bought, in one sentence: nothing of it can be added. */
function NotOffered({ view: { locale, notOffered } }: Part) {
  const t = translator(locale);
  if (notOffered.length === 0) return null;
  return (
    <p className={styles.note}>
      {t('budgetNotOffered')}
      {locale === 'ja' ? '' : ' '}
      {notOffered.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && (locale === 'ja' ? '、' : ', ')}
          <a href={paths.treatment(locale, id)}>{name}</a>
        </Fragment>
      ))}
      {locale === 'ja' ? '。' : '.'}
    </p>
  );
}

const COLUMNS = ['fig.firstYear', 'fig.laterYear', 'fig.fiveYears', 'pDate'] as const;

/** Every treatment that is sold, in one currency. The first table has all of them, the others those with a price in theirs. */
function ByHand({ view: { locale, catalogue }, currency, all }: Part & { currency: Currency; all: boolean }) {
  const t = translator(locale);
  const id = `by-hand-${currency.toLowerCase()}`;
  const listed = onOffer(catalogue).filter(({ prices }) => all || prices.some((one) => one.currency === currency));
  return (
    <ScrollRegion labelledBy={id}>
      <table className={styles.hand} role="table">
        <caption id={id}>{t('budgetByHandCaption', { currency: t(`currencyName.${currency}`) })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('navTreatments')}
            </th>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" role="columnheader">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {listed.map((treatment) => (
            <tr key={treatment.id} role="row">
              <th scope="row" role="rowheader">
                <a href={paths.price(locale, treatment.id)}>{treatment.name}</a>
              </th>
              <Amounts treatment={treatment} view={{ locale, catalogue }} currency={currency} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Amounts(props: { treatment: BudgetTreatment; view: Pick<BudgetView, 'locale' | 'catalogue'>; currency: Currency }) {
  const { treatment, currency } = props;
  const { locale, catalogue } = props.view;
  const t = translator(locale);
  const [part] = budgetOf({ picked: [treatment.id], currency }, catalogue).parts;
  const [first, later] = part?.years ?? [];
  if (!part?.total || !first || !later) {
    const elsewhere = CURRENCIES.filter((one) => treatment.prices.some((price) => price.currency === one));
    return (
      <td colSpan={4} role="cell">
        {t(GAP_WORDS[part?.gap ?? 'no-price'])}
        {elsewhere.length > 0 &&
          `${locale === 'ja' ? '' : ' '}(${t('budgetElsewhere', {
            currencies: elsewhere.map((one) => t(`currencyName.${one}`)).join(locale === 'ja' ? '、' : ', '),
          })})`}
      </td>
    );
  }
  const amounts = [first, later, part.total].map((one) => formatExactMoney(one, currency, locale));
  const cells = [...amounts, <small key="date">{part.price?.basis ?? t('costNothing')}</small>];
  return COLUMNS.map((key, index) => (
    <td key={key} role="cell" data-label={t(key)}>
      <span>{cells[index]}</span>
    </td>
  ));
}
