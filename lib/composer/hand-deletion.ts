/** The effect of a key that deletes is seen within this time, in ms: the text is looked at some time after the keys. */
const seenWithinMs = 1000;

/** Tells a text that somebody deleted from one that was sent: both leave an empty composer. */
export interface HandDeletion {
  /** Takes each key that does more than write a character. */
  onKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): void;
  /** Whether the text may have become empty by such a key just now. */
  isRecent(): boolean;
}

export function createHandDeletion(now = () => performance.now()): HandDeletion {
  let deletedAt = -Infinity;
  return {
    onKey(event) {
      if (deletes(event)) deletedAt = now();
      // It may send.
      else if (event.key === 'Enter') deletedAt = -Infinity;
    },
    isRecent: () => now() - deletedAt < seenWithinMs,
  };
}

/** Backspace and Delete, cutting out, and undoing what was typed. */
function deletes({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  if (key === 'Backspace' || key === 'Delete') return true;
  return (ctrlKey || metaKey) && ['x', 'z'].includes(key.toLowerCase());
}
