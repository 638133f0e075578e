import { storage } from 'wxt/utils/storage';

/** What was learned in private windows. */
export interface PrivateMemory {
  /** Folded words of the dictionary. */
  readonly words: readonly string[];
  /** Ids of ignored diagnostics. */
  readonly ignored: readonly string[];
  /** Host names, as in `Settings`. */
  readonly pausedSites: readonly string[];
  /** Names of rules that are switched off, as in `Settings`. */
  readonly disabledRules: readonly string[];
}

/** In the browser's memory, never on disk; the background forgets it with the last private window. */
export const privateMemory = storage.defineItem<PrivateMemory>('session:privateMemory', {
  fallback: { words: [], ignored: [], pausedSites: [], disabledRules: [] },
});

/** Adds an entry to one of the lists. */
export function rememberPrivately(list: keyof PrivateMemory, entry: string): Promise<void> {
  return change((memory) => ({ ...memory, [list]: [...new Set([...memory[list], entry])] }));
}

/** Takes an entry off one of the lists. */
export function forgetPrivately(list: keyof PrivateMemory, entry: string): Promise<void> {
  return change((memory) => ({ ...memory, [list]: memory[list].filter((other) => other !== entry) }));
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at a time would each write what the other has not seen. */
function change(update: (memory: PrivateMemory) => PrivateMemory): Promise<void> {
  const mine = last.then(async () => privateMemory.setValue(update(await privateMemory.getValue())));
  last = mine.catch(() => undefined);
  return mine;
}
