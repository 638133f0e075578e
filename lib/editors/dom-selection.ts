import type { TextRange } from '../text/text-range';
import { toDomPoints, toOffset } from './dom-points';
import type { DomText } from './dom-text';
import { settle } from './settle';

/** The selection inside an editable element as offsets; `undefined` while it is elsewhere. */
export function readSelection(element: Element, dom: DomText): TextRange | undefined {
  const selection = selectionOf(element);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return undefined;
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return undefined;
  const anchor = toOffset(dom, { node: anchorNode, offset: selection.anchorOffset });
  const focus = toOffset(dom, { node: focusNode, offset: selection.focusOffset });
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

/** Selects a range of an editable element's text; nothing happens when the text is not there. */
export function selectIn(element: Element, dom: DomText, range: TextRange): void {
  const points = toDomPoints(dom, range);
  const selection = selectionOf(element);
  if (!points || !selection) return;
  // Away and back: without it Chromium makes one undo step of the edit and the words typed before it.
  selection.collapse(element, 0);
  selection.setBaseAndExtent(points.start.node, points.start.offset, points.end.node, points.end.offset);
}

/** Remembers the selection as it is in the page; the returned function brings it back. */
export function keepSelection(element: Element): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(element) ?? {};
  return () => {
    const selection = selectionOf(element);
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return selection?.collapseToEnd();
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/**
 * Resolves when the page has been told of a selection that was set just now, and has had a frame to take it over.
 * @param extraMs Milliseconds that the editor takes beyond that.
 */
export function selectionSeen({ ownerDocument }: Element, extraMs?: number): Promise<void> {
  return new Promise((resolve) => {
    const told = new AbortController();
    const goOn = () => {
      told.abort();
      clearTimeout(timer);
      void settle(extraMs).then(resolve);
    };
    // A selection that was the same before makes no event.
    const timer = setTimeout(goOn, 50);
    ownerDocument.addEventListener('selectionchange', goOn, { capture: true, signal: told.signal });
  });
}

/** Chromium keeps a selection of its own in each shadow root. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
