import type { StoreApi } from 'zustand/vanilla';
import { pressedButton } from './pressed-button';
import type { SessionState } from './session-state';

/** A composer that empties, or goes, so soon after a press or Enter has sent its text, in ms. */
const sendsWithinMs = 8000;

/**
 * Tells of a text that was sent: the composer is empty again, or gone, soon after Enter in it or a press on a button beside
 * it. What is cleared by hand is not sent; a draft that is thrown away by a button can't be told from one that is.
 * @param look Brings the store up to the text as it is now.
 */
export function watchSentPosts(
  element: Element,
  store: StoreApi<SessionState>,
  look: () => void,
  onSent: (text: string) => void,
  signal: AbortSignal,
): { onEnter(): void } {
  let pressedAt = -Infinity;
  let textThen = '';
  const note = () => {
    look();
    const { text } = store.getState();
    if (text.trim() === '') return;
    pressedAt = performance.now();
    textThen = text;
  };
  const tell = () => {
    if (textThen === '' || performance.now() - pressedAt > sendsWithinMs) return;
    const text = textThen;
    textThen = '';
    onSent(text);
  };
  element.ownerDocument.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && pressedButton(event, element)) note();
    },
    { capture: true, passive: true, signal },
  );
  const stop = store.subscribe((state, previous) => {
    if (state.text === previous.text) return;
    if (state.text === '') tell();
    // Who types on has not sent that text.
    else if (textThen !== '' && state.text !== textThen) textThen = '';
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      // In a composer that is still there nobody has sent anything: the site was paused, say.
      if (!element.isConnected) tell();
    },
    { once: true },
  );
  return { onEnter: note };
}
