/**
 * Rules by which a browser may fetch the page behind a link before it is clicked: pages of this site only, when the reader
 * rests on the link (`moderate`). Nothing is rendered or run early, and published data files are left alone. So are links
 * inside an island and in the sections behind it: which result of the checker a reader rests on follows from the answers and must
 * not be sent, and Chromium fetches an address as soon as one link to it may be fetched, whichever link to it the reader rests on.
 * No `:has()` here: with it every change of the page cost Chromium five times as long in about every other load.
 */
export const SPECULATION_RULES = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/data/*', '/schema/*'] } },
          { not: { selector_matches: ['[data-island] a', '[data-island] ~ section a'] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
} as const;
