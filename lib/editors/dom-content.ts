import type { TextRange } from '../text/text-range';

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);

/** By number, not by class: the nodes of another frame are of other classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** By number, as `isText`. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether an element is on lines of its own. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}

/**
 * Elements inside an editable one that are no part of its text: Slate's placeholder, ProseMirror's widgets (placeholders
 * too), TinyMCE's helpers, Quill's list buttons.
 */
const noText = '[data-slate-placeholder], .ProseMirror-widget, [data-mce-bogus="all"], .ql-ui, style, script';

export function isNoText(element: Element): boolean {
  return element.matches(noText);
}

/**
 * Characters that editors put where a caret needs a text node and that are not the user's: U+FEFF (Slate, Quill, Trix,
 * TinyMCE) and seven word joiners (CKEditor's `INLINE_FILLER`).
 */
const fillers = /\ufeff+|\u2060{7}/g;

/** In a part that the user can't edit, source code's line breaks as well: they don't show at the edges. */
const islandFillers = /\ufeff+|\u2060{7}|^\s*\n\s*|\s*\n\s*$/g;

/** The stretches of a text node between fillers; of fillers alone, the empty one behind them. */
export function splitAtFillers(data: string, isInIsland: boolean): TextRange[] {
  const stretches: TextRange[] = [];
  let from = 0;
  for (const { index, 0: filler } of data.matchAll(isInIsland ? islandFillers : fillers)) {
    if (index > from) stretches.push({ from, to: index });
    from = index + filler.length;
  }
  if (from < data.length || stretches.length === 0) stretches.push({ from, to: data.length });
  return stretches;
}
