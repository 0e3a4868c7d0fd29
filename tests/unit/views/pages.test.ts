import { describe, expect, it } from 'vitest';
import { calendarView, dueRecords } from '#lib/views/calendar-view';
import { claimsView, claimView } from '#lib/views/claim-view';
import { conditionView } from '#lib/views/condition-view';
import { glossaryView, termForms } from '#lib/views/glossary-view';
import { disagreementsView, guidesView, guideView } from '#lib/views/guide-view';
import { combinationsView } from '#lib/views/pair-view';
import { profileView } from '#lib/views/profile-view';
import { sourcePage, sourcePages, sourceViews } from '#lib/views/source-view';
import { questionsView, questionThemeView } from '#lib/views/question-view';
import { targetLink } from '#lib/views/target-link';
import { aHairLossCondition } from '#tests/builders/condition';
import { aCorpus } from '#tests/builders/corpus';
import { aClaim, aDisagreement, aGuide, aPair, aScale, aSituation, aTerm, aTheme } from '#tests/builders/pages';
import { aSource } from '#tests/builders/source';
import { A_SOURCE, CHECKED, NEXT_YEAR, ofEffect, stated, TODAY, words } from '#tests/builders/text';

describe('pairs', () => {
  const corpus = aCorpus({ pairs: { 'finasteride-oral-and-no-treatment': aPair() } });

  it('stand on both profiles, each naming the other', () => {
    const other = (id: string) => profileView(corpus, id, 'en', TODAY).pairs.map((pair) => pair.other.id);
    expect(other('finasteride-oral')).toEqual(['no-treatment']);
    expect(other('no-treatment')).toEqual(['finasteride-oral']);
  });

  it('carry the badge of their evidence, and the number of pairs nobody looked at', () => {
    const view = combinationsView(corpus, 'en', TODAY);
    expect(view.pairs[0]?.together.badge).toEqual({ distance: 'human-controlled', about: 'this-product' });
    expect(view.notLookedAt).toBe(0);
    expect(combinationsView(aCorpus(), 'en', TODAY).notLookedAt).toBe(1);
  });
});

describe('the badge of a statement about effect', () => {
  const finding = stated('58 of 100 men improved.', '100人中58人が改善しました。');
  const shown = (evidence: 'human-controlled' | 'animal') => {
    const base = aCorpus().treatments.get('finasteride-oral')?.data.evidence[0];
    if (!base) throw new Error('no evidence');
    const corpus = aCorpus({
      treatments: {
        'finasteride-oral': { evidence: [{ ...base, distance: evidence }], counterweights: [{ said: words(), finding }] },
      },
    });
    return profileView(corpus, 'finasteride-oral', 'en', TODAY).counterweights[0]?.finding.badge;
  };
  it('comes from the evidence entry with the same source', () => {
    expect(shown('human-controlled')?.distance).toBe('human-controlled');
    expect(shown('animal')?.distance).toBe('animal');
  });
});

describe('claims', () => {
  const corpus = aCorpus({ claims: { 'no-side-effects': aClaim(), other: aClaim({ phrase: words('No pain.', '痛くない。') }) } });
  it('show what the phrase does not mean with its sources, and its neighbours', () => {
    const view = claimView(corpus, 'no-side-effects', 'ja', TODAY);
    expect(view.doesNotMean[0]?.refs).toHaveLength(1);
    expect(view.more).toEqual([{ id: 'other', phrase: '痛くない。' }]);
  });
  it('number their sources in the order of the page: what it does not mean stands first', () => {
    const claim = aClaim({ canMean: [{ ...stated(), sources: ['b'] }], doesNotMean: [{ ...stated(), sources: ['a'] }] });
    const view = claimView(aCorpus({ claims: { c: claim }, sources: { a: aSource(), b: aSource() } }), 'c', 'en', TODAY);
    expect(view.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('are listed by theme; themes without a claim are left out', () => {
    expect(claimsView(corpus, 'en').themes.map(({ theme, claims }) => [theme, claims.length])).toEqual([['harm', 2]]);
  });
  it('an unknown id is an error that names it', () => {
    expect(() => claimView(corpus, 'x', 'en', TODAY)).toThrow('there is no claim "x"');
  });
});

describe('guides and disagreements', () => {
  it('guides keep their order, sections and sources', () => {
    const corpus = aCorpus({ guides: { b: aGuide({ order: 2 }), a: aGuide({ order: 1 }) } });
    expect(guidesView(corpus, 'en').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(guideView(corpus, 'a', 'en', TODAY)).toMatchObject({ sections: [{ id: 'before' }], sources: [{ id: A_SOURCE }] });
  });
  it('a disagreement shows every side with its date, or that it has none', () => {
    const view = disagreementsView(aCorpus({ disagreements: { d: aDisagreement() } }), 'en', TODAY);
    expect(view.topics[0]?.positions.map(({ dated }) => dated)).toEqual(['2017', null]);
  });
});

describe('questions', () => {
  it('lead to a page by its name and section', () => {
    const corpus = aCorpus({ questions: { effect: aTheme() } });
    expect(questionThemeView(corpus, 'effect', 'en', TODAY).questions[0]?.links).toEqual([
      { href: '/en/treatments/finasteride-oral/#evidence', label: 'Finasteride tablet: How well it works: the evidence' },
    ]);
    expect(questionsView(corpus, 'en').count).toBe(1);
  });
  it.each(['treatments/prp', 'nothing', 'guides/x', 'treatments/finasteride-oral/more'])('"%s" is no page', (page) => {
    expect(() => targetLink(aCorpus(), { page }, 'en')).toThrow(`there is no page "${page}"`);
  });
  it('name the case of a situation, and a section of a guide', () => {
    const corpus = aCorpus({ situations: { pregnant: aSituation() }, guides: { contracts: aGuide() } });
    expect(targetLink(corpus, { page: 'situations/pregnant', anchor: 'case-pregnant' }, 'ja').label).toBe('妊娠中:妊娠している');
    expect(targetLink(corpus, { page: 'guides/contracts', anchor: 'before' }, 'en').label).toBe('Contracts: Before');
  });
  it('the price page of a treatment without prices is no page', () => {
    expect(targetLink(aCorpus(), { page: 'prices/finasteride-oral' }, 'en').label).toContain('Finasteride tablet');
    expect(() => targetLink(aCorpus(), { page: 'prices/prp' }, 'en')).toThrow('there is no page');
  });
});

describe('the glossary', () => {
  const corpus = aCorpus({
    glossary: {
      placebo: aTerm(),
      anagen: aTerm({ term: words('anagen', '成長期'), reading: 'せいちょうき', forms: { en: ['anagen'], ja: ['成長期'] } }),
    },
  });
  it('is sorted by letters in English and by kana in Japanese', () => {
    expect(glossaryView(corpus, 'en', TODAY).terms.map(({ id }) => id)).toEqual(['anagen', 'placebo']);
    expect(glossaryView(corpus, 'ja', TODAY).terms.map(({ id }) => id)).toEqual(['placebo', 'anagen']);
  });
  it('gives every spelling, the longest first', () => {
    expect(termForms(corpus, 'ja').map(({ form }) => form)).toEqual(['プラセボ', '成長期', '偽薬']);
  });
});

describe('a condition', () => {
  it('puts the most urgent sign first within a level, and numbers sources in the order of the page', () => {
    const sign = (en: string, urgency: 'emergency' | 'same-day', source: string) => ({
      sign: words(en),
      urgency,
      where: words(),
      sources: [source],
    });
    const condition = aHairLossCondition({
      redFlags: [sign('today', 'same-day', 'b'), sign('call', 'emergency', 'a')],
      signs: [{ ...stated(), sources: ['c'] }],
    });
    const sources = { a: aSource(), b: aSource(), c: aSource() };
    const view = conditionView(aCorpus({ conditions: { m: condition }, sources }), 'm', 'en', TODAY);
    expect(view.gate[0]?.flags.map(({ sign: { text } }) => text)).toEqual(['call', 'today']);
    expect(view.sources.map(({ id }) => id).slice(0, 4)).toEqual([A_SOURCE, 'a', 'b', 'c']);
  });

  it('sorts its signs into three levels, and names where treatments act', () => {
    const condition = aHairLossCondition({
      redFlags: [
        { sign: words('later'), urgency: 'next-visit', where: words(), sources: [A_SOURCE] },
        { sign: words('now'), urgency: 'emergency', where: words(), sources: [A_SOURCE] },
      ],
      scales: ['norwood'],
      pathway: [{ id: 'a', name: words('Step'), what: stated(), actsHere: [{ treatment: 'finasteride-oral', how: ofEffect() }] }],
    });
    const view = conditionView(aCorpus({ conditions: { m: condition }, scales: { norwood: aScale() } }), 'm', 'en', TODAY);
    expect(view.gate.map(({ level, flags }) => [level, flags.map(({ sign }) => sign.text)])).toEqual([
      ['now', ['now']],
      ['visit', ['later']],
    ]);
    expect(view.pathway[0]?.actsHere[0]).toMatchObject({
      name: 'Finasteride tablet',
      how: { badge: { distance: 'human-controlled' } },
    });
    expect(view.scales[0]?.grades.map(({ id }) => id)).toEqual(['i', 'ii']);
  });
});

describe('the editorial calendar', () => {
  const newer = { what: words('edition of 2026', '2026年版'), seenOn: CHECKED };
  const corpus = aCorpus({
    sources: { waiting: aSource({ newerEdition: newer }) },
    guides: { g: aGuide({ reviewDue: '2026-11-01' }) },
  });

  it('puts a waiting newer edition first, then what is due earliest', () => {
    const [first, second] = dueRecords(corpus, 'en', TODAY);
    expect(first).toMatchObject({ id: 'waiting', newerEdition: { what: 'edition of 2026' } });
    expect(second).toMatchObject({ file: 'content/guides/g.md', overdue: true, due: '2026-11-01' });
  });

  it('shows both as due now, and the rest by month', () => {
    const view = calendarView(corpus, 'en', TODAY);
    expect(view.now.map(({ id }) => id)).toEqual(['waiting', 'g']);
    expect(view.months.map(({ month }) => month)).toContain(NEXT_YEAR.slice(0, 7));
    expect(view.count).toBe(dueRecords(corpus, 'en', TODAY).length);
  });
});

describe('the full list of sources', () => {
  it('is cut into pages of 120, and each source knows its page', () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, n) => [`s-${String(n).padStart(3, '0')}`, aSource({ kind: 'study' })]),
    );
    const corpus = aCorpus({ sources: many });
    expect(
      sourcePages(corpus)
        .filter(({ kind }) => kind === 'study')
        .map(({ page, ids }) => [page, ids.length]),
    ).toEqual([
      ['study', 120],
      ['study-2', 10],
    ]);
    expect(sourcePage(corpus, 's-000')).toBe('study');
    expect(sourcePage(corpus, 's-129')).toBe('study-2');
  });
});

describe('a source', () => {
  const base = aSource();
  const one = (csl: Partial<typeof base.csl>) => {
    const { issued: _issued, publisher: _publisher, 'container-title': _container, author: _author, ...bare } = base.csl;
    return sourceViews(['s'], aCorpus({ sources: { s: { ...base, csl: { ...bare, ...csl } } } }), 'en', TODAY)[0];
  };
  it('without a date says so', () => {
    expect(one({})?.undated).toBe(true);
    expect(one({ issued: { 'date-parts': [[2020]] } })?.undated).toBe(false);
  });
  it('without a publisher is cited with the site it stands on', () => {
    expect(one({ URL: 'https://www.example.org/a/b' })?.citation).toContain('example.org');
    expect(one({ URL: 'https://www.example.org/a/b', publisher: 'A society' })?.citation).not.toContain('example.org');
  });
});
