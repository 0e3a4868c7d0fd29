import { attribute } from '../finish/page.ts';
import { tagged, textOf, type BuiltCheck } from './site.ts';

export const noInlineCode: BuiltCheck = {
  name: 'nothing needs an exception from the security policy',
  run: (site) =>
    site.pages.flatMap((page) => [
      ...page.elements
        .filter((node) => node.properties['style'] !== undefined)
        .map((node) => `${page.path}: <${node.tagName} style=…>`),
      ...tagged(page, 'style').map(() => `${page.path}: <style>`),
      ...page.elements
        .filter((node) => Object.keys(node.properties).some((name) => /^on[A-Z]/.test(name)))
        .map((node) => `${page.path}: <${node.tagName}> with an event handler attribute`),
      ...tagged(page, 'script')
        .filter((node) => attribute(node, 'src') === undefined && !/json$/.test(attribute(node, 'type') ?? ''))
        .map((node) => `${page.path}: inline script "${textOf(node).slice(0, 60)}"`),
      ...page.elements
        .filter((node) => /^javascript:/i.test(attribute(node, 'href') ?? ''))
        .map((node) => `${page.path}: <${node.tagName} href="javascript:…">`),
    ]),
};

export const dataIsJson: BuiltCheck = {
  name: 'data inside pages is well-formed JSON',
  run: (site) =>
    site.pages.flatMap((page) =>
      tagged(page, 'script')
        .filter((node) => /json$/.test(attribute(node, 'type') ?? ''))
        .flatMap((node) => {
          try {
            JSON.parse(textOf(node));
            return [];
          } catch (error) {
            return [`${page.path}: ${error instanceof Error ? error.message : String(error)}`];
          }
        }),
    ),
};

export const nothingOfNext: BuiltCheck = {
  name: "nothing of Next's client runtime is left",
  run: (site) => [
    ...[...site.files].filter((file) => file.startsWith('/_next/') && !file.startsWith('/_next/static/media/')),
    ...[...site.files].filter((file) => file.includes('/__next.')),
    ...site.pages.filter((page) => /__next_f|\/_next\/static\/chunks/.test(page.html)).map((page) => page.path),
  ],
};
