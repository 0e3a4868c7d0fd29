import { HtmlValidate } from 'html-validate';
import type { BuiltCheck } from './site.ts';

/**
 * The standard's own rules and the accessibility rules. Table roles are written out on purpose: style sheets that show a table
 * as cards take them away, and browsers then no longer announce a table. Forms have no submit button on purpose: answers count
 * as they are given, and nothing is ever sent (form-action 'none').
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'no-redundant-role': 'off',
    'wcag/h32': 'off',
    // Suggestions below a field (ARIA combobox) have no native element that takes words which are not on the list.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    'no-inline-style': 'error',
  },
});

export const validHtml: BuiltCheck = {
  name: 'HTML is valid',
  async run(site) {
    const lines: string[] = [];
    for (const page of site.pages) {
      const { results } = await validator.validateString(page.html, `${page.path}index.html`);
      for (const { ruleId, message, line, column, selector } of results.flatMap((result) => result.messages)) {
        lines.push(`${page.path}: ${ruleId}: ${message} (${selector ?? `${line}:${column}`})`);
      }
    }
    return lines;
  },
};
