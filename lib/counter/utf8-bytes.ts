import { graphemeStart } from '../text/graphemes';
import type { Count } from './count';
import { utf8Length } from './utf8-length';

/** Counts bytes in UTF-8, as Google does for replies to reviews: 2 for an Arabic letter, 4 for most emoji. */
export function countByUtf8Bytes(text: string, max: number): Count {
  const used = utf8Length(text);
  const overflowFrom = used > max ? graphemeStart(text, offsetWithin(text, max)) : undefined;
  return { used, limit: max, remaining: max - used, overflowFrom };
}

/** UTF-16 offset behind as many whole code points as fit into `max` bytes. */
function offsetWithin(text: string, max: number): number {
  let offset = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > max) break;
    offset += character.length;
  }
  return offset;
}
