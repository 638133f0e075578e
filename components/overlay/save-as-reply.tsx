import type { PickerState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';
import { useOverlay } from './overlay-context';

/** Saves what is selected, or all that is written, as a new reply. */
export function SaveAsReply({ picker }: { readonly picker: PickerState }) {
  const { session } = useOverlay().active;
  if (!picker.canSave) return undefined;
  return (
    <button
      type="button"
      className="save-reply"
      data-part="save-reply"
      tabIndex={-1}
      onClick={() => session.picker.saveAsReply()}
    >
      <span>{t('overlay.pickerMore.save')}</span>
      <kbd>{shortcut('alt', 'R')}</kbd>
    </button>
  );
}
