import type { MarkableRange } from '../editors/editor-adapter';

/** Adds a range to the document's highlight of this name, which all composers share. */
export function addToHighlight(name: string, range: MarkableRange): void {
  let shared = CSS.highlights.get(name);
  if (!shared) {
    shared = new Highlight();
    CSS.highlights.set(name, shared);
  }
  shared.add(range);
}

/** Takes a range out of it; a highlight that is empty goes. */
export function takeFromHighlight(name: string, range: MarkableRange): void {
  const shared = CSS.highlights.get(name);
  shared?.delete(range);
  if (shared?.size === 0) CSS.highlights.delete(name);
}
