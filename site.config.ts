import type { LocalizedText } from '#lib/domain/text';

/** Everything about this copy of the site that is not content. What is null is said plainly on the pages, never invented. */
export interface SiteSettings {
  /** Neutral, in both languages; not the name of a clinic, product or existing brand. */
  readonly name: LocalizedText;
  /** Address under which the site is published, without a slash at the end; used for canonical links and the sitemap. */
  readonly baseUrl: string | null;
  /** Who runs the site. */
  readonly operator: LocalizedText | null;
  /** Where errors are reported: a mail address ("mailto:…") or a page. */
  readonly contact: string | null;
}

export const site: SiteSettings = {
  name: { en: 'Hair Loss Ledger', ja: '薄毛治療ノート' },
  baseUrl: null,
  operator: null,
  contact: null,
};
