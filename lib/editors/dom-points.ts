import type { TextRange } from '../text/text-range';
import { isText } from './dom-content';
import type { DomText, Segment } from './dom-text';

/** A boundary point as the DOM's Range and Selection take it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Start and end of a range in the DOM: each inside the first, or last, of its own characters. */
export function toDomPoints(
  dom: DomText,
  { from, to }: TextRange,
): { start: DomPoint; end: DomPoint } | undefined {
  if (from < 0 || to > dom.text.length || from > to) return undefined;
  if (from === to) {
    const point = caretPoint(dom, from);
    return { start: point, end: point };
  }
  const first = dom.segments.find((segment) => segment.from <= from && from < segment.to);
  const last = dom.segments.find((segment) => segment.from < to && to <= segment.to);
  return {
    // A newline between blocks is in no segment.
    start: first ? pointIn(first, from) : caretPoint(dom, from),
    end: last ? pointIn(last, to) : caretPoint(dom, to),
  };
}

/** Where a caret at this offset is: where typing goes on with the text before it, if there is any. */
function caretPoint({ root, segments }: DomText, offset: number): DomPoint {
  const touching = segments.filter(({ from, to }) => from <= offset && offset <= to);
  const best = touching.toSorted((a, b) => rank(a, offset) - rank(b, offset))[0];
  return best ? pointIn(best, offset) : { node: root, offset: 0 };
}

/** Text goes before elements, text before the caret goes before text behind it; what can't be edited comes last. */
function rank({ node, from, island }: Segment, offset: number): number {
  return (island ? 4 : 0) + (isText(node) ? 0 : 2) + (from < offset ? 0 : 1);
}

function pointIn({ node, start, from, island }: Segment, offset: number): DomPoint {
  if (island && offset <= island.from) return beside(island.element, 0);
  if (island && offset >= island.to) return beside(island.element, 1);
  return isText(node) ? { node, offset: start + offset - from } : beside(node, offset > from ? 1 : 0);
}

/** Before (0) or behind (1) an element. */
function beside(element: Element, side: 0 | 1): DomPoint {
  const parent = element.parentNode as Node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, element) + side };
}

/** The offset in the text of a boundary point of the DOM. */
export function toOffset({ text, segments }: DomText, { node, offset }: DomPoint): number {
  if (isText(node)) {
    const own = segments.filter((segment) => segment.node === node);
    const segment = own.findLast(({ start }) => start <= offset) ?? own[0];
    if (segment) return Math.max(segment.from, Math.min(segment.from + offset - segment.start, segment.to));
  }
  const inside = segments.filter((segment) => node.contains(segment.node));
  const child = node.childNodes[offset];
  const next = child && inside.find((segment) => isAtOrAfter(segment.node, child));
  if (next) return next.from;
  // What shows no text (a placeholder, a separator) must not lead to the next line.
  const last = inside.at(-1);
  return last?.to ?? segments.find((segment) => isAtOrAfter(segment.node, node))?.from ?? text.length;
}

function isAtOrAfter(node: Node, other: Node): boolean {
  return (
    other.contains(node) || (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
