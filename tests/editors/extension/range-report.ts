import type { MarkableRange } from '../../../lib/editors/editor-adapter';
import type { TextField } from '../../../lib/editors/text-field-adapter';
import type { RangeReport } from './commands';

export function reportRange(range: MarkableRange | undefined, field: TextField | undefined): RangeReport {
  if (!range) return { text: undefined, rects: 0 };
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return { text: textUnder(range, field), rects: rects.length };
}

/** The characters that a range covers; images count as their text alternative, fillers as nothing. */
function textUnder(range: AbstractRange, field: TextField | undefined): string {
  if (!('cloneContents' in range)) return field?.value.slice(range.startOffset, range.endOffset) ?? '';
  const contents = (range as Range).cloneContents();
  for (const image of contents.querySelectorAll('img')) image.replaceWith(image.alt);
  return (contents.textContent ?? '').replaceAll('\ufeff', '').replaceAll('\u00a0', ' ');
}
