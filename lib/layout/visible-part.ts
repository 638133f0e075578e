import { parentAcross } from './parent-across';

/**
 * The part of a rectangle inside an element that can be seen: what the element itself, the boxes around it that cut
 * their content off, and the window leave of it. `undefined` when that is nothing.
 * @param rect In the viewport, in CSS px.
 */
export function visiblePart(rect: DOMRect, element: Element): DOMRect | undefined {
  let seen = intersection(rect, new DOMRect(0, 0, innerWidth, innerHeight));
  /** An absolutely positioned box is cut off only by boxes that are positioned themselves. */
  let isAbsolute = false;
  for (let at: Element | undefined = element; at && seen && !isRoot(at); at = parentAcross(at)) {
    const style = getComputedStyle(at);
    if (isAbsolute && style.position === 'static' && style.transform === 'none') continue;
    if (cutsOff(style)) seen = intersection(seen, at.getBoundingClientRect());
    if (style.position === 'fixed') break;
    isAbsolute = style.position === 'absolute';
  }
  return seen;
}

/** The part of an element's box that can be seen; `undefined` for one that is hidden in any way. */
export function visibleBox(element: Element): DOMRect | undefined {
  return isDrawn(element) ? visiblePart(element.getBoundingClientRect(), element) : undefined;
}

/** Whether an element is drawn at all, in sight or not. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** What the root and the body cut off, they cut off at the window. */
function isRoot(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  return element === documentElement || element === body;
}

function cutsOff({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  return display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
}

function intersection(a: DOMRect, b: DOMRect): DOMRect | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - left;
  const height = Math.min(a.bottom, b.bottom) - top;
  // A caret has no width; what only touches an edge is not seen.
  return width >= 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined;
}
