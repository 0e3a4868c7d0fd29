import { useEffect, useState } from 'react';

/** The words of one rule, read from the page's own static list, so that they are on the page only once. */
export interface RuleText {
  readonly who: string;
  readonly reason: string;
  readonly where: string;
  readonly sources: readonly { readonly href: string; readonly label: string }[];
}

const textOf = (element: Element, selector: string) => element.querySelector(selector)?.textContent ?? '';

/** Rule key ("prp/pregnancy") → its words. Empty until the page is alive. */
export function useRuleTexts(): ReadonlyMap<string, RuleText> {
  const [texts, setTexts] = useState<ReadonlyMap<string, RuleText>>(new Map());
  useEffect(() => {
    const found = new Map<string, RuleText>();
    for (const element of document.querySelectorAll('[data-rule]')) {
      found.set(element.getAttribute('data-rule') ?? '', {
        who: textOf(element, '[data-who]'),
        reason: textOf(element, '[data-reason]'),
        where: textOf(element, '[data-where]'),
        sources: [...element.querySelectorAll('[data-source]')].map((link) => ({
          href: link.getAttribute('href') ?? '',
          label: link.textContent ?? '',
        })),
      });
    }
    setTexts(found);
  }, []);
  return texts;
}
