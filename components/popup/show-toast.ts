import type { ToastMessage } from '../ui/toast';
import type { PopupStore } from './popup-store';

let lastId = 0;

/** Shows a toast in place of the one before; its action takes it away. */
export function showToast(store: PopupStore, text: string, action?: ToastMessage['action']): void {
  lastId += 1;
  store.setState({ toast: { id: lastId, text, action: action && { ...action, run: runAndHide } } });

  function runAndHide(): void {
    hideToast(store);
    action?.run();
  }
}

/** Takes the toast away. */
export function hideToast(store: PopupStore): void {
  store.setState({ toast: undefined });
}
