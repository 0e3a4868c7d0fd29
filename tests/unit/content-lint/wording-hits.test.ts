import { describe, expect, it } from 'vitest';
import { wordingHits } from '#lib/content-lint/wording';

const idsOf = (text: string, locale: 'en' | 'ja') => wordingHits(text, locale).map(({ id }) => id);

describe('the words of the domain description, section 8, about a treatment or a provider', () => {
  it.each([
    ['This tablet is safe.'],
    ['It is suitable for you.'],
    ['We recommend it.'],
    ['The best option.'],
    ['The No. 1 clinic.'],
    ['Results are guaranteed.'],
    ['A proven method.'],
    ['It cures hair loss.'],
  ])('%s', (text) => {
    expect(idsOf(text, 'en')).not.toEqual([]);
  });

  it.each([
    ['この薬は安全です。'],
    ['安全性が高い治療です。'],
    ['あなたに最適です。'],
    ['おすすめの治療です。'],
    ['日本一の実績です。'],
    ['No.1のクリニックです。'],
    ['必ず生えます。'],
    ['AGAが完治します。'],
    ['副作用はありません。'],
    ['画期的な治療です。'],
    ['最先端の治療です。'],
    ['体験談を紹介します。'],
    ['今だけの価格です。'],
    ['他院より安い治療です。'],
    ['厚生労働省が認可した治療です。'],
  ])('%s', (text) => {
    expect(idsOf(text, 'ja')).not.toEqual([]);
  });
});

describe('a lower price beside a higher one (A-27)', () => {
  it.each([
    ['通常価格は90,000円です。', 'ja'],
    ['通常12万円。', 'ja'],
    ['定価の半額です。', 'ja'],
    ['Was ¥90,000, now ¥60,000.', 'en'],
    ['60,000 yen instead of 90,000 yen now.', 'en'],
  ] as const)('%s', (text, locale) => {
    expect(idsOf(text, locale)).toContain('A-27');
  });

  it.each([
    ['2009年は7,400円、2017年は7,047円でした。', 'ja'],
    ['The price was 7,400 yen in 2009 and 7,047 yen in 2017.', 'en'],
  ] as const)('an earlier price with its date is history: %s', (text, locale) => {
    expect(idsOf(text, locale)).not.toContain('A-27');
  });
});

describe('forms that could hide a word', () => {
  it.each([
    ['capitals', 'SAFE', 'en'],
    ['full-width letters', 'It is ｓａｆｅ.', 'en'],
    ['a zero-width space inside', 'It is s\u200bafe.', 'en'],
    ['a zero-width joiner inside', 'It is sa\u200dfe.', 'en'],
    ['a word joiner inside', 'guaran\u2060teed', 'en'],
    ['a soft hyphen inside', 'guaran\u00adteed', 'en'],
    ['a byte order mark inside', 'pro\ufeffven', 'en'],
    ['emphasis inside', 'It is sa**fe**.', 'en'],
    ['a line break between words', 'suitable\n  for you', 'en'],
    ['half-width kana', 'ｵｽｽﾒの治療', 'ja'],
    ['full-width digits and signs', '１００％安全', 'ja'],
    ['full-width letters', 'Ｎｏ．１の治療', 'ja'],
    ['spaces between kanji', '必 ず 治る', 'ja'],
    ['an ideographic space', '必\u3000ず治る', 'ja'],
    ['a zero-width space inside', 'お\u200bすすめ', 'ja'],
    ['a line break inside', '必ず\n治る', 'ja'],
  ] as const)('%s', (_, text, locale) => {
    expect(idsOf(text, locale)).not.toEqual([]);
  });
});

describe('negated and technical uses pass', () => {
  it.each([
    ['There is no known cure.', 'en'],
    ['It is not proven.', 'en'],
    ['An unproven method.', 'en'],
    ['It is unsafe in pregnancy.', 'en'],
    ['Whether it is safe is not known.', 'en'],
    ['The result is never guaranteed.', 'en'],
    ['安全性は確かめられていません。', 'ja'],
    ['安全だとは言えません。', 'ja'],
    ['必ず治るとは限りません。', 'ja'],
    ['完治する方法はありません。', 'ja'],
    ['絶対に安全なわけではありません。', 'ja'],
  ] as const)('%s', (text, locale) => {
    expect(idsOf(text, locale)).toEqual([]);
  });

  it.each([
    ['No needles, and guaranteed results.', 'en'],
    ['It is not a tablet. It is safe.', 'en'],
    ['If you want less hair loss, this is the best option.', 'en'],
    ['最適な治療で、痛みもありません。', 'ja'],
    ['必ず生えます。痛みはありません。', 'ja'],
  ] as const)('a negation of something else does not: %s', (text, locale) => {
    expect(idsOf(text, locale)).not.toEqual([]);
  });
});

describe('figures', () => {
  it.each([
    ['1 in 20 people', 'en', 'D-P2'],
    ['One in ten men', 'en', 'D-P2'],
    ['20人に1人', 'ja', 'D-P2'],
    ['Headache is rare.', 'en', 'D-P7'],
    ['まれに頭痛があります。', 'ja', 'D-P7'],
    ['30 % lower risk', 'en', 'D-P1'],
    ['twice as likely', 'en', 'D-P1'],
    ['リスクが50%減ります。', 'ja', 'D-P1'],
  ] as const)('%s: %s', (text, locale, id) => {
    expect(idsOf(text, locale)).toContain(id);
  });

  it.each([
    ['5 of 100 people', 'en'],
    ['100人中5人', 'ja'],
    ['Headache is rare: 1 of 1,000 people.', 'en'],
    ['Rarely, but how often is not known, hair grows on the face.', 'en'],
    ['まれに頭痛があります(頻度は不明)。', 'ja'],
    ['30 % lower risk: 7 of 100 instead of 10 of 100 men', 'en'],
    ['リスクが50%減ります(100人中10人が5人に)。', 'ja'],
  ] as const)('passes: %s', (text, locale) => {
    expect(idsOf(text, locale)).toEqual([]);
  });
});

it('says which word was refused and what to write', () => {
  expect(wordingHits('It is safe.', 'en')).toMatchObject([{ id: 'D-8', word: 'safe' }]);
  expect(wordingHits('It is safe.', 'en')[0]?.write).not.toBe('');
});
