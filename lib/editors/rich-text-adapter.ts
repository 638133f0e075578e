import type { Edit, TextRange } from '../text/text-range';
import { trackComposition } from './composition';
import { countKeys } from './count-keys';
import { toDomPoints } from './dom-points';
import { createDomReader } from './dom-reader';
import { keepSelection, readSelection, selectIn, selectionSeen } from './dom-selection';
import type { DomText } from './dom-text';
import type { EditorAdapter } from './editor-adapter';
import { type EditorKind, findEditorKind } from './editor-kind';
import { hasFocus } from './has-focus';
import { listen } from './listen';
import { oneAtATime } from './one-at-a-time';
import { createRevisions } from './revisions';
import { guardSelection } from './selection-guard';
import { coverLastNewline, shapeEdit, widenInsertion } from './shape-edit';
import { techniquesFor } from './techniques';
import { undoOnce } from './undo-once';
import { type EditingSurface, runVerifiedEdit } from './verified-edit';

/**
 * Any contenteditable editor, whatever library drives it (`EditorKind` says how they differ).
 * @param signal Ends what the adapter listens to.
 */
export function createRichTextAdapter(element: HTMLElement, signal: AbortSignal): EditorAdapter {
  const { ownerDocument } = element;
  const kind = findEditorKind(element);
  const listeners = new Set<() => void>();
  /** In ms of `performance.now()`; editors that delete by themselves make no input event. */
  let lastChangeAt = -Infinity;
  const changed = () => {
    if (kind.undoGroupMs) lastChangeAt = performance.now();
    if (!isComposing()) for (const listener of listeners) listener();
  };
  const revisionOf = createRevisions();
  const isComposing = trackComposition(element, signal);
  const readDom = createDomReader(element, changed, kind.undoGroupMs !== undefined, signal);

  const select = (range: TextRange) => {
    element.focus({ preventScroll: true });
    selectIn(element, readDom(), range);
  };
  const surfaceFor = (edit: Edit, keysPressed: () => number): EditingSurface => {
    const giveSelectionBack = keepSelection(element);
    return {
      readText: () => readDom().text,
      isSelected: () => hasFocus(element) && isSame(readSelection(element, readDom()), edit),
      seeSelection: () => selectionSeen(element, kind.selectionMs),
      borrowSelection() {
        select(edit);
        return guardSelection(element, giveSelectionBack);
      },
      giveSelectionBack,
      techniques: techniquesFor(element, kind, edit.insert),
      undo: () => undoOnce(element),
      keysPressed,
    };
  };

  const adapter: EditorAdapter = {
    read() {
      const dom = readDom();
      return { text: dom.text, selection: readSelection(element, dom), revision: revisionOf(dom.text) };
    },

    apply: oneAtATime(async (wanted, revision, caret) => {
      const isStale = () => isComposing() || adapter.read().revision !== revision;
      if (isStale()) return { ok: false, reason: 'stale' };
      await waitForUndoStep(kind, lastChangeAt);
      if (isStale()) return { ok: false, reason: 'stale' };
      const edit = shapeFor(kind, readDom(), wanted);
      const during = new AbortController();
      const keysPressed = countKeys(element, AbortSignal.any([signal, during.signal]));
      const result = await runVerifiedEdit(surfaceFor(edit, keysPressed), edit);
      // A paste makes no input event.
      lastChangeAt = performance.now();
      // Who has typed on has the caret where the words go.
      if (result.ok && caret !== undefined && keysPressed() === 0) select({ from: caret, to: caret });
      during.abort();
      return result;
    }),

    select,
    isComposing,

    domRange(range) {
      const points = toDomPoints(readDom(), range);
      if (!points) return undefined;
      const domRange = ownerDocument.createRange();
      domRange.setStart(points.start.node, points.start.offset);
      domRange.setEnd(points.end.node, points.end.offset);
      return domRange;
    },

    watch(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      listen(element, 'compositionend', changed, until);
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

function isSame(selection: TextRange | undefined, { from, to }: TextRange): boolean {
  return selection?.from === from && selection.to === to;
}

function shapeFor(kind: EditorKind, dom: DomText, wanted: Edit): Edit {
  const edit = shapeEdit(dom.text, wanted);
  if (kind.joinsInsertions) return widenInsertion(dom, edit);
  return kind.coversLastNewline ? coverLastNewline(dom, edit) : edit;
}

async function waitForUndoStep({ undoGroupMs = 0 }: EditorKind, lastChangeAt: number): Promise<void> {
  const missing = lastChangeAt + undoGroupMs - performance.now();
  if (missing > 0) await new Promise((resolve) => setTimeout(resolve, missing + 1));
}
