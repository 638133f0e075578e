import type { TextSnapshot } from '../editors/editor-adapter';
import type { TextRange } from '../text/text-range';

/** What was typed since a moment, at the place where the caret was then; `undefined` once it is anything else. */
export type QueryWatch = (snapshot: TextSnapshot) => (TextRange & { readonly query: string }) | undefined;

/** A query that gets longer than this, in UTF-16 units, is no query: the person went on writing. */
const maxLength = 60;

/**
 * Watches what is typed from now on. Text that was there before is never part of the query, wherever the caret
 * goes: the query will be replaced.
 */
export function watchQuery({ text, selection }: TextSnapshot): QueryWatch {
  const { from, to } = selection ?? { from: text.length, to: text.length };
  const before = text.slice(0, from);
  const after = text.slice(to);
  const selected = text;

  return (now) => {
    // Until something is typed, what was selected is what will be replaced.
    if (now.text === selected) {
      const stays = !now.selection || (now.selection.from === from && now.selection.to === to);
      return stays ? { from, to, query: '' } : undefined;
    }
    const end = now.text.length - after.length;
    if (end < from || !now.text.startsWith(before) || !now.text.endsWith(after)) return undefined;
    if (now.selection && (now.selection.from !== end || now.selection.to !== end)) return undefined;
    const query = now.text.slice(from, end);
    return query.length > maxLength || query.includes('\n') ? undefined : { from, to: end, query };
  };
}
