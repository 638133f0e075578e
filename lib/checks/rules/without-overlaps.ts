import type { TextRange } from '../../text/text-range';

/** The findings in order of their position; of two that overlap, the surer one, or else the one that begins first. */
export function withoutOverlaps<T extends TextRange & { readonly confidence: number }>(
  findings: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence || a.from - b.from)) {
    const place = firstEndingAfter(kept, finding.from);
    const next = kept[place];
    if (next === undefined || next.from >= finding.to) kept.splice(place, 0, finding);
  }
  return kept;
}

/** Index of the first range, of ranges in order and without overlap, that ends after an offset. */
function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
