import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state';

/**
 * Tells of unknown words that were marked and left as they are, when their text is sent or given up: the composer is
 * empty again, or gone.
 */
export function watchLeftWords(
  store: StoreApi<SessionState>,
  leave: (words: string[]) => Promise<void>,
  signal: AbortSignal,
): void {
  const tell = (state: SessionState) => {
    const words = unknownWords(state);
    // Not to be learned is no harm.
    if (words.length > 0) leave(words).catch(() => undefined);
  };
  const stop = store.subscribe((state, previous) => {
    if (state.text === '' && previous.text !== '') tell(previous);
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      tell(store.getState());
    },
    { once: true },
  );
}

function unknownWords({ text, diagnostics }: SessionState): string[] {
  return diagnostics
    .filter(({ rule, source }) => source === 'spelling' && rule === 'spelling:unknown')
    .map(({ from, to }) => text.slice(from, to));
}
