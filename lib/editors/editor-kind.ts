/** How one editor library wants to be driven. Editors are told apart by their marks in the DOM, never by the site. */
export interface EditorKind {
  readonly id: string;
  /** Matches the editable element or one of its ancestors. */
  readonly selector: string;
  /** Whether the library handles a synthetic `paste`. Quill 1 loses the focus over one and inserts nothing. */
  readonly paste: boolean;
  /**
   * Several lines are pasted as HTML paragraphs: ProseMirror's plain-text parser splits on runs of newlines and so
   * loses blank lines.
   */
  readonly pastesParagraphs: boolean;
  /**
   * Changes closer than this to the last typed key, in ms, become one undo step with it. Waiting is the only
   * way from outside to get a step of our own.
   * Sources: prosemirror-history `newGroupDelay` 500, quill `history.delay` 1000.
   */
  readonly undoGroupMs: number;
}

const kinds: readonly EditorKind[] = [
  // X; mentions, hashtags and links are decorator spans inside the blocks.
  { id: 'draft', selector: '.DraftEditor-root', paste: true, pastesParagraphs: false, undoGroupMs: 0 },
  // Bluesky, Elk.
  { id: 'prosemirror', selector: '.ProseMirror', paste: true, pastesParagraphs: true, undoGroupMs: 500 },
  { id: 'quill', selector: '.ql-editor', paste: false, pastesParagraphs: false, undoGroupMs: 1000 },
];

/** Anything else editable: paste if something handles it, the browser's own editing if not. */
const generic: EditorKind = {
  id: 'contenteditable',
  selector: '[contenteditable]',
  paste: true,
  pastesParagraphs: false,
  undoGroupMs: 0,
};

/** The kind of the editor that an editable element belongs to. */
export function findEditorKind(element: Element): EditorKind {
  return kinds.find(({ selector }) => element.closest(selector)) ?? generic;
}
