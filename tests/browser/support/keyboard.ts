import type { Page } from 'playwright-core';

export interface Stop {
  readonly tag: string;
  /** Its text, or what else tells it apart. */
  readonly name: string;
  readonly href: string | null;
  /** Width of the line around it in CSS px; 0 when there is none. */
  readonly ring: number;
  /** True when the middle of it, or of its label, can be seen: inside the window and not under something that sticks. */
  readonly seen: boolean;
}

/** What has the focus, as a reader sees it. Runs in the browser. */
export function focused(): Stop {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const visibleAt = (box: DOMRect) => {
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, innerWidth);
    const bottom = Math.min(box.bottom, innerHeight);
    if (right <= left || bottom <= top) return false;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const inset = 2;
    return [y, top + inset, bottom - inset].some((at) => {
      const hit = document.elementFromPoint(x, at);
      return hit !== null && (element.contains(hit) || (element.closest('label')?.contains(hit) ?? false));
    });
  };
  return {
    tag: element.localName,
    name: (element.textContent || element.getAttribute('name') || element.id).trim().slice(0, 60),
    href: element.getAttribute('href'),
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    seen: [...element.getClientRects()].some(visibleAt),
  };
}

/** Presses Tab until the focused element matches the selector; returns every stop on the way. Fails after `most` stops. */
export async function tabTo(page: Page, selector: string, most = 200): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(focused));
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return stops;
  }
  throw new Error(`${selector} was not reached with ${most} presses of Tab`);
}
