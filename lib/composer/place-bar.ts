import type { SiteProfile } from '../sites/site-profile';

/** A rectangle in the viewport, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BarPlace {
  readonly left: number;
  readonly top: number;
}

const gap = 6;

/**
 * Where the bar goes: the first place at the composer's edge that is inside the viewport and free of the page's
 * controls; below its end when no place is.
 * @param isFree Whether nothing that can be used is under a rectangle.
 */
export function placeBar(
  composer: Box,
  bar: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
  preferred: SiteProfile['placement'],
  direction: 'ltr' | 'rtl',
  isFree: (box: Box) => boolean,
): BarPlace {
  const right = composer.left + composer.width - bar.width;
  const [end, start] = direction === 'rtl' ? [composer.left, right] : [right, composer.left];
  const below = composer.top + composer.height + gap;
  const above = composer.top - bar.height - gap;
  const inside = composer.top + composer.height - bar.height - gap;
  const outside =
    direction === 'rtl' ? composer.left - bar.width - gap : composer.left + composer.width + gap;

  const places = {
    below: [
      { left: end, top: below },
      { left: start, top: below },
    ],
    above: [
      { left: end, top: above },
      { left: start, top: above },
    ],
    inside: [{ left: end, top: inside }],
  };
  const order = [
    ...places[preferred],
    ...(preferred === 'below' ? places.above : places.below),
    { left: outside, top: inside },
    ...places.inside,
  ];
  const fits = ({ left, top }: BarPlace) =>
    left >= 0 && top >= 0 && left + bar.width <= viewport.width && top + bar.height <= viewport.height;
  const chosen = order.find((place) => fits(place) && isFree({ ...place, ...bar })) ?? order.find(fits);
  return (
    chosen ?? { left: Math.max(0, end), top: Math.max(0, Math.min(below, viewport.height - bar.height)) }
  );
}
