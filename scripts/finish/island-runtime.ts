import { h, hydrate, type ComponentType } from 'preact';

/**
 * Runs in the browser: brings every printed island of one name to life, with the props that stand behind it.
 * `hydrate` walks over the existing nodes and writes text and attributes only, so the Trusted Types policy allows it.
 */
export function mount(name: string, component: unknown): void {
  for (const place of document.querySelectorAll(`[data-island="${name}"]`)) {
    const props: unknown = JSON.parse(place.nextElementSibling?.textContent ?? '{}');
    hydrate(h(component as ComponentType<object>, props as object), place);
  }
}
