/**
 * One order of style sheets that agrees with the order on every page, or undefined when two pages contradict each other.
 * Sheets that no page puts in relation keep the order in which they were first seen.
 */
export function commonOrder(lists: readonly (readonly string[])[]): string[] | undefined {
  const waiting = new Set(lists.flat());
  const order: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find((sheet) =>
      lists.every((list) => list.slice(0, Math.max(list.indexOf(sheet), 0)).every((earlier) => !waiting.has(earlier))),
    );
    if (next === undefined) return undefined;
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/**
 * True when every rule of a style sheet needs one of these classes: the sheet then changes nothing on pages that do not
 * use them, so it may be loaded there. Sheets that define animations, fonts or page boxes by name are not taken for scoped.
 */
export function isScoped(css: string, classes: ReadonlySet<string>): boolean {
  let start = 0;
  for (let i = 0; i < css.length; i += 1) {
    const char = css[i];
    if (char === ';' || char === '}') start = i + 1;
    if (char !== '{') continue;
    const prelude = css.slice(start, i).trim();
    start = i + 1;
    if (/^@(media|supports|container|layer|starting-style)\b/.test(prelude)) continue;
    const scoped = prelude.startsWith('@')
      ? /^@keyframes /.test(prelude) && hasClassName(prelude, classes)
      : everySelector(prelude, classes);
    if (!scoped) return false;
    i = endOfBlock(css, i);
    start = i + 1;
  }
  return true;
}

/** Names of animations are scoped in the way in which classes are: the file's own prefix stands before them. */
function hasClassName(prelude: string, classes: ReadonlySet<string>): boolean {
  const name = prelude.replace(/^@keyframes\s+/, '');
  const prefix = name.slice(0, name.indexOf('_') + 1);
  return prefix !== '' && [...classes].some((known) => known.startsWith(prefix));
}

const everySelector = (prelude: string, classes: ReadonlySet<string>) =>
  splitSelectors(prelude).every((selector) =>
    [...selector.matchAll(/\.((?:[\w-]|[^ -~]|\\.)+)/g)].some(([, name = '']) => classes.has(name)),
  );

/** Splits at commas outside parentheses. What stands inside `:not(…)` or `:where(…)` does not count as needed. */
function splitSelectors(prelude: string): string[] {
  let depth = 0;
  let outside = '';
  for (const char of prelude) {
    if (char === ')') depth -= 1;
    if (depth === 0 && char !== ')') outside += char;
    if (char === '(') depth += 1;
  }
  return outside.split(',');
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return css.length;
}
