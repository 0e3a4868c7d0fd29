import { describe, expect, it } from 'vitest';
import { EVERYWHERE, headersFor, matchesPath, OTHERWISE, PATH_RULES } from '../../../lib/delivery/headers.ts';

describe('the headers of a response', () => {
  it.each(['/', '/en/', '/ja/treatments/prp/', '/assets/a.css', '/data/rules.json', '/no-such-page', '/404.html'])(
    'hold the security headers for %s',
    (path) => {
      expect(headersFor(path)).toMatchObject(EVERYWHERE);
    },
  );

  it.each([
    ['/assets/site-abc.css', 'public, max-age=31536000, immutable'],
    ['/_next/static/media/a.svg', 'public, max-age=31536000, immutable'],
    ['/en/treatments/prp/', 'public, max-age=0, must-revalidate'],
    ['/404.html', 'public, max-age=0, must-revalidate'],
    ['/data/rules.json', 'public, max-age=3600, must-revalidate'],
  ])('let %s be kept as "%s"', (path, caching) => {
    expect(headersFor(path)['Cache-Control']).toBe(caching);
  });

  it('name the speculation rules on pages only', () => {
    expect(headersFor('/ja/')['Speculation-Rules']).toBe('"/speculation-rules.json"');
    expect(headersFor('/assets/site-abc.css')).not.toHaveProperty('Speculation-Rules');
    expect(headersFor('/speculation-rules.json')['Content-Type']).toBe('application/speculationrules+json');
  });

  it('let other sites read the published data, and nothing else', () => {
    expect(headersFor('/data/prices.csv')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor('/en/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('the security policy', () => {
  const policy = EVERYWHERE['Content-Security-Policy']?.split('; ') ?? [];

  it('starts from nothing and allows no inline code, no other host and no framing', () => {
    expect(policy[0]).toBe("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it('allows no policy that makes text into markup', () => {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
  });

  it('turns every browser feature off', () => {
    const features = EVERYWHERE['Permissions-Policy']?.split(', ') ?? [];
    expect(features.length).toBeGreaterThan(20);
    expect(features.every((feature) => feature.endsWith('=()'))).toBe(true);
  });
});

describe('path rules', () => {
  const patterns = PATH_RULES.flatMap((rule) => rule.paths);

  it('never overlap, because some hosts join the values of a header that is set twice', () => {
    for (const pattern of patterns) {
      const example = pattern.replace('*', 'x');
      expect(patterns.filter((other) => matchesPath(other, example))).toEqual([pattern]);
    }
  });

  it('all say how long a response may be kept', () => {
    for (const { headers } of [...PATH_RULES, { headers: OTHERWISE }]) expect(headers).toHaveProperty('Cache-Control');
  });
});
