import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFree } from '../../lib/composer/is-free';
import { type BarPlace, barPlaces } from '../../lib/composer/place-bar';
import { visibleBox } from '../../lib/layout/visible-part';
import { useOverlay } from './overlay-context';

/** Things have come to rest when nothing moved, and nobody typed, for so long, in ms. */
const restMs = 1000;

/**
 * Keeps the bar at the composer's edge, after each render of its component: at the first place that is free of the
 * page's controls and texts. While things move the bar keeps its place at the edge, and looks what is under it when
 * they have come to rest: looking makes the page compute its layout. It leaves only a place that is no longer free.
 */
export function useBarPlace(ref: RefObject<HTMLElement | null>): void {
  const { active, host, site } = useOverlay();
  const { element, session } = active;
  const current = useRef<{ readonly name: string; readonly element: Element }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useLayoutEffect(() => {
    const place = (mayKeep: boolean) => {
      const bar = ref.current;
      if (!bar) return;
      const composer = visibleBox(element);
      bar.hidden = !composer;
      if (!composer) return;
      const size = { width: bar.offsetWidth, height: bar.offsetHeight };
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
      const direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
      const places = barPlaces(composer, size, viewport, site?.placement ?? 'below', direction);
      const stood = (candidate: BarPlace) =>
        current.current?.element === element && current.current.name === candidate.name;
      const kept = places.find((candidate) => stood(candidate) && candidate.name !== 'corner');
      const isFit = (candidate: BarPlace) => isFree({ ...candidate, ...size }, host.element);
      const { name, left, top } = (kept && (mayKeep || isFit(kept)) ? kept : places.find(isFit)) ?? places[0];
      current.current = { name, element };
      bar.style.left = `${left}px`;
      bar.style.top = `${top}px`;
    };
    const lookAtRest = () => {
      const { text } = session.store.getState();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (session.store.getState().text === text) place(false);
        else lookAtRest();
      }, restMs);
    };
    place(true);
    lookAtRest();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
