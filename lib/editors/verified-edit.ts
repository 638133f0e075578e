import { type Edit, applyEdit } from '../text/text-range';
import type { ApplyResult } from './editor-adapter';
import { settle, settleUntil } from './settle';

/** One way to put a text in place of the selection; `false` when it is sure to have done nothing. */
export type Technique = () => boolean;

export interface EditingSurface {
  readText(): string;
  /** Selects what the edit replaces. */
  select(): void;
  /** Tried in order, each only when the one before it verifiably changed nothing. */
  readonly techniques: readonly Technique[];
  undo(): void;
  /** How many keys the user has pressed in the editor so far. */
  keysPressed(): number;
}

/**
 * Runs an edit and reads back: the text has to become exactly what the edit says. A text that changed in
 * another way is never edited a second time, since that is how texts get doubled: it is undone, unless the user has
 * typed in the meantime, whose words an undo would take away.
 */
export async function runVerifiedEdit(surface: EditingSurface, edit: Edit): Promise<ApplyResult> {
  const before = surface.readText();
  const expected = applyEdit(before, edit);
  for (const technique of surface.techniques) {
    surface.select();
    await settle();
    if (surface.readText() !== before) return { ok: false, reason: 'stale' };
    const keys = surface.keysPressed();
    if (!technique()) continue;
    if (await settleUntil(() => surface.readText() === expected || surface.keysPressed() > keys)) {
      return surface.readText() === expected ? { ok: true } : underTyping(surface, edit);
    }
    if (surface.readText() !== before) return takeBack(surface, before);
  }
  return { ok: false, reason: 'refused' };
}

/** The user types on behind the inserted text: it is enough that it stands where it should. */
async function underTyping(surface: EditingSurface, { from, insert }: Edit): Promise<ApplyResult> {
  const stands = () => surface.readText().startsWith(insert, from);
  return (await settleUntil(stands)) ? { ok: true } : { ok: false, reason: 'damaged' };
}

async function takeBack(surface: EditingSurface, before: string): Promise<ApplyResult> {
  surface.undo();
  const restored = await settleUntil(() => surface.readText() === before);
  return { ok: false, reason: restored ? 'refused' : 'damaged' };
}
