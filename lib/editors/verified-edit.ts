import { type Edit, applyEdit } from '../text/text-range';
import type { ApplyResult } from './editor-adapter';
import type { SelectionGuard } from './selection-guard';
import { settleUntil } from './settle';

/**
 * One way to put a text in place of the selection. `true`: the editor, or the browser, has it in hand, even if it does
 * not show yet. `false`: nobody did anything.
 */
export type Technique = () => boolean;

export interface EditingSurface {
  readText(): string;
  /** Whether what is inserted would go where it should: into this element, over what the edit replaces. */
  isSelected(): boolean;
  /** Selects what the edit replaces, and gives the selection back when the user takes over. */
  borrowSelection(): SelectionGuard;
  giveSelectionBack(): void;
  /** Resolves when the editor has taken over the selection. */
  seeSelection(): Promise<void>;
  /** Tried in order, each only when the one before it did nothing. */
  readonly techniques: readonly Technique[];
  undo(): void;
  /** How many keys the user has pressed in the editor so far. */
  keysPressed(): number;
}

/** How often the selection is borrowed again from an editor that has set its own in the meantime. */
const maxBorrowings = 3;
/** Frames that an editor may take to show an edit that it has in hand; some render after a timer. */
const framesToShow = 30;

/**
 * Runs an edit and reads back: the text has to become exactly what the edit says. A text that changed in
 * another way is never edited a second time, since that is how texts get doubled: it is undone, unless the user has
 * typed in the meantime, whose words an undo would take away.
 */
export async function runVerifiedEdit(surface: EditingSurface, edit: Edit): Promise<ApplyResult> {
  const before = surface.readText();
  const expected = applyEdit(before, edit);
  if (expected === before) return { ok: true };
  for (const technique of surface.techniques) {
    if (!(await holdSelection(surface, before))) return { ok: false, reason: 'stale' };
    const keys = surface.keysPressed();
    // What a command returns proves nothing about the text.
    if (technique() || surface.readText() !== before) return readBack(surface, edit, before, keys);
  }
  surface.giveSelectionBack();
  return { ok: false, reason: 'refused' };
}

/**
 * Selects what the edit replaces, and tells whether the editor has seen it while neither text nor user moved on. An
 * editor that has just got the focus may put its old selection back (CKEditor does so 50 ms later): nothing is inserted
 * yet, so it is selected again.
 */
async function holdSelection(surface: EditingSurface, before: string): Promise<boolean> {
  for (let borrowing = 0; borrowing < maxBorrowings; borrowing++) {
    const guard = surface.borrowSelection();
    await surface.seeSelection();
    // The guard has given the selection back already.
    if (guard.end()) return false;
    if (surface.readText() !== before) break;
    if (surface.isSelected()) return true;
  }
  surface.giveSelectionBack();
  return false;
}

async function readBack(
  surface: EditingSurface,
  edit: Edit,
  before: string,
  keys: number,
): Promise<ApplyResult> {
  const expected = applyEdit(before, edit);
  const isDone = () => surface.readText() === expected;
  const isTyping = () => surface.keysPressed() > keys;
  await settleUntil(() => isDone() || isTyping() || hasOther(surface, before, expected), framesToShow);
  // What is neither the old nor the new text may be on its way to the new one.
  if (await settleUntil(() => isDone() || isTyping())) {
    return isDone() ? { ok: true } : underTyping(surface, edit);
  }
  if (surface.readText() !== before) return takeBack(surface, before);
  surface.giveSelectionBack();
  return { ok: false, reason: 'refused' };
}

function hasOther(surface: EditingSurface, before: string, expected: string): boolean {
  const text = surface.readText();
  return text !== before && text !== expected;
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
