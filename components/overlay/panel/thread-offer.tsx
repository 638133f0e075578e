import { useStore } from 'zustand';
import { t } from '../../../lib/i18n/i18n';
import { useOverlay } from '../overlay-context';

/** A text that is too long here can become a thread. */
export function ThreadOffer() {
  const { session } = useOverlay().active;
  const text = useStore(session.store, (state) => state.text);
  const { remaining = 0 } = session.context.count(text) ?? {};
  if (remaining >= 0) return undefined;
  return (
    <button
      type="button"
      className="panel-primary"
      data-part="offer-thread"
      onClick={() => session.panel.open('thread', session.store.getState().panel?.mode ?? 'pointer')}
    >
      {t('panel.thread.offer')}
    </button>
  );
}
