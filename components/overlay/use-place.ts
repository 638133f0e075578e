import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

/**
 * Puts a box of the overlay at a place of the page, after each render of its component: below it where there is room,
 * else above, never outside the window.
 * @param rect Where the place is in the viewport, as far as it can be seen; without one the box is hidden.
 */
export function usePlace(
  ref: RefObject<HTMLElement | null>,
  rect: () => DOMRect | undefined,
  direction: 'ltr' | 'rtl',
): void {
  useLayoutEffect(() => {
    const anchor = rect();
    if (!ref.current) return;
    if (anchor) void place(ref.current, anchor, direction);
    else ref.current.style.visibility = 'hidden';
  });
}

async function place(box: HTMLElement, anchor: DOMRect, direction: 'ltr' | 'rtl'): Promise<void> {
  const reference = { getBoundingClientRect: () => anchor };
  const { x, y } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: direction === 'rtl' ? 'bottom-end' : 'bottom-start',
    middleware: [offset(8), flip(), shift({ padding: 8 })],
  });
  Object.assign(box.style, { left: `${x}px`, top: `${y}px`, visibility: 'visible' });
}
