import { useStore } from 'zustand';
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
 * as a guess, and too many characters for it are a warning, no error.
 */
export function Ring() {
  const { session } = useOverlay().active;
  const count = useStore(session.store, (state) => state.count);
  if (!count) return undefined;
  const { used, limit, remaining, isExact } = count;
  const state = remaining < 0 && isExact ? 'over' : remaining <= near ? 'near' : 'free';
  const left = remaining < 0 ? plural('overlay.over', -remaining) : plural('overlay.remaining', remaining);
  const label = isExact ? left : `≈ ${left}. ${t('overlay.softLimit')}`;
  const filled = Math.min(1, Math.round((used / limit) * steps) / steps);
  return (
    <span className={`counter ${state}`} data-part="counter" role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle className="track" cx="10" cy="10" r={radius} />
        <circle
          className="fill"
          cx="10"
          cy="10"
          r={radius}
          strokeDasharray={`${filled * length} ${length}`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      <span className="number" dir="ltr">
        {isExact ? remaining : `≈${remaining}`}
      </span>
    </span>
  );
}
