import type { TextRange } from '../text/text-range';
import { trackComposition } from './composition';
import { countKeys } from './count-keys';
import type { EditorAdapter, MarkableRange } from './editor-adapter';
import { listen } from './listen';
import { createRevisions } from './revisions';
import { runVerifiedEdit } from './verified-edit';

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
  const keysPressed = countKeys(field, signal);
  let mirror: FieldMirror | undefined;

  const select = ({ from, to }: TextRange) => {
    field.focus({ preventScroll: true });
    // Away and back: without it Chromium makes one undo step of the edit and the words typed before it.
    field.setSelectionRange(0, 0);
    field.setSelectionRange(from, to);
  };

  const adapter: EditorAdapter = {
    read() {
      const { value, selectionStart, selectionEnd } = field;
      const selection =
        selectionStart === null || selectionEnd === null
          ? undefined
          : { from: selectionStart, to: selectionEnd };
      return { text: value, selection, revision: revisionOf(value) };
    },

    async apply(edit, revision, caret) {
      if (isComposing() || adapter.read().revision !== revision) return { ok: false, reason: 'stale' };
      const result = await runVerifiedEdit(
        {
          readText: () => field.value,
          select: () => select(edit),
          // The only way that keeps the browser's undo history; `setRangeText` and the value setter empty it.
          techniques: [
            () =>
              edit.insert === ''
                ? ownerDocument.execCommand('delete')
                : ownerDocument.execCommand('insertText', false, edit.insert),
          ],
          undo: () => ownerDocument.execCommand('undo'),
          keysPressed,
        },
        edit,
      );
      if (result.ok && caret !== undefined) select({ from: caret, to: caret });
      return result;
    },

    select,

    domRange(range) {
      const { createValueRange } = field as RangeableField;
      if (range.to > field.value.length) return undefined;
      if (createValueRange) return createValueRange.call(field, range.from, range.to);
      mirror ??= createMirror(field);
      return mirror.range(range);
    },

    watch(listener, until) {
      const onInput = () => {
        if (!isComposing()) listener('text');
      };
      listen(field, 'input', onInput, until);
      listen(field, 'compositionend', onInput, until);
      const onSelection = () => {
        if (!isComposing() && (field.getRootNode() as Document | ShadowRoot).activeElement === field)
          listener('selection');
      };
      ownerDocument.addEventListener('selectionchange', onSelection, { signal: until });
    },
  };
  return adapter;
}
