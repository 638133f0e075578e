import type { TextRange } from '../text/text-range';
import { entityCharacter } from './passage';

/** The text with every UTF-16 unit of the ranges, which are in order and apart, replaced by `entityCharacter`. */
export function maskRanges(text: string, ranges: readonly TextRange[]): string {
  let masked = '';
  for (const { from, to } of ranges)
    masked += text.slice(masked.length, from) + entityCharacter.repeat(to - from);
  return masked + text.slice(masked.length);
}
