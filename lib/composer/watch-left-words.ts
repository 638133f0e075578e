import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state';

/**
 * Tells of unknown words that were marked and left as they are, when their text is sent or given up: the composer is
 * empty again, or gone. Who deletes a text keeps none of its words.
 * @param isDeletedByHand Whether a text that is gone just now was deleted.
 */
export function watchLeftWords(
  element: Element,
  store: StoreApi<SessionState>,
  leave: (words: string[]) => Promise<void>,
  isDeletedByHand: () => boolean,
  signal: AbortSignal,
): void {
  const tell = async (state: SessionState) => {
    const words = unknownWords(state);
    if (words.length === 0) return;
    try {
      await leave(words);
    } catch {
      // Not to be learned is no harm.
    }
  };
  const stop = store.subscribe((state, previous) => {
    if (state.text === '' && previous.text !== '' && !isDeletedByHand()) void tell(previous);
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      // In a composer that is still there nobody has left anything: the site was paused, say.
      if (!element.isConnected) void tell(store.getState());
    },
    { once: true },
  );
}

function unknownWords({ text, diagnostics }: SessionState): string[] {
  return diagnostics
    .filter(({ rule, source }) => source === 'spelling' && rule === 'spelling:unknown')
    .map(({ from, to }) => text.slice(from, to));
}
