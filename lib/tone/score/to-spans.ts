import type { ToneSpan } from '../tone';
import type { Evidence } from './evidence';

/** A label names its strongest words, at most so many, and none that weigh less than this part of the strongest. */
const mostSpans = 8;
const least = 0.15;

/** What speaks for a label, as spans: in order, without overlap, their weights together 1 at most. */
export function toSpans(evidence: readonly Evidence[]): ToneSpan[] {
  const speaking = evidence.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const total = speaking.reduce((sum, { weight }) => sum + weight, 0);
  const chosen: Evidence[] = [];
  for (const piece of speaking) {
    if (chosen.length === mostSpans || piece.weight < least * (chosen[0]?.weight ?? 0)) break;
    if (chosen.every(({ from, to }) => piece.to <= from || piece.from >= to)) chosen.push(piece);
  }
  return chosen
    .map(({ cause, from, to, weight }) => ({ cause, from, to, weight: weight / total }))
    .sort((a, b) => a.from - b.from);
}
