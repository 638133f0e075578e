import { storage } from 'wxt/utils/storage';
import { endWith } from './end-with';

/**
 * Counters that tell open composers that something they hold a copy of has changed. A content script can't watch the
 * database, and a message to every tab would wake tabs that hold no composer.
 */
const revisions = {
  /** Snippets: their triggers are held by every session. */
  snippets: storage.defineItem<number>('local:snippetsRevision', { fallback: 0 }),
  /** Dictionary and ignored suggestions: marks have to be asked for again. */
  checks: storage.defineItem<number>('local:checksRevision', { fallback: 0 }),
  /** The user's tags and sets of tags: every composer holds those for its list at the caret. */
  hashtags: storage.defineItem<number>('local:hashtagsRevision', { fallback: 0 }),
};

export type Watched = keyof typeof revisions;

/** Tells every context that `what` has changed. */
export async function announceChange(what: Watched): Promise<void> {
  await revisions[what].setValue((await revisions[what].getValue()) + 1);
}

/** Goes up with each change that is announced: equal numbers mean that nothing has changed. */
export function readRevision(what: Watched): Promise<number> {
  return revisions[what].getValue();
}

/** Calls `listener` after each change of `what`, until the signal aborts. */
export function watchChanges(what: Watched, listener: () => void, signal: AbortSignal): void {
  endWith(signal, revisions[what].watch(listener));
}
