/** Functions that run in the browser and say what is wrong with how a page is laid out, one line for each place. */

/** Elements that reach past the right edge of the window, when the page itself scrolls sideways. */
export function sidewaysOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reachesOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
  /** What a parent cuts off or scrolls does not make the page wider. */
  const isCut = (element: Element): boolean => {
    const parent = element.parentElement;
    return parent !== null && parent !== document.body && (getComputedStyle(parent).overflowX !== 'visible' || isCut(parent));
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => reachesOut(element) && ![...element.children].some(reachesOut) && !isCut(element))
    .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
    .slice(0, 5)
    .map((element) => `${scrollWidth} px wide: ${element.outerHTML.slice(0, 160)}`);
}

/**
 * Texts printed over one another. The middle of each line, three fifths of its height, must be free; text that scrolls on
 * its own is left out.
 */
export function overlappingTexts(): string[] {
  interface Box {
    readonly node: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const leftOut = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, position, overflowX, overflowY } = getComputedStyle(at);
      const scrolls = (x: string, real: number, shown: number) => x !== 'visible' && x !== 'clip' && real > shown;
      if (clipPath !== 'none' || position === 'sticky' || position === 'fixed') return true;
      if (at !== document.body && at !== document.documentElement) {
        if (scrolls(overflowX, at.scrollWidth, at.clientWidth) || scrolls(overflowY, at.scrollHeight, at.clientHeight))
          return true;
      }
    }
    return false;
  };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement || !node.textContent?.trim() || leftOut(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      if (bottom > 0) boxes.push({ node, left: left + 1, right: right - 1, top: top + height / 5, bottom: bottom - height / 5 });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  const found: string[] = [];
  boxes.forEach((box, index) => {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.top >= box.bottom) break;
      if (other.node !== box.node && other.left < box.right && box.left < other.right) {
        found.push(`"${box.node.textContent?.trim().slice(0, 40)}" over "${other.node.textContent?.trim().slice(0, 40)}"`);
      }
    }
  });
  return found;
}

/**
 * Things to tap that are smaller than 24 by 24 CSS px and have no such space to themselves (WCAG 2.5.8). A link inside a
 * sentence is exempt; a field counts together with its label.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const inSentence = (element: Element) => {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const own = [...(block?.querySelectorAll('a') ?? [])].map((link) => link.textContent ?? '').join('');
    return (block?.textContent ?? '').replace(/\s/g, '').length > own.replace(/\s/g, '').length + 2;
  };
  const targets = [...document.querySelectorAll('a[href], button, summary, input, textarea, select')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom > 0);
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const isSmall = (box: DOMRect) => box.width < LEAST - 0.1 || box.height < LEAST - 0.1;
  return targets
    .filter(({ element, box }) => {
      if (!isSmall(box)) return false;
      const { x, y } = middle(box);
      return targets.some((other) => {
        if (other.element === element) return false;
        if (isSmall(other.box)) return Math.hypot(middle(other.box).x - x, middle(other.box).y - y) < LEAST;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < LEAST / 2;
      });
    })
    .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
}
