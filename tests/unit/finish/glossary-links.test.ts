import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../scripts/finish/glossary-links.ts';
import { aPage } from '../../builders/folder.ts';

const TERMS = {
  en: [
    { form: 'placebo', term: 'placebo' },
    { form: 'hair follicle', term: 'follicle' },
    { form: 'follicle', term: 'follicle' },
  ],
  ja: [
    { form: '毛包', term: 'follicle' },
    { form: 'プラセボ', term: 'placebo' },
  ],
};

function linked(main: string, path = '/en/treatments/prp/') {
  const page = { ...aPage(`<!DOCTYPE html><html lang="en"><head></head><body><main>${main}</main></body></html>`), path };
  linkTerms([page], TERMS);
  return /<main>(.*)<\/main>/s.exec(toHtml(page.tree))?.[1];
}
const a = (text: string, term: string, locale = 'en') => `<a class="term" href="/${locale}/glossary/#${term}">${text}</a>`;

describe('glossary terms are linked where a page first uses them', () => {
  it('the first use only, in any spelling, the longest spelling first', () => {
    expect(linked('<p>A hair follicle and a follicle.</p><p>The follicle.</p>')).toBe(
      `<p>A ${a('hair follicle', 'follicle')} and a follicle.</p><p>The follicle.</p>`,
    );
  });

  it('whole words in English, in any case', () => {
    expect(linked('<p>Placebos? Placebo!</p>')).toBe(`<p>Placebos? ${a('Placebo', 'placebo')}!</p>`);
  });

  it('a Japanese form that goes on in its own script is another word', () => {
    expect(linked('<p>毛包炎ではなく毛包です。</p>', '/ja/check/')).toBe(
      `<p>毛包炎ではなく${a('毛包', 'follicle', 'ja')}です。</p>`,
    );
    expect(linked('<p>プラセボー</p>', '/ja/check/')).toBe('<p>プラセボー</p>');
  });

  it.each([
    ['a link', '<a href="/x">placebo</a>'],
    ['a heading', '<h2>placebo</h2>'],
    ['a caption', '<table><caption>With placebo</caption></table>'],
    ['a label that is nothing but the term', '<p><strong>Placebo</strong></p>'],
    ['a button', '<button>placebo</button>'],
    ['an island, which hydrates', '<div data-island="checker"><p>placebo</p></div>'],
    ['text in another language', '<p lang="fr">placebo</p>'],
    ['the title of a source', '<ol><li id="source-1">placebo</li></ol>'],
  ])('%s is left as it is', (_, html) => {
    expect(linked(html)).toBe(html);
  });

  it('the glossary does not link to itself', () => {
    expect(linked('<p>placebo</p>', '/en/glossary/')).toBe('<p>placebo</p>');
  });
});
