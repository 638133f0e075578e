import type { BrowserName } from './driver/driver.ts';

/** A cell that is known not to pass, and why. A limit that starts to pass fails the run. */
export interface KnownLimit {
  readonly editor: string;
  readonly scenario: string;
  readonly browser: BrowserName;
  readonly reason: string;
}

const shadow = 'in an open shadow root';

export const knownLimits: readonly KnownLimit[] = [
  {
    editor: 'draft',
    scenario: shadow,
    browser: 'chromium',
    reason:
      "Draft.js reads the document's selection, which shows nothing of a shadow root. Refused, text intact.",
  },
  {
    editor: 'draft',
    scenario: shadow,
    browser: 'firefox',
    reason:
      "Draft.js compares the selection with the document's active element, the host. Refused, text intact.",
  },
  {
    editor: 'quill-2',
    scenario: shadow,
    browser: 'chromium',
    reason:
      'Quill 2 sees no selection in a shadow root, so it does not hear its own undo and redo keys there.',
  },
  {
    editor: 'quill-2',
    scenario: shadow,
    browser: 'firefox',
    reason:
      'Quill 2 sees no selection in a shadow root, so it does not hear its own undo and redo keys there.',
  },
  {
    editor: 'ckeditor',
    scenario: shadow,
    browser: 'chromium',
    reason: "CKEditor reads the document's selection (ckeditor5#3891). Refused, text intact.",
  },
  {
    editor: 'ckeditor',
    scenario: shadow,
    browser: 'firefox',
    reason: 'CKEditor throws at each step while it scrolls to the selection; the edits themselves are right.',
  },
  {
    editor: 'trix',
    scenario: shadow,
    browser: 'chromium',
    reason:
      "Trix reads the document's selection, which shows nothing of a shadow root. Refused, text intact.",
  },
];
