import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { InfoIcon } from './icons';
import { useOverlay } from './overlay-context';

/** Says that the page is not as the network's profile has it; what that means, at a press, and then no more. */
export function LooksNew() {
  const { active, site } = useOverlay();
  const { store } = active.session;
  const looksNew = useStore(store, (state) => state.looksNew);
  if (!looksNew || !site) return undefined;
  const name = isolate(site.name);
  const sentence = t('overlay.looksNew.long', { name });
  return (
    <button
      type="button"
      className="looks-new"
      data-part="looks-new"
      aria-label={sentence}
      title={sentence}
      onClick={() => store.setState({ looksNew: false, notice: { text: sentence } })}
    >
      <InfoIcon />
      <span>{t('overlay.looksNew.short', { name })}</span>
    </button>
  );
}
