import type { Element, Nodes, Parents } from 'hast';
import { visit, SKIP } from 'unist-util-visit';
import { attribute, findAll, type Page } from './page.ts';

/** Inline scripts that belong to Next's client runtime: its data, its chunk list, its timing mark. */
const NEXT_INLINE = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)/,
  /^self\.__next_f\.push\(/,
  /^\(globalThis\["TURBOPACK"\]/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
];

const DATA_TYPES = ['application/ld+json', 'application/json'];

/** A comment that React leaves to find its way: between two texts, around a boundary that is complete. */
const HARMLESS_COMMENT = /^( ?|\/?\$|\/?&)$/;

/**
 * Takes Next's client runtime out of a page and reports everything else that the site's policy would block.
 * Comments inside an island stay: hydration walks over the same nodes that React printed.
 */
export function stripNext(page: Page, problems: string[]): void {
  const fail = (what: string) => problems.push(`${page.path}: ${what}`);

  if (findAll(page.tree, (element) => element.properties['id'] === '__next_error__').length > 0) {
    fail('is the page that Next writes when a page fails to render');
  }
  if (findAll(page.tree, (element) => attribute(element, 'className') === 'next-error-h1').length > 0) {
    fail("is Next's own 404 page (write app/global-not-found.tsx and set experimental.globalNotFound in next.config.ts)");
    return;
  }

  visit(page.tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment') {
      if (/^\$[?!~]/.test(node.value))
        fail('has a part that only a script could complete (a Suspense boundary that was not ready)');
      else if (!HARMLESS_COMMENT.test(node.value)) return undefined;
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    if (node.properties['dataIsland'] !== undefined) {
      for (const script of findAll(node, (inside) => inside.tagName === 'script')) isNextsScript(script, fail);
      return SKIP;
    }
    if (isNextsOwn(node, fail)) {
      parent.children.splice(index, 1);
      return index;
    }
    return undefined;
  });

  reportBlocked(page.tree, fail);
  removeEmptyBoundary(page);
}

function isNextsOwn(node: Element, fail: (what: string) => void): boolean {
  switch (node.tagName) {
    case 'script':
      return isNextsScript(node, fail);
    case 'meta':
      return node.properties['name'] === 'next-size-adjust';
    case 'link': {
      const rel = attribute(node, 'rel');
      return rel === 'modulepreload' || (rel === 'preload' && ['script', 'style'].includes(attribute(node, 'as') ?? ''));
    }
    default:
      return false;
  }
}

function isNextsScript(node: Element, fail: (what: string) => void): boolean {
  if (DATA_TYPES.includes(attribute(node, 'type') ?? '')) return false;
  const src = attribute(node, 'src');
  const [first] = node.children;
  const text = first?.type === 'text' ? first.value.trim() : '';
  if (src !== undefined ? src.startsWith('/_next/static/') : NEXT_INLINE.some((known) => known.test(text))) return true;
  fail(`has a script that the finishing step does not know: ${src ?? text.slice(0, 80)}`);
  return false;
}

/** What the policy of lib/delivery/headers.ts would refuse: better to say it now than to find it in a browser. */
function reportBlocked(tree: Page['tree'], fail: (what: string) => void): void {
  for (const node of findAll(tree, () => true)) {
    if (node.tagName === 'style') fail('has a <style> element (use a style sheet)');
    for (const name of Object.keys(node.properties)) {
      const value = node.properties[name];
      if (name === 'style') fail(`has a style attribute on <${node.tagName}>: ${String(value)} (use a class)`);
      if (/^on[A-Z]/.test(name)) fail(`has an inline event handler on <${node.tagName}>: ${name}`);
    }
  }
}

/** Next opens every body with a hidden, empty element for late metadata. */
function removeEmptyBoundary(page: Page): void {
  for (const body of findAll(page.tree, (element) => element.tagName === 'body')) {
    const [first] = body.children;
    if (first?.type === 'element' && first.tagName === 'div' && first.properties['hidden'] && first.children.length === 0) {
      body.children.shift();
    }
  }
}
