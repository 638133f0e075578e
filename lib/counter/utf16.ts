import { graphemeStart } from '../text/graphemes';
import type { Count } from './count';

/** Counts UTF-16 code units: the string length of JavaScript, which most web counters show. */
export function countByUtf16(text: string, max: number): Count {
  const used = text.length;
  const overflowFrom = used > max ? graphemeStart(text, max) : undefined;
  return { used, limit: max, remaining: max - used, overflowFrom };
}
