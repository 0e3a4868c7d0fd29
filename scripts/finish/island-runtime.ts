import { h, hydrate, render, type ComponentType } from 'preact';

/**
 * Runs in the browser: brings every printed island of one name to life, with the props that stand behind it.
 * `hydrate` walks over the existing nodes and writes text and attributes only, so the Trusted Types policy allows it.
 * Where the props cannot be loaded, the printed page stays as it is. `data-hydrated` says that an island has come to life,
 * `data-complete` that what it could wait for (`later`) is there too; that is asked for by the page, never by an answer.
 */
export async function mount(name: string, component: unknown): Promise<void> {
  for (const place of document.querySelectorAll(`[data-island="${name}"]`)) {
    const props = await propsBehind(place);
    hydrate(h(component as ComponentType<object>, props), place);
    place.setAttribute('data-hydrated', '');
    const holder = place.nextElementSibling?.nextElementSibling;
    if (holder instanceof HTMLElement && holder.dataset['islandLater'] === name) {
      const complete: object = { ...props, later: await contentOf(holder) };
      render(h(component as ComponentType<object>, complete), place);
      place.setAttribute('data-complete', '');
    }
  }
}

/** The props as JSON in the next element. */
const propsBehind = (place: Element) => contentOf(place.nextElementSibling as HTMLElement);

/** JSON in an element, or, when it is large, in the file that the element names. */
async function contentOf(holder: HTMLElement): Promise<object> {
  const source = holder.dataset['src'];
  return (source === undefined ? JSON.parse(holder.textContent) : await (await fetch(source)).json()) as object;
}
