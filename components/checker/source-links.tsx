import type { SourceLabels } from '#lib/views/check-view';
import { fill } from '#lib/i18n/format';

interface Props {
  /** Ids, each with the section of that source where it is known. */
  readonly ids: readonly (readonly [id: string, section?: string])[];
  readonly sources: SourceLabels;
  readonly locale: string;
  readonly words: Record<string, string>;
  /** Only a number, where there is little room: the label is then its accessible name. */
  readonly brief?: boolean;
}

/** Links to sources in the full list of the site. */
export function SourceLinks({ ids, sources, locale, words, brief = false }: Props) {
  return (
    <>
      {ids.map(([id, section], index) => {
        const [page, label] = sources[id] ?? ['', id];
        const name = section === undefined ? label : fill(words['checkerSection'] ?? '', { source: label, section });
        return (
          <a
            key={id}
            href={`/${locale}/sources/${page}/#${id}`}
            aria-label={brief ? `${words['checkerSource'] ?? ''} ${index + 1}: ${name}` : undefined}
          >
            {brief ? `[${index + 1}]` : name}
          </a>
        );
      })}
    </>
  );
}
