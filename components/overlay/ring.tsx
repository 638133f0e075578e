import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ComposerCount } from '../../lib/composer/composer-context';
import type { ComposerSession } from '../../lib/composer/composer-session';
import { plural, t } from '../../lib/i18n/i18n';
import { useOverlay } from './overlay-context';

const radius = 8;
const length = 2 * Math.PI * radius;
/** The ring grows in steps: each one is painted. */
const steps = 40;
/** From this many characters left on, the number matters more than the ring: it is drawn in the warning colour. */
const near = 20;

/**
 * Characters left: a ring that fills, and the number as the network counts it. A limit that nobody is sure of is marked
 * as a guess, and too many characters for it are a warning, no error. It follows the count without React: of all that
 * is drawn while someone types, this changes most often.
 */
export function Ring() {
  const { session } = useOverlay().active;
  const isCounted = useStore(session.store, ({ count }) => count !== undefined);
  return isCounted ? <LiveRing session={session} /> : undefined;
}

function LiveRing({ session }: { readonly session: ComposerSession }) {
  const counter = useRef<HTMLButtonElement>(null);
  const fill = useRef<SVGCircleElement>(null);
  const number = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    let drawn: number | undefined;
    const draw = (count: ComposerCount | undefined) => {
      const digits = number.current?.firstChild;
      if (!count || !counter.current || !fill.current || !digits) return;
      const { used, limit, remaining, isExact } = count;
      const state = remaining < 0 && isExact ? 'over' : remaining <= near ? 'near' : 'free';
      const left =
        remaining < 0 ? plural('overlay.over', -remaining) : plural('overlay.remaining', remaining);
      const label = isExact ? left : `≈ ${left}. ${t('overlay.softLimit')}`;
      const filled = Math.min(1, Math.round((used / limit) * steps) / steps);
      const look = `counter ${state}`;
      if (counter.current.className !== look) counter.current.className = look;
      counter.current.ariaLabel = label;
      counter.current.title = label;
      if (filled !== drawn) fill.current.style.strokeDasharray = `${filled * length} ${length}`;
      drawn = filled;
      const shown = isExact ? String(remaining) : `≈${remaining}`;
      if (shown.length !== digits.nodeValue?.length || !number.current?.style.length)
        number.current?.style.setProperty('--characters', String(shown.length));
      digits.nodeValue = shown;
    };
    draw(session.store.getState().count);
    return session.store.subscribe(({ count }, previous) => {
      if (count !== previous.count) draw(count);
    });
  }, [session]);

  return (
    <button
      type="button"
      data-part="counter"
      ref={counter}
      onClick={() => session.panel.open('length', 'pointer')}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle className="track" cx="10" cy="10" r={radius} />
        <circle className="fill" cx="10" cy="10" r={radius} transform="rotate(-90 10 10)" ref={fill} />
      </svg>
      <span className="number" dir="ltr" ref={number}>
        0
      </span>
    </button>
  );
}
