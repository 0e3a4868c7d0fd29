import type { Corpus } from '../domain/corpus.ts';
import type { Csl } from '../domain/source.ts';
import { SOURCE_KINDS, type Locale, type Reading, type SourceKind } from '../domain/vocabulary.ts';
import { formatCitation } from './format-citation.ts';

/** One source as a page lists it. */
export interface SourceView {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  /** The source itself gives no date. */
  readonly undated: boolean;
  /** Only for texts that are not copies or mirrors. */
  readonly href?: string;
  readonly kind: SourceKind;
  /** Page of the full list on which it stands: "study", "study-2". */
  readonly page: string;
  readonly reading: Reading;
  readonly read: string;
  readonly checkedOn: string;
  readonly reviewDue: string;
  readonly overdue: boolean;
}

/** Sources on one page of the full list: more would pass the byte budget of a page. */
const PER_PAGE = 120;

/** The pages of the full list: those of one kind in the order of their ids, so that both languages have the same pages. */
export function sourcePages(corpus: Corpus): { page: string; kind: SourceKind; part: number; parts: number; ids: string[] }[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const ids = [...corpus.sources.values()].filter(({ data }) => data.kind === kind).map(({ id }) => id);
    const parts = Math.ceil(ids.length / PER_PAGE);
    return Array.from({ length: parts }, (_, index) => ({
      page: index === 0 ? kind : `${kind}-${index + 1}`,
      kind,
      part: index + 1,
      parts,
      ids: ids.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    }));
  });
}

const PAGE_OF = new WeakMap<Corpus, ReadonlyMap<string, string>>();

/** The page of the full list on which a source stands. */
export function sourcePage(corpus: Corpus, id: string): string {
  const known =
    PAGE_OF.get(corpus) ?? new Map(sourcePages(corpus).flatMap(({ page, ids }) => ids.map((one) => [one, page] as const)));
  PAGE_OF.set(corpus, known);
  return known.get(id) ?? '';
}

/** The sources of a page in the given order. Unknown ids are left out: the content check refuses them. */
export function sourceViews(ids: readonly string[], corpus: Corpus, locale: Locale, today: string): SourceView[] {
  return ids.flatMap((id) => {
    const source = corpus.sources.get(id)?.data;
    if (!source) return [];
    const href = source.reading === 'copy' ? undefined : hrefOf(source.csl);
    return [
      {
        id,
        label: source.label[locale],
        citation: formatCitation(id, withSite(source.csl)),
        undated: source.csl.issued === undefined,
        ...(href ? { href } : {}),
        kind: source.kind,
        page: sourcePage(corpus, id),
        reading: source.reading,
        read: source.read[locale],
        checkedOn: source.checkedOn,
        reviewDue: source.reviewDue,
        overdue: source.reviewDue < today,
      },
    ];
  });
}

/** A page that names no publisher is cited with the site it stands on. */
function withSite(csl: Csl): Csl {
  const named = csl.publisher ?? csl['container-title'] ?? csl.author;
  if (named !== undefined || csl.URL === undefined) return csl;
  return { ...csl, publisher: new URL(csl.URL).hostname.replace(/^www\./, '') };
}

function hrefOf(csl: { DOI?: string | undefined; URL?: string | undefined; PMID?: string | undefined }): string | undefined {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`;
  return csl.URL ?? (csl.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` : undefined);
}
