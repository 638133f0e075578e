import { browser } from 'wxt/browser';

/** Ends a watch with its signal. The watches of an extension that was updated or removed have ended: asking throws. */
export function endWith(signal: AbortSignal, stop: () => void): void {
  const end = () => {
    if ((browser.runtime as typeof browser.runtime | undefined)?.id !== undefined) stop();
  };
  signal.addEventListener('abort', end, { once: true });
}
