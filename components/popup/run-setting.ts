import { t } from '../../lib/i18n/i18n';
import type { PopupStore } from './popup-store';
import { showToast } from './show-toast';

/** Says so when a change of the settings could not be kept. */
export function runSetting(store: PopupStore, change: Promise<void>): void {
  change.catch((error: unknown) => {
    console.error('The setting could not be kept.', error);
    showToast(store, t('popup.settings.failed'));
  });
}
