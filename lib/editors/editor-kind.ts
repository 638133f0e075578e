import { toBreaks, toParagraphs } from './paste-html';

/** How one editor library wants to be driven. Editors are told apart by their marks in the DOM, never by the site. */
export interface EditorKind {
  readonly id: string;
  /** Matches the editable element or one of its ancestors. */
  readonly selector: string;
  /** Whether the library handles a synthetic `paste`. Quill 1 loses the focus over one and inserts nothing. */
  readonly paste: boolean;
  /** The HTML that goes along with the plain text of a paste, for texts that the library would get wrong otherwise. */
  readonly pasteHtml?: (text: string) => string | undefined;
  /**
   * Whether lines are inserted one by one: Firefox makes `<br>` of a newline, which Quill drops. Only where that
   * still is one undo step.
   */
  readonly insertsLineByLine?: boolean;
  /** Whether an insertion joins the undo step of the words that it follows (`widenInsertion`). */
  readonly joinsInsertions?: boolean;
  /** Whether the browser's own editing is to be kept from a newline at the text's end (`coverLastNewline`). */
  readonly coversLastNewline?: boolean;
  /**
   * Changes closer than this to the last one, in ms, become one undo step with it. Waiting is the only
   * way from outside to get a step of our own.
   */
  readonly undoGroupMs?: number;
  /** How long the library may take to see a new selection, in ms, beyond the next frame. */
  readonly selectionMs?: number;
}

/** Only there has an extension's view of a page something to waive. */
const isFirefox = 'wrappedJSObject' in globalThis;

const ofSeveralLines = (toHtml: (text: string) => string) => (text: string) =>
  text.includes('\n') ? toHtml(text) : undefined;

const kinds: readonly EditorKind[] = [
  // X; mentions, hashtags and links are decorator spans inside the blocks.
  { id: 'draft', selector: '.DraftEditor-root', paste: true },
  // Bluesky, Elk. Its plain-text parser splits on runs of newlines and so loses blank lines.
  // prosemirror-history: `newGroupDelay` 500.
  {
    id: 'prosemirror',
    selector: '.ProseMirror',
    paste: true,
    pasteHtml: ofSeveralLines(toParagraphs),
    undoGroupMs: 500,
  },
  // quill: `history.delay` 1000.
  { id: 'quill', selector: '.ql-editor', paste: false, insertsLineByLine: true, undoGroupMs: 1000 },
  // slate-react throttles its `selectionchange` listener to one call in 100 ms, and takes a paste with HTML
  // for the browser's to insert.
  { id: 'slate', selector: '[data-slate-editor]', paste: true, joinsInsertions: true, selectionMs: 110 },
  // Its plain-text parser makes a paragraph of a blank line.
  {
    id: 'ckeditor',
    selector: '.ck-editor__editable',
    paste: true,
    pasteHtml: ofSeveralLines(toBreaks),
  },
  // Takes plain text from a hidden box, after a timer; HTML at once. HTML of nothing but line breaks would count as
  // plain text, and blank lines be lost, without TinyMCE's own mark (`InternalHtml.isMarked`).
  {
    id: 'tinymce',
    selector: '.mce-content-body',
    paste: true,
    pasteHtml: (text) => (text.includes('\n') ? '<!-- x-tinymce/html -->' : '') + toBreaks(text),
  },
];

/** Anything else editable: paste if something handles it, the browser's own editing if not. */
const generic: EditorKind = {
  id: 'contenteditable',
  selector: '[contenteditable]',
  paste: true,
  coversLastNewline: isFirefox,
};

/** The kind of the editor that an editable element belongs to. */
export function findEditorKind(element: Element): EditorKind {
  return kinds.find(({ selector }) => element.closest(selector)) ?? generic;
}
