import { describe, expect, it } from 'vitest';
import { EVERYWHERE, PATH_RULES } from '../../../lib/delivery/headers.ts';
import { renderHeadersFile, renderNginxInclude } from '../../../lib/delivery/render-headers.ts';

describe('the _headers file of CDN hosts', () => {
  const blocks = renderHeadersFile().trim().split('\n\n');

  it('gives every path the security headers first, then what is particular to some paths', () => {
    expect(blocks[0]?.split('\n')[0]).toBe('/*');
    for (const [name, value] of Object.entries(EVERYWHERE)) expect(blocks[0]).toContain(`\n  ${name}: ${value}`);
    expect(blocks.slice(1).map((block) => block.split('\n')[0])).toEqual(PATH_RULES.flatMap((rule) => rule.paths));
  });

  it('stays within what Cloudflare reads: 100 rules, 2000 characters a line', () => {
    expect(blocks.length).toBeLessThan(100);
    for (const line of renderHeadersFile().split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the nginx include', () => {
  const text = renderNginxInclude();

  it('repeats every header in every location, because nginx forgets inherited ones there', () => {
    const locations = text.split(/^location /m).slice(1);
    expect(locations).toHaveLength(PATH_RULES.flatMap((rule) => rule.paths).length);
    for (const location of locations) {
      for (const name of Object.keys(EVERYWHERE)) expect(location).toContain(`add_header ${name} `);
    }
  });

  it('sends the headers with error pages too', () => {
    for (const line of text.split('\n').filter((l) => l.includes('add_header '))) expect(line).toMatch(/ always;$/);
  });

  it('quotes values that hold quotes themselves', () => {
    expect(text).toContain(`add_header Speculation-Rules '"/speculation-rules.json"' always;`);
    expect(text).toContain(`add_header Content-Security-Policy "default-src 'none';`);
  });

  it('sets the type of the speculation rules as a type, not as a second header', () => {
    expect(text).toContain('default_type application/speculationrules+json;');
    expect(text).not.toContain('add_header Content-Type');
  });
});
