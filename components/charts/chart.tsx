import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { CitedText } from '#lib/views/cited';
import { Refs } from '#components/ui/cited';
import { ScrollRegion } from '#components/ui/scroll-region';
import styles from './charts.module.css';

export interface ChartTable {
  /** Unique on the page: the caption's id. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Shown at once, where the picture has only numbers for names. */
  readonly open?: boolean;
}

/** The source line of a picture: each source once. */
export function SourceNumbers({ refs, locale }: { refs: CitedText['refs']; locale: Locale }) {
  const t = translator(locale);
  const distinct = [...new Map(refs.map((ref) => [ref.n, ref])).values()];
  return (
    <>
      {t('evpSource')} {distinct.length > 0 ? <Refs refs={distinct} locale={locale} /> : t('notKnown')}
    </>
  );
}

/** A picture with its source line and, behind it, the same as a table. */
export function Chart(props: { locale: Locale; source: ReactNode; table: ChartTable; children: ReactNode }) {
  const t = translator(props.locale);
  const { id, caption, head, rows, open } = props.table;
  const table = (
    <ScrollRegion labelledBy={id}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
  return (
    <figure className={styles.figure}>
      {props.children}
      {open ? (
        table
      ) : (
        <details>
          <summary>{t('evpTable')}</summary>
          {table}
        </details>
      )}
      <figcaption>{props.source}</figcaption>
    </figure>
  );
}
