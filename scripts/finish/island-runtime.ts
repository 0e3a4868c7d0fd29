import { h, hydrate, type ComponentType } from 'preact';

/**
 * Runs in the browser: brings every printed island of one name to life, with the props that stand behind it.
 * `hydrate` walks over the existing nodes and writes text and attributes only, so the Trusted Types policy allows it.
 * Where the props cannot be loaded, the printed page stays as it is. `data-hydrated` says that an island has come to life.
 */
export async function mount(name: string, component: unknown): Promise<void> {
  for (const place of document.querySelectorAll(`[data-island="${name}"]`)) {
    hydrate(h(component as ComponentType<object>, await propsBehind(place)), place);
    place.setAttribute('data-hydrated', '');
  }
}

/** The props as JSON in the next element, or, when they are large, in the file that it names. */
async function propsBehind(place: Element): Promise<object> {
  const holder = place.nextElementSibling as HTMLElement;
  const source = holder.dataset['src'];
  return (source === undefined ? JSON.parse(holder.textContent) : await (await fetch(source)).json()) as object;
}
