import type { SiteProfile } from '../sites/site-profile';

/** A rectangle in the viewport, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** A place at the composer's edge: which one it is, and where it is now. */
export interface BarPlace {
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

const gap = 6;

/**
 * The places for the bar that are inside the viewport, best first; `end` and `start` follow the composer's direction.
 * There is always one.
 */
export function barPlaces(
  composer: Box,
  bar: Size,
  viewport: Size,
  preferred: SiteProfile['placement'],
  direction: 'ltr' | 'rtl',
): [BarPlace, ...BarPlace[]] {
  const right = composer.left + composer.width - bar.width;
  const [end, start] = direction === 'rtl' ? [composer.left, right] : [right, composer.left];
  const below = composer.top + composer.height + gap;
  const above = composer.top - bar.height - gap;
  const inside = composer.top + composer.height - bar.height - gap;
  const outside =
    direction === 'rtl' ? composer.left - bar.width - gap : composer.left + composer.width + gap;

  const belowPlaces = [
    { name: 'below end', left: end, top: below },
    { name: 'below start', left: start, top: below },
  ];
  const abovePlaces = [
    { name: 'above end', left: end, top: above },
    { name: 'above start', left: start, top: above },
  ];
  const insidePlace = { name: 'inside', left: end, top: inside };
  const order = {
    below: [...belowPlaces, ...abovePlaces],
    above: [...abovePlaces, ...belowPlaces],
    inside: [insidePlace, ...belowPlaces, ...abovePlaces],
  }[preferred];

  const fits = ({ left, top }: BarPlace) =>
    left >= 0 && top >= 0 && left + bar.width <= viewport.width && top + bar.height <= viewport.height;
  const corner = {
    name: 'corner',
    left: Math.max(0, Math.min(end, viewport.width - bar.width)),
    top: Math.max(0, Math.min(below, viewport.height - bar.height)),
  };
  const [first = corner, ...rest] = [
    ...order,
    { name: 'outside', left: outside, top: inside },
    insidePlace,
  ].filter(fits);
  return [first, ...rest, corner];
}
