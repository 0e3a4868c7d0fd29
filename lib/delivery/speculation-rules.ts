/**
 * Rules by which a browser may fetch the page behind a link before it is clicked: pages of this site only, when the reader
 * rests on the link (`moderate`). Nothing is rendered or run early, and published data files are left alone. So are links
 * inside an island: which result of the checker a reader rests on follows from the answers, and must not be sent.
 */
export const SPECULATION_RULES = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/data/*', '/schema/*'] } },
          { not: { selector_matches: '[data-island] a' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
} as const;
