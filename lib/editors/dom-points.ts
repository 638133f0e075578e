import type { TextRange } from '../text/text-range';
import type { DomText, Segment } from './dom-text';

/** A boundary point as the DOM's Range and Selection take it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Start and end of a range in the DOM: each inside the first, or last, of its own characters. */
export function toDomPoints(
  { text, segments }: DomText,
  { from, to }: TextRange,
): { start: DomPoint; end: DomPoint } | undefined {
  if (from < 0 || to > text.length || from > to) return undefined;
  if (from === to) {
    const point = caretPoint(segments, from);
    return point && { start: point, end: point };
  }
  const first = segments.find((segment) => segment.to > from);
  const last = segments.findLast((segment) => segment.from < to && segment.to > segment.from);
  if (!first || !last) return undefined;
  return { start: pointIn(first, Math.max(from, first.from)), end: pointIn(last, Math.min(to, last.to)) };
}

/** Where a caret at this offset is: behind the character before it on the same line, or at the line's start. */
function caretPoint(segments: readonly Segment[], offset: number): DomPoint | undefined {
  const before = segments.find((segment) => segment.from < offset && segment.to >= offset);
  const at = before ?? segments.find((segment) => segment.from === offset);
  return at && pointIn(at, offset);
}

function pointIn(segment: Segment, offset: number): DomPoint {
  const { node } = segment;
  if (node instanceof Text) return { node, offset: offset - segment.from };
  const parent = node.parentNode as Node;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: offset > segment.from ? index + 1 : index };
}

/** The offset in the text of a boundary point of the DOM. */
export function toOffset({ text, segments }: DomText, { node, offset }: DomPoint): number {
  if (node instanceof Text) {
    const own = segments.find((segment) => segment.node === node);
    if (own) return own.from + offset;
  }
  const after = node.childNodes[offset];
  if (after) return segments.find((segment) => isAtOrAfter(segment.node, after))?.from ?? text.length;
  const lastInside = segments.findLast((segment) => node.contains(segment.node));
  return lastInside?.to ?? segments.find((segment) => isAtOrAfter(segment.node, node))?.from ?? text.length;
}

function isAtOrAfter(node: Node, other: Node): boolean {
  return (
    other.contains(node) || (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
