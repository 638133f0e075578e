import type { Edit, TextRange } from '../text/text-range';
import { trackComposition } from './composition';
import { countKeys } from './count-keys';
import type { EditorAdapter, MarkableRange } from './editor-adapter';
import { hasFocus } from './has-focus';
import { listen } from './listen';
import { oneAtATime } from './one-at-a-time';
import { createRevisions } from './revisions';
import { guardSelection } from './selection-guard';
import { settle } from './settle';
import { undoOnce } from './undo-once';
import { type EditingSurface, runVerifiedEdit } from './verified-edit';

/** A field whose text is its value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Shows a field's text in nodes that ranges can be made of, where the browser can't make ranges in a field. */
export interface FieldMirror {
  range(range: TextRange): MarkableRange | undefined;
}

/** Chromium's range over a field's value: https://github.com/WICG/opaque-range (`createValueRange`). */
type RangeableField = TextField & { createValueRange?(from: number, to: number): MarkableRange };

/**
 * A text area or one-line field, controlled by a framework or not.
 * @param createMirror Called once, where the browser lacks ranges over a field's value.
 */
export function createTextFieldAdapter(
  field: TextField,
  createMirror: (field: TextField) => FieldMirror,
  signal: AbortSignal,
): EditorAdapter {
  const { ownerDocument } = field;
  const revisionOf = createRevisions();
  const isComposing = trackComposition(field, signal);
  // A field of one line drops line breaks, and with them the space between two words.
  const isOneLine = field.tagName === 'INPUT';
  let mirror: FieldMirror | undefined;
  let lastRead = '';

  const select = ({ from, to }: TextRange) => {
    field.focus({ preventScroll: true });
    // Away and back: without it Chromium makes one undo step of the edit and the words typed before it.
    field.setSelectionRange(0, 0);
    field.setSelectionRange(from, to);
  };
  const surfaceFor = (edit: Edit, keysPressed: () => number): EditingSurface => {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    const giveSelectionBack = () =>
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    return {
      readText: () => field.value,
      isSelected: () =>
        hasFocus(field) && field.selectionStart === edit.from && field.selectionEnd === edit.to,
      seeSelection: () => settle(),
      borrowSelection() {
        select(edit);
        return guardSelection(field, giveSelectionBack);
      },
      giveSelectionBack,
      // The only way that keeps the browser's undo history; `setRangeText` and the value setter empty it.
      techniques: [
        () =>
          edit.insert === ''
            ? ownerDocument.execCommand('delete')
            : ownerDocument.execCommand('insertText', false, edit.insert),
      ],
      undo: () => undoOnce(field),
      keysPressed,
    };
  };

  const adapter: EditorAdapter = {
    read() {
      const { value, selectionStart, selectionEnd } = field;
      lastRead = value;
      const selection =
        selectionStart === null || selectionEnd === null
          ? undefined
          : { from: selectionStart, to: selectionEnd };
      return { text: value, selection, revision: revisionOf(value) };
    },

    apply: oneAtATime(async (wanted, revision, caret) => {
      if (isComposing() || adapter.read().revision !== revision) return { ok: false, reason: 'stale' };
      const edit = isOneLine ? { ...wanted, insert: wanted.insert.replace(/\s*\n\s*/g, ' ') } : wanted;
      const during = new AbortController();
      const keysPressed = countKeys(field, AbortSignal.any([signal, during.signal]));
      const result = await runVerifiedEdit(surfaceFor(edit, keysPressed), edit);
      // Who has typed on has the caret where the words go.
      if (result.ok && caret !== undefined && keysPressed() === 0) select({ from: caret, to: caret });
      during.abort();
      return result;
    }),

    select,
    isComposing,

    domRange(range) {
      const { createValueRange } = field as RangeableField;
      if (range.to > field.value.length) return undefined;
      if (createValueRange) return createValueRange.call(field, range.from, range.to);
      mirror ??= createMirror(field);
      return mirror.range(range);
    },

    watch(listener, until) {
      const onInput = () => {
        if (!isComposing()) listener();
      };
      listen(field, 'input', onInput, until);
      listen(field, 'compositionend', onInput, until);
      // A site that sets the value, as on sending by its button, makes no event.
      const onClick = () => {
        if (field.value !== lastRead) onInput();
      };
      ownerDocument.addEventListener('click', onClick, { signal: until });
    },

    watchSelection(listener, until) {
      const onSelection = () => {
        if (!isComposing()) listener();
      };
      ownerDocument.addEventListener('selectionchange', onSelection, { signal: until });
    },
  };
  return adapter;
}
