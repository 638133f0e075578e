import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';
import { PanelIcon } from './icons';
import { useOverlay } from './overlay-context';

/** Opens the panel, or closes it. */
export function PanelButton() {
  const { session } = useOverlay().active;
  const isOpen = useStore(session.store, ({ panel }) => panel !== undefined);
  return (
    <button
      type="button"
      data-part="open-panel"
      aria-label={t('panel.open')}
      aria-expanded={isOpen}
      title={`${t('panel.open')} (${shortcut('control', 'F8')})`}
      onClick={() => session.panel.toggle('pointer')}
    >
      <PanelIcon />
    </button>
  );
}
