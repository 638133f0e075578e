import type { TextSnapshot } from '../editors/editor-adapter';
import type { TextRange } from '../text/text-range';

/**
 * What of a composer's text can be saved as a reply while the list is open: what was selected when it opened, else all of
 * it but the query. Empty for nothing.
 */
export function savableText(opened: TextSnapshot, { text }: TextSnapshot, query: TextRange): string {
  const { selection } = opened;
  const selected = selection ? opened.text.slice(selection.from, selection.to) : '';
  if (selected.trim() !== '') return selected;
  return (text.slice(0, query.from) + text.slice(query.to)).trim();
}
