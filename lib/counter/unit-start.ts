import { graphemeStart } from '../text/graphemes';
import type { TextRange } from '../text/text-range';

/**
 * The nearest UTF-16 offset at or before `offset` where the text may be cut: neither inside a grapheme nor inside one
 * of `wholes`, the ranges that count as one (in order, disjoint).
 */
export function unitStart(text: string, offset: number, wholes: readonly TextRange[]): number {
  for (let at = offset; ;) {
    const start = graphemeStart(text, at);
    const whole = wholes.find((range) => range.from < start && start < range.to);
    if (whole === undefined) return start;
    at = whole.from;
  }
}
