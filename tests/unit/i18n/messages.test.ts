import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/messages/en.ts';
import { ja } from '../../../lib/i18n/messages/ja.ts';

const sourceFiles = ['app', 'components', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.tsx?$/.test(item.name) && !item.parentPath.endsWith('messages'))
      .map((item) => readFileSync(path.join(item.parentPath, item.name), 'utf8')),
  )
  .join('\n');

/** Keys built from an id: `t(`reg.${status}`)` uses every key that starts with "reg.". */
const prefixes = [...sourceFiles.matchAll(/`(\w+)\.\$\{/g), ...sourceFiles.matchAll(/prefix="(\w+)"/g)].map((match) => match[1]);

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the words of the site', () => {
  it('has the same places to fill in both languages', () => {
    const different = Object.keys(en).filter(
      (key) => places(en[key as keyof typeof en]).join() !== places(ja[key as keyof typeof en]).join(),
    );
    expect(different).toEqual([]);
  });

  it('has no message that nothing uses', () => {
    const unused = Object.keys(en).filter((key) => {
      const prefix = key.split('.')[0];
      if (key.includes('.') && prefixes.includes(prefix)) return false;
      return !sourceFiles.includes(`'${key}'`);
    });
    expect(unused).toEqual([]);
  });

  it('is written in Japanese on the Japanese side', () => {
    const latinOnly = Object.entries(ja).filter(
      ([key, text]) =>
        /[a-z]/i.test(text.replace(/\{\w+\}/g, '')) &&
        !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
        text !== en[key as keyof typeof en] &&
        key !== 'otherLanguage' &&
        key !== 'otherLanguageLabel',
    );
    expect(latinOnly).toEqual([]);
  });
});
