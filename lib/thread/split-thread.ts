import type { Count } from '../counter/count';
import { countText } from '../counter/count-text';
import type { LengthRule } from '../sites/site-profile';
import type { TextRange } from '../text/text-range';
import { type CutPlace, cutPlaces } from './cut-places';
import { type Numbering, type PartLabel, partLabel } from './numbering';
import { type Piece, type Size, planParts } from './plan-parts';

/** One post of a thread: its range of the text (together they are the text), and what is posted. */
export interface ThreadPart extends TextRange {
  /** The range's text without white space around it, numbered. */
  readonly text: string;
  readonly label: PartLabel;
  readonly count: Count;
}

/** The parts, or the range that alone is too long and can't be cut, such as a link. */
export type ThreadSplit =
  | { readonly ok: true; readonly parts: readonly ThreadPart[] }
  | { readonly ok: false; readonly tooLong: TextRange };

/** How often the room is made smaller when the parts turn out longer than their pieces together. */
const maxAttempts = 4;

/**
 * Splits a text into posts that each fit the network's rule: by paragraph and sentence where that can be, in parts of
 * even length, never inside what has to stay whole. The numbering's own length is reserved exactly.
 */
export function splitThread(text: string, rule: LengthRule, numbering: Numbering): ThreadSplit {
  if (text.trim() === '') return { ok: true, parts: [] };
  const whole = partOf(text, { from: 0, to: text.length }, rule, { before: '', behind: '' });
  if (whole.count.remaining >= 0) return { ok: true, parts: [whole] };

  const places = [...cutPlaces(text), { offset: text.length, cost: 0 }];
  const measure = measureBy(rule);
  const pieces = piecesOf(text, places, measure);
  // The total is part of the label: only its number of digits matters, and that grows at most a few times.
  let total = Math.ceil(pieces.reduce((sum, { size }) => sum + size.used, 0) / rule.max);
  let margin = 0;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const ends = planParts(pieces, (index) => roomFor(index, total, margin));
    if (!ends) break;
    const parts = ends.map((end, index) => {
      const from = index === 0 ? 0 : places[(ends[index - 1] ?? 0) - 1]!.offset;
      const range = { from, to: places[end - 1]!.offset };
      return partOf(text, range, rule, partLabel(numbering, index, ends.length));
    });
    const excess = Math.max(...parts.map(({ count }) => -count.remaining));
    if (excess <= 0) return { ok: true, parts };
    if (String(ends.length).length === String(total).length) margin += excess;
    total = ends.length;
  }
  return { ok: false, tooLong: longest(text, places, pieces) };

  function roomFor(index: number, parts: number, less: number): Size {
    const { before, behind } = partLabel(numbering, index, parts);
    const label = measure(before + behind);
    const maxBytes = (rule.unit === 'graphemes' ? rule.maxBytes : undefined) ?? Infinity;
    return { used: rule.max - label.used - less, bytes: maxBytes - label.bytes - less };
  }
}

function measureBy(rule: LengthRule): (text: string) => Size {
  return (text) => {
    const { used, bytes } = countText(text, rule);
    return { used, bytes: bytes?.used ?? 0 };
  };
}

function piecesOf(text: string, places: readonly CutPlace[], measure: (text: string) => Size): Piece[] {
  let from = 0;
  return places.map((end) => {
    const slice = text.slice(from, end.offset);
    // White space before the first word is dropped with the first part's.
    const words = from === 0 ? slice.trim() : slice.trimEnd();
    from = end.offset;
    return { size: measure(words), space: measure(slice.slice(slice.trimEnd().length)), end };
  });
}

function partOf(text: string, { from, to }: TextRange, rule: LengthRule, label: PartLabel): ThreadPart {
  const posted = label.before + text.slice(from, to).trim() + label.behind;
  return { from, to, text: posted, label, count: countText(posted, rule) };
}

function longest(text: string, places: readonly CutPlace[], pieces: readonly Piece[]): TextRange {
  const sizes = pieces.map(({ size }) => Math.max(size.used, size.bytes));
  const index = sizes.indexOf(Math.max(...sizes));
  const from = places[index - 1]?.offset ?? 0;
  const to = places[index]?.offset ?? text.length;
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
