import type { TextSnapshot } from '../editors/editor-adapter';
import { type Edit, mapRange } from '../text/text-range';

export interface PlannedEdit {
  readonly edit: Edit;
  /** Where the caret goes, in the text after the edit; behind the inserted text by default. */
  readonly caret?: number;
}

/**
 * The plan for an edit while its user has typed on, so that those words and the next ones stay in order; `undefined`
 * where they have changed what it replaces. What was typed right behind the range is replaced by itself along with it:
 * then the caret comes to stand behind it by the insertion, with no moment at which the next key could go between.
 * @param edit Planned for the text before `change`.
 */
export function planUnderTyping(edit: Edit, change: Edit, now: TextSnapshot): PlannedEdit | undefined {
  const place = mapRange(edit, change);
  if (!place) return undefined;
  const { insert } = edit;
  const caret = caretOf(now);
  if (caret === undefined || caret < place.to) return { edit: { ...place, insert } };
  const typed = now.text.slice(place.to, caret);
  const end = place.from + insert.length + typed.length;
  const isTypedBehind = change.from === change.to && change.from === place.to && change.insert === typed;
  return isTypedBehind && !typed.includes('\n')
    ? { edit: { from: place.from, to: caret, insert: insert + typed }, caret: end }
    : { edit: { ...place, insert }, caret: end };
}

function caretOf({ selection }: TextSnapshot): number | undefined {
  return selection?.from === selection?.to ? selection?.to : undefined;
}
