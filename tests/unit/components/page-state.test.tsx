import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Page } from '../../../components/layout/page.tsx';
import { pageState, type PageState } from '../../../lib/views/profile-view.ts';
import { proseHash } from '../../../lib/domain/prose-hash.ts';
import type { Locale } from '../../../lib/domain/vocabulary.ts';
import { paths } from '../../../lib/i18n/paths.ts';

const UNSET = { name: { en: 'Name', ja: '名前' }, baseUrl: null, operator: null, contact: null };

function page(locale: Locale, state?: Partial<PageState>, site: Parameters<typeof Page>[0]['site'] = UNSET) {
  const whole: PageState = {
    compiledOn: '2026-11-24',
    reviewDue: '2027-05-24',
    reviewed: null,
    overdue: false,
    staleTranslation: false,
    translationUnreviewed: false,
    ...state,
  };
  return renderToStaticMarkup(
    <Page locale={locale} site={site} path={paths.compare} title="t" state={whole}>
      <h1>Content</h1>
    </Page>,
  );
}

const entry = (reviewDue: string, translationOf: string) => ({
  id: 'prp',
  file: 'content/treatments/prp.md',
  text: '',
  body: 'English text.',
  data: { compiledOn: '2026-11-24', reviewDue, review: { status: 'not-reviewed' as const } },
  translation: {
    file: 'content/treatments/prp.ja.md',
    text: '',
    body: '日本語',
    data: { translationOf, reviewedByPerson: false },
  },
});

describe('what a page says about its own state', () => {
  it('is overdue from the day after its review date, not on it', () => {
    expect(pageState(entry('2027-05-24', ''), 'en', '2027-05-24').overdue).toBe(false);
    expect(pageState(entry('2027-05-24', ''), 'en', '2027-05-25').overdue).toBe(true);
  });

  it('says at the top, before the heading, that a record is past its review date', () => {
    const html = page('en', { overdue: true });
    expect(html).toContain('This page is past its review date');
    expect(html).toContain('24 May 2027');
    expect(html.indexOf('past its review date')).toBeLessThan(html.indexOf('<h1>'));
    expect(page('ja', { overdue: true })).toContain('見直しの期限を過ぎています');
    expect(page('en')).not.toContain('past its review date');
  });

  it('says that Japanese text lags behind the English it was written from, on the Japanese page only', () => {
    const fresh = entry('2027-05-24', proseHash('English text.'));
    const lagging = entry('2027-05-24', proseHash('An older English text.'));
    expect(pageState(fresh, 'ja', '2026-11-25').staleTranslation).toBe(false);
    expect(pageState(lagging, 'ja', '2026-11-25').staleTranslation).toBe(true);
    expect(pageState(lagging, 'en', '2026-11-25').staleTranslation).toBe(false);
  });

  it('never claims a review: not reviewed is said with the date of compiling', () => {
    expect(page('en')).toContain('not yet reviewed by a clinician');
    expect(page('en')).toContain('Compiled 24 November 2026');
    expect(page('ja')).toContain('専門家による確認はまだ受けていません');
  });

  it('names a reviewer only when the record does', () => {
    const reviewed = { by: 'A. Person', credentials: 'dermatologist', on: '2027-01-02' };
    expect(page('en', { reviewed })).toContain('Reviewed by A. Person (dermatologist) on 2 January 2027');
  });
});

describe('what is not set up', () => {
  it('is said on every page, and the error link leads to the page about it', () => {
    const html = page('en');
    expect(html).toContain('no contact set up yet');
    expect(html).toContain('href="/en/report/"');
    expect(html).toContain('Not set up yet.');
  });

  it('gives way to the real operator and contact', () => {
    const html = page('en', {}, { ...UNSET, operator: { en: 'A Society', ja: 'ある会' }, contact: 'mailto:errors@example.org' });
    expect(html).toContain('A Society');
    expect(html).toContain('href="mailto:errors@example.org"');
    expect(html).not.toContain('no contact set up yet');
  });
});
