import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { PLAN_KINDS, fieldsOf, type QuoteField } from '#lib/rules/read-quote';
import type { QuoteProps } from '#lib/views/quote-view';
import { Island } from '#components/ui/island';
import QuoteForm from './quote.client.tsx';
import styles from './quote.module.css';

const METHOD = ['sets', 'packs', 'grafts', 'fees', 'tax', 'years', 'term', 'open'] as const;

/** The form, and below it the same sums in words with a sheet to fill in by hand: both work without a script. */
export function QuotePage({ props }: { props: QuoteProps }) {
  const { locale } = props;
  const t = translator(locale);
  return (
    <>
      <h1>{t('quoteTitle')}</h1>
      <p>{t('quoteLede')}</p>
      <p className={styles.screen}>
        {t('quotePrivacy')} <a href={paths.privacy(locale)}>{t('footerPrivacy')}</a>
      </p>
      <noscript>
        <p className={styles.noscript}>{t('quoteNoScript')}</p>
      </noscript>
      <Island name="quote" props={props}>
        <QuoteForm {...props} />
      </Island>
      <section aria-labelledby="method" className={styles.method}>
        <h2 id="method">{t('quoteMethod')}</h2>
        <ul>
          {METHOD.map((id) => (
            <li key={id}>{t(`quoteMethod.${id}`)}</li>
          ))}
        </ul>
        <p className={styles.screen}>
          <a href={paths.guide(locale, 'before-paying')}>{t('quoteBefore')}</a>
        </p>
      </section>
      <BlankSheet locale={locale} />
    </>
  );
}

/** The fields of the form as lines to write on, then the sums. */
function BlankSheet({ locale }: Pick<QuoteProps, 'locale'>) {
  const t = translator(locale);
  const row = (label: string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>
        <span className="visually-hidden">{t('quoteBlankLine')}</span>
      </td>
    </tr>
  );
  const field = (one: Exclude<QuoteField, 'price'>) => row(t(`quoteField.${one}`));
  const head = (title: string) => (
    <tr>
      <th scope="rowgroup" colSpan={2}>
        {title}
      </th>
    </tr>
  );
  const named = (fields: readonly QuoteField[]) => fields.filter((one) => one !== 'price');
  const { fees, terms } = fieldsOf({ kind: 'once', tax: 'excluded' });
  return (
    <section aria-labelledby="blank">
      <h2 id="blank">{t('quoteBlank')}</h2>
      <p>{t('quoteBlankText')}</p>
      <details>
        <summary>{t('quoteBlankShow')}</summary>
        <table className={styles.blank}>
          <caption className="visually-hidden">{t('quoteBlank')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quoteBlankField')}</th>
              <th scope="col">{t('quoteBlankTold')}</th>
            </tr>
          </thead>
          {PLAN_KINDS.map((kind) => (
            <tbody key={kind}>
              {head(t(`quoteKind.${kind}`))}
              {row(t(`quotePrice.${kind}`))}
              {named(fieldsOf({ kind, tax: 'excluded' }).plan).map(field)}
            </tbody>
          ))}
          <tbody>
            {head(t('quoteBlankAll'))}
            {named(fees).map(field)}
            {row(t('quoteTax'))}
            {named(terms).map(field)}
            {row(t('quoteCondition'))}
            {row(t('quoteRefund'))}
          </tbody>
          <tbody>
            {head(t('quoteBlankSums'))}
            {[t('quoteFirst'), t('quoteLater'), t('quoteFive'), t('quoteTen'), t('quoteBinds')].map(row)}
          </tbody>
        </table>
      </details>
    </section>
  );
}
