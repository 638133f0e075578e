import type { Edit, TextRange } from '../text/text-range';

/** A composer's text at one moment, in UTF-16 offsets; lines are separated by `\n`. */
export interface TextSnapshot {
  readonly text: string;
  /** `undefined` while the selection is elsewhere. */
  readonly selection: TextRange | undefined;
  /** Grows by one with each change of the text; an edit says which one it was computed for. */
  readonly revision: number;
}

/**
 * - `stale`: the text has changed since, or the user is typing, or the editor has gone; nothing was done.
 * - `refused`: the editor did not take the edit; the text is as it was.
 * - `damaged`: the editor did something else, and undoing it did not bring the text back.
 */
export type ApplyResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'stale' | 'refused' | 'damaged' };

/** The only way to a composer's text. One for each editor library or kind of field. */
export interface EditorAdapter {
  read(): TextSnapshot;
  /**
   * Changes the text through the editor's own input path, as one undo step, and reads back. The caret ends behind the
   * inserted text, or at the offset `caret` of the text after the edit.
   */
  apply(edit: Edit, revision: number, caret?: number): Promise<ApplyResult>;
  select(range: TextRange): void;
  /** Whether an input method composes: what the composer shows is not its text yet. */
  isComposing(): boolean;
  /** A live range over the characters, for highlights and rectangles; `undefined` when they are not there. */
  domRange(range: TextRange): MarkableRange | undefined;
  /** Reports changes of the text. Reports nothing while an input method composes. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** Reports changes of the document's selection, of which each key makes one or two; nothing while an input method composes. */
  watchSelection(listener: () => void, signal: AbortSignal): void;
}

/** What both the DOM's Range and Chromium's OpaqueRange can do. */
export interface MarkableRange extends AbstractRange {
  getClientRects(): DOMRectList;
}
