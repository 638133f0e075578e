import {
  type Middleware,
  type Placement,
  computePosition,
  flip,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

type Where = 'below' | 'beside' | 'above';

/** Sides for a box that is beside its place, best first. */
const sides = ['bottom-end', 'right-end', 'left-end', 'top-end'] as const;
/** Room to the window's edge, in px. */
const padding = 8;
/** A box that is lower than this, in px, goes to another place before it gets lower. */
const leastHeight = 300;

/**
 * Puts a box of the overlay at a place of the page, after each render of its component: below it where there is room,
 * else above, never outside the window.
 * @param where `beside`: rather at its side than over the text, at the end of the bar; `above`: below only without room.
 * @param rect Where the place is in the viewport, as far as it can be seen; without one the box is hidden.
 */
export function usePlace(
  ref: RefObject<HTMLElement | null>,
  rect: () => DOMRect | undefined,
  direction: 'ltr' | 'rtl',
  where: Where = 'below',
): void {
  useLayoutEffect(() => {
    const anchor = rect();
    if (!ref.current) return;
    if (anchor) void place(ref.current, anchor, direction, where);
    else ref.current.style.visibility = 'hidden';
  });
}

async function place(
  box: HTMLElement,
  anchor: DOMRect,
  direction: 'ltr' | 'rtl',
  where: Where,
): Promise<void> {
  const reference = { getBoundingClientRect: () => anchor };
  const { x, y, placement } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: sides.find((known) => known === box.dataset['place']) ?? placementOf(where, direction),
    middleware: [
      offset(8),
      ...(where === 'beside' ? [fitHeight, flip({ padding, fallbackPlacements: [...sides] })] : [flip()]),
      // Where neither side has room, in a low window, the box may cover its place: to be seen matters more.
      shift({ padding, crossAxis: true }),
    ],
  });
  // What is pressed in it should not move because what it shows has grown: it stays at its side as long as it fits there.
  if (where === 'beside') box.dataset['place'] = placement;
  Object.assign(box.style, { left: `${x}px`, top: `${y}px`, visibility: 'visible' });
}

/** Lets a box that scrolls get a little lower, rather than go far from its place. */
const fitHeight: Middleware = size({
  padding,
  apply({ availableHeight, elements }) {
    elements.floating.style.setProperty('--room', `${Math.max(leastHeight, availableHeight)}px`);
  },
});

function placementOf(where: Where, direction: 'ltr' | 'rtl'): Placement {
  if (where === 'above') return direction === 'rtl' ? 'top-end' : 'top-start';
  return where === 'beside' || direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}
