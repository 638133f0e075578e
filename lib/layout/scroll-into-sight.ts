import { parentAcross } from './parent-across';

/**
 * Scrolls the boxes around a place, the element itself and the window among them, no further than the place needs.
 * @param rectNow Where the place is at the moment, in the viewport: each box that scrolls moves it.
 */
export function scrollIntoSight(rectNow: () => DOMRect | undefined, element: Element): void {
  const { scrollingElement } = element.ownerDocument;
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    const rect = rectNow();
    if (!rect) return;
    const box = at === scrollingElement ? windowBox() : at.getBoundingClientRect();
    if (at !== scrollingElement && !scrolls(at)) continue;
    at.scrollBy({
      left: missing(rect.left, rect.right, box.left, box.right),
      top: missing(rect.top, rect.bottom, box.top, box.bottom),
      behavior: 'instant',
    });
  }
}

function windowBox(): DOMRect {
  return new DOMRect(0, 0, innerWidth, innerHeight);
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow !== 'visible' && overflow !== 'clip');
}

/** How far from…to has to move to be between start and end. */
function missing(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? Math.min(to - end, from - start) : 0;
}
