import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isFree } from '../../lib/composer/is-free';
import { type BarPlace, barPlaces } from '../../lib/composer/place-bar';
import { useOverlay } from './overlay-context';

/**
 * Keeps the bar at the composer's edge, after each render of its component: at the first place that is free of the
 * page's controls and texts. A place that has been found is kept while the bar does not move: looking at what is
 * under it makes the page compute its layout.
 */
export function useBarPlace(ref: RefObject<HTMLElement | null>): void {
  const { active, host, site } = useOverlay();
  const { element } = active;
  const last = useRef<BarPlace & { readonly element: Element }>(undefined);

  useLayoutEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const composer = element.getBoundingClientRect();
    const isVisible = composer.width > 0 && composer.bottom > 0 && composer.top < innerHeight;
    bar.hidden = !isVisible;
    if (!isVisible) return;

    const size = { width: bar.offsetWidth, height: bar.offsetHeight };
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    const places = barPlaces(composer, size, viewport, site?.placement ?? 'below', direction);
    const kept = places.find(
      ({ name, top }) =>
        last.current?.element === element && name === last.current.name && top === last.current.top,
    );
    const place =
      kept ?? places.find((candidate) => isFree({ ...candidate, ...size }, host.element)) ?? places[0];
    last.current = { ...place, element };
    bar.style.left = `${place.left}px`;
    bar.style.top = `${place.top}px`;
  });
}
