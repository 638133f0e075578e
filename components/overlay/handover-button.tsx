import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { useOverlay } from './overlay-context';

/** While parts of a thread are still to come: puts the next one into the composer, once that is empty. */
export function HandoverButton() {
  const { assistant, active } = useOverlay();
  const handover = useStore(assistant.store, (state) => state.handover);
  if (!handover) return undefined;
  const { next, parts } = handover;
  const label = t('panel.thread.next', { number: next + 1, total: parts.length });
  const insert = async () => {
    if (await assistant.handover.next(active.session)) return;
    active.session.store.setState({
      notice: { text: t('panel.thread.sendFirst'), copy: parts.slice(next).join('\n\n') },
    });
  };
  return (
    <>
      <button type="button" className="handover" data-part="next-part" onClick={() => void insert()}>
        {label}
      </button>
      <button
        type="button"
        data-part="stop-handover"
        aria-label={t('panel.thread.stop')}
        title={t('panel.thread.stop')}
        onClick={() => assistant.handover.stop()}
      >
        ×
      </button>
    </>
  );
}
