import type { Corpus } from '../domain/corpus.ts';
import type { Locale, Reading, SourceKind } from '../domain/vocabulary.ts';
import { formatCitation } from './format-citation.ts';

/** One source as a page lists it. */
export interface SourceView {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  /** Only for texts that are not copies or mirrors. */
  readonly href?: string;
  readonly kind: SourceKind;
  readonly reading: Reading;
  readonly read: string;
  readonly checkedOn: string;
  readonly reviewDue: string;
  readonly overdue: boolean;
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
        citation: formatCitation(id, source.csl),
        ...(href ? { href } : {}),
        kind: source.kind,
        reading: source.reading,
        read: source.read[locale],
        checkedOn: source.checkedOn,
        reviewDue: source.reviewDue,
        overdue: source.reviewDue < today,
      },
    ];
  });
}

function hrefOf(csl: { DOI?: string | undefined; URL?: string | undefined; PMID?: string | undefined }): string | undefined {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`;
  return csl.URL ?? (csl.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` : undefined);
}
