import type { BrowserName } from './driver/driver.ts';

/** An editor that the suite mounts, and what the suite has to know about it. */
export interface EditorUnderTest {
  readonly id: string;
  readonly name: string;
  /** One line only: what has several is shown, and inserted, with spaces. */
  readonly singleLine?: boolean;
  /** The library itself composes letters and marks (Unicode's NFC), when it reads the page and when it undoes. */
  readonly composesText?: boolean;
  /** Trix compares `event.key`, a capital letter under Shift, with `z`; Chromium asks it by `beforeinput` as well. */
  readonly noRedoKeyIn?: BrowserName;
  /**
   * How late the library looks at a caret that the page shows already, in ms: slate-react throttles it, CKEditor shows its
   * own again 50 ms after it got the focus.
   */
  readonly seesCaretWithinMs?: number;
  /** The editable element is in a frame of the library's own. */
  readonly ownFrame?: boolean;
}

export const editors: readonly EditorUnderTest[] = [
  { id: 'textarea', name: 'textarea' },
  { id: 'textarea-react', name: 'textarea, React 19' },
  { id: 'textarea-vue', name: 'textarea, Vue 3' },
  { id: 'input', name: 'input', singleLine: true },
  { id: 'contenteditable', name: 'contenteditable' },
  { id: 'plaintext-only', name: 'plaintext-only' },
  { id: 'lexical-rich', name: 'Lexical, rich' },
  { id: 'lexical-plain', name: 'Lexical, plain' },
  { id: 'draft', name: 'Draft.js 0.11' },
  { id: 'prosemirror', name: 'ProseMirror' },
  { id: 'tiptap', name: 'TipTap 3' },
  { id: 'slate', name: 'Slate', seesCaretWithinMs: 110 },
  { id: 'quill-1', name: 'Quill 1.3', composesText: true },
  { id: 'quill-2', name: 'Quill 2' },
  { id: 'ckeditor', name: 'CKEditor 5', seesCaretWithinMs: 120 },
  { id: 'trix', name: 'Trix', noRedoKeyIn: 'firefox' },
  { id: 'tinymce', name: 'TinyMCE', ownFrame: true },
];
