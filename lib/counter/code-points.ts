import { graphemeStart } from '../text/graphemes';
import type { Count } from './count';

/** Any surrogate; a text without one has as many code points as UTF-16 units. */
const SURROGATE = /[\ud800-\udfff]/;

/** Counts Unicode code points, as servers in Python, PHP and Rust do; a lone surrogate is one. */
export function countByCodePoints(text: string, max: number): Count {
  const used = codePointLength(text);
  const overflowFrom = used > max ? graphemeStart(text, offsetAfter(text, max)) : undefined;
  return { used, limit: max, remaining: max - used, overflowFrom };
}

/** Number of Unicode code points. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** UTF-16 offset behind the first `count` code points. */
function offsetAfter(text: string, count: number): number {
  let offset = 0;
  for (let i = 0; i < count; i++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
