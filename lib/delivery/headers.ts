/** Response headers by name. The order is the order in which they are written out. */
export type Headers = Readonly<Record<string, string>>;

/**
 * One strict policy for every page; it needs no hash and no nonce because no inline script and no inline style is left in
 * the finished pages. Widen it only with a written reason in docs/decisions (a service worker needs one named policy).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Everything a browser lets a page ask for. The names are those that Chromium knows (`document.featurePolicy.features()`);
 * a name that it does not know would print a warning on every page.
 */
const BROWSER_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Sent with every response, error pages included. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  // Two years, the length that browsers' preload lists ask for.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': BROWSER_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Where the finishing step puts the speculation rules; pages name it in a header, so that no inline script is needed. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json';

const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Headers of some paths, besides those of every response. A path ends in `*` (everything below it) or is exact. */
export interface PathRule {
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** No two of these match one path: some hosts join the values of a header that is set twice. */
export const PATH_RULES: readonly PathRule[] = [
  {
    // The names hold a hash of the content, so a name never changes its meaning.
    paths: ['/assets/*', '/_next/static/media/*'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    // Published data may be an hour old; any site may read it.
    paths: ['/data/*', '/schema/*'],
    headers: { 'Cache-Control': 'public, max-age=3600, must-revalidate', 'Access-Control-Allow-Origin': '*' },
  },
  {
    paths: [SPECULATION_RULES_PATH],
    headers: { 'Cache-Control': 'public, max-age=3600, must-revalidate', 'Content-Type': 'application/speculationrules+json' },
  },
  {
    paths: ['/', '/index.html', '/en/*', '/ja/*'],
    headers: { 'Cache-Control': REVALIDATE, 'Speculation-Rules': `"${SPECULATION_RULES_PATH}"` },
  },
];

/** For every path that no rule names: the 404 page, robots.txt, the icon. */
export const OTHERWISE: Headers = { 'Cache-Control': REVALIDATE };

/** True when the pattern (exact, or ending in `*`) names this path. */
export function matchesPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** All headers of the response to a path, as "/en/treatments/prp/"; the query is not part of a path. */
export function headersFor(path: string): Headers {
  const rule = PATH_RULES.find(({ paths }) => paths.some((pattern) => matchesPath(pattern, path)));
  return { ...EVERYWHERE, ...(rule?.headers ?? OTHERWISE) };
}
