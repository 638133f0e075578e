import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { headlineOf } from '../../lib/tone/headline';
import { useOverlay } from './overlay-context';

/** How the text sounds, in a word; goes to what causes it. Gone while nothing stands out. */
export function ToneButton() {
  const { session } = useOverlay().active;
  const label = useStore(session.store, (state) => state.tone && headlineOf(state.tone.post.tone));
  const misses = useStore(session.store, (state) => state.tone?.post.miss !== undefined);
  if (!label) return undefined;
  const word = t(`tone.label.${label}`);
  const full = t(misses ? 'tone.barMissed' : 'tone.bar', { tone: word });
  return (
    <button
      type="button"
      className={misses ? 'tone-word missed' : 'tone-word'}
      data-part="tone"
      aria-label={full}
      title={full}
      onClick={() => session.panel.open('tone', 'pointer')}
    >
      {word}
    </button>
  );
}
