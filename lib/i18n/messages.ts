import type { Locale } from '../domain/vocabulary.ts';
import { fill } from './format.ts';
import { en, type MessageKey, type Messages } from './messages/en.ts';
import { ja } from './messages/ja.ts';

const MESSAGES: Record<Locale, Messages> = { en, ja };

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The site's own words in one language; `{name}` places are filled. */
export function translator(locale: Locale): Translate {
  return (key, values) => (values ? fill(MESSAGES[locale][key], values) : MESSAGES[locale][key]);
}

export type { MessageKey };
