import { type TextRange, widenDeletion } from '../text/text-range';
import { trackComposition } from './composition';
import { countKeys } from './count-keys';
import { toDomPoints, toOffset } from './dom-points';
import { createDomReader } from './dom-reader';
import type { DomText } from './dom-text';
import type { EditorAdapter } from './editor-adapter';
import { type EditorKind, findEditorKind } from './editor-kind';
import { listen } from './listen';
import { dispatchPaste, toParagraphs } from './paste-event';
import { createRevisions } from './revisions';
import { runVerifiedEdit } from './verified-edit';

/**
 * Any contenteditable editor, whatever library drives it (`EditorKind` says how they differ).
 * @param signal Ends what the adapter listens to.
 */
export function createRichTextAdapter(element: HTMLElement, signal: AbortSignal): EditorAdapter {
  const { ownerDocument } = element;
  const kind = findEditorKind(element);
  const listeners = new Set<(change: 'text' | 'selection') => void>();
  const changed = () => {
    if (!isComposing()) for (const listener of listeners) listener('text');
  };
  const revisionOf = createRevisions();
  const isComposing = trackComposition(element, signal);
  const keysPressed = countKeys(element, signal);
  const readDom = createDomReader(element, changed, signal);
  let lastInputAt = -Infinity;
  listen(element, 'input', () => (lastInputAt = performance.now()), signal);

  const select = (range: TextRange) => {
    const points = toDomPoints(readDom(), range);
    element.focus({ preventScroll: true });
    const selection = selectionOf(element);
    if (!points || !selection) return;
    // Away and back: without it Chromium makes one undo step of the edit and the words typed before it.
    selection.collapse(points.start.node, points.start.offset);
    selection.setBaseAndExtent(points.start.node, points.start.offset, points.end.node, points.end.offset);
  };

  const adapter: EditorAdapter = {
    read() {
      const dom = readDom();
      return { text: dom.text, selection: readSelection(element, dom), revision: revisionOf(dom.text) };
    },

    async apply(wanted, revision, caret) {
      const current = adapter.read();
      if (isComposing() || current.revision !== revision) return { ok: false, reason: 'stale' };
      const edit = widenDeletion(current.text, wanted);
      await waitForUndoStep(kind, lastInputAt);
      const result = await runVerifiedEdit(
        {
          readText: () => readDom().text,
          select: () => select(edit),
          techniques: techniquesFor(element, kind, edit.insert),
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
      const points = toDomPoints(readDom(), range);
      if (!points) return undefined;
      const domRange = ownerDocument.createRange();
      domRange.setStart(points.start.node, points.start.offset);
      domRange.setEnd(points.end.node, points.end.offset);
      return domRange;
    },

    watch(listener, until) {
      const onSelection = () => {
        if (!isComposing()) listener('selection');
      };
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      listen(element, 'compositionend', changed, until);
      ownerDocument.addEventListener('selectionchange', onSelection, { signal: until });
    },
  };
  return adapter;
}

function techniquesFor(element: HTMLElement, kind: EditorKind, text: string) {
  const { ownerDocument } = element;
  const paste = () => {
    const html = kind.pastesParagraphs && text.includes('\n') ? toParagraphs(text) : undefined;
    const target = selectionOf(element)?.focusNode ?? element;
    return dispatchPaste(target instanceof Element ? target : (target.parentElement ?? element), text, html);
  };
  const insertText = () => ownerDocument.execCommand('insertText', false, text);
  const remove = () => ownerDocument.execCommand('delete');
  // An empty paste is ignored by some editors and taken for an error by others.
  if (text === '') return [remove];
  return kind.paste ? [paste, insertText] : [insertText];
}

async function waitForUndoStep({ undoGroupMs }: EditorKind, lastInputAt: number): Promise<void> {
  const missing = lastInputAt + undoGroupMs - performance.now();
  if (missing > 0) await new Promise((resolve) => setTimeout(resolve, missing + 1));
}

function readSelection(element: Element, dom: DomText): TextRange | undefined {
  const selection = selectionOf(element);
  const { anchorNode, focusNode } = selection ?? {};
  if (
    !selection ||
    !anchorNode ||
    !focusNode ||
    !element.contains(anchorNode) ||
    !element.contains(focusNode)
  ) {
    return undefined;
  }
  const anchor = toOffset(dom, { node: anchorNode, offset: selection.anchorOffset });
  const focus = toOffset(dom, { node: focusNode, offset: selection.focusOffset });
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

/** Chromium keeps a selection of its own in each shadow root. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
