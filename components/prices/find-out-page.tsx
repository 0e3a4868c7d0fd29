import type { ReactNode } from 'react';
import { formatRange } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { GAP_WORDS } from '#lib/i18n/price-gap';
import type { FindOutMoney, FindOutRow, FindOutView } from '#lib/views/find-out-view';
import { Cited } from '#components/ui/cited';
import { Ladder } from '#components/ui/ladder';
import { PriceEvidence, PriceEvidenceLimits } from '#components/ui/price-evidence';
import { ScrollRegion } from '#components/ui/scroll-region';
import ui from '../ui/ui.module.css';
import { FeesSeen } from './fees-seen.tsx';
import { PriceTools } from './price-tools.tsx';
import styles from './find-out.module.css';

type Part = { readonly view: FindOutView };

/** Money, visits and months until the first honest judgement, with the certainty beside them, for every treatment. */
export function FindOutPage({ view, sources }: Part & { sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <article>
      <h1>{t('findOutTitle')}</h1>
      <p className={ui.lede}>{t('findOutLede')}</p>
      <p>{t('findOutText')}</p>
      <PriceTools locale={locale} current={paths.findOut(locale)} />
      <h2 id="all">{t('findOutAll')}</h2>
      <Table view={view} />
      <p>
        <a href={`/data/prices/find-out.${locale}.csv`}>{t('prCsv')}</a>
      </p>
      {view.placed.length > 0 && (
        <>
          <h2 id="picture">{t('evpPriceTitle')}</h2>
          <p>{t('evpPriceText')}</p>
          <figure>
            <PriceEvidence placed={view.placed} locale={locale} />
            <figcaption>{t('findOutPicture')}</figcaption>
          </figure>
          <PriceEvidenceLimits locale={locale} />
        </>
      )}
      <h2 id="fees">{t('feesSeenTitle')}</h2>
      <p>{t('findOutFeesText')}</p>
      <FeesSeen fees={view.fees} locale={locale} />
      <p>
        <a href={paths.prices(locale)}>{t('prAll')}</a>
      </p>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

const COLUMNS = ['findOutMoney', 'findOutVisits', 'findOutMonths', 'evpCertaintyTitle'] as const;

function Table({ view: { rows, locale } }: Part) {
  const t = translator(locale);
  return (
    <ScrollRegion labelledBy="find-out-caption">
      <table className={styles.table} role="table">
        <caption id="find-out-caption">{t('findOutCaption')}</caption>
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
          {rows.map((row) => (
            <Row key={row.id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, locale }: { row: FindOutRow; locale: FindOutView['locale'] }) {
  const t = translator(locale);
  const number = (said: FindOutRow['visitsSaid'], counts: FindOutRow['visits']) =>
    said ? <Cited value={said} locale={locale} /> : counts && formatRange(counts, locale);
  const cells: Readonly<Record<(typeof COLUMNS)[number], ReactNode>> = {
    findOutMoney: <MoneyCell row={row} locale={locale} />,
    findOutVisits: number(row.visitsSaid, row.visits),
    findOutMonths: number(row.monthsSaid, row.months),
    evpCertaintyTitle: (
      <>
        <Ladder level={row.certainty} />
        {t(`certaintyShort.${row.certainty}`)}
      </>
    ),
  };
  const inWords = { findOutMoney: true, findOutVisits: row.visitsSaid, findOutMonths: row.monthsSaid, evpCertaintyTitle: null };
  return (
    <tr role="row" id={row.id}>
      <th scope="row" role="rowheader">
        {row.n}. <a href={(row.research ? paths.treatment : paths.price)(locale, row.id)}>{row.name}</a>
      </th>
      {COLUMNS.map((key) => (
        <td key={key} role="cell" data-label={t(key)} className={inWords[key] ? styles.words : undefined}>
          {cells[key]}
        </td>
      ))}
    </tr>
  );
}

/** Yen first: the amount with the number and dates of its prices, or why there is none; then the other currencies; then the working. */
function MoneyCell({ row, locale }: { row: FindOutRow; locale: FindOutView['locale'] }) {
  const t = translator(locale);
  return (
    <>
      {row.why !== null && (
        <span className={styles.line}>
          {row.money.length > 0 ? t('findOutNoYen', { why: t(GAP_WORDS[row.why]) }) : t(GAP_WORDS[row.why])}
        </span>
      )}
      {row.money.map(({ currency, text, basis }) => (
        <span key={currency} className={styles.line}>
          <span className={styles.amount}>{text}</span> <small>{basis}</small>
        </span>
      ))}
      {row.money.length > 0 && (
        <details>
          <summary>
            {t('findOutWork')}
            <span className="visually-hidden">
              {locale === 'ja' ? ':' : ': '}
              {row.name}
            </span>
          </summary>
          <ul>
            {row.money.map((line) => (
              <Work key={line.currency} line={line} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Work({ line }: { line: FindOutMoney }) {
  return (
    <>
      {line.work.map((work) => (
        <li key={work}>{work}</li>
      ))}
      {line.withVisits && <li>{line.withVisits.line}</li>}
    </>
  );
}
