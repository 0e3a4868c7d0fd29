import type { Locale } from '#lib/domain/vocabulary';
import type { SiteFacts } from '#lib/views/static-pages';
import { site } from '#site';
import { corpus } from './corpus';

/** What the pages about the site say of it. */
export function siteFacts(locale: Locale): SiteFacts {
  const { treatments, sources, prices } = corpus();
  return {
    operator: site.operator?.[locale] ?? null,
    contact: site.contact,
    counts: {
      treatments: treatments.size,
      rules: [...treatments.values()].reduce((sum, entry) => sum + entry.data.rules.length, 0),
      sources: sources.size,
      prices: [...prices.values()].reduce((sum, entry) => sum + entry.data.observations.length, 0),
    },
  };
}
