import type { SourceLabels } from '#lib/views/check-view';

interface Props {
  readonly ids: readonly string[];
  readonly sources: SourceLabels;
  readonly locale: string;
  /** A word that stands for the label where there is little room; the label is then its accessible name. */
  readonly brief?: string;
}

/** Links to sources in the full list of the site. */
export function SourceLinks({ ids, sources, locale, brief }: Props) {
  return (
    <>
      {ids.map((id, index) => {
        const [page, label] = sources[id] ?? ['', id];
        return (
          <a
            key={id}
            href={`/${locale}/sources/${page}/#${id}`}
            aria-label={brief === undefined ? undefined : `${brief} ${index + 1}: ${label}`}
          >
            {brief === undefined ? label : `[${index + 1}]`}
          </a>
        );
      })}
    </>
  );
}
