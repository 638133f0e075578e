import { findNonProse } from '../../text/non-prose';
import { foldText } from '../../text/fold';
import type { TextRange } from '../../text/text-range';

/** A word of a draft's prose, in UTF-16 offsets. */
export interface DraftWord extends TextRange {
  readonly text: string;
  readonly folded: string;
  /** Whether nothing but spaces is between it and the word before. */
  readonly follows: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*/gu;

/** So much of a draft is read. */
const longestRead = 5000;

/** The words of a draft, without links, mentions, tags and the like. */
export function draftWords(text: string): DraftWord[] {
  const read = text.slice(0, longestRead);
  const entities = findNonProse(read);
  const words: DraftWord[] = [];
  let next = 0;
  let end = -1;
  for (const { index, 0: word } of read.matchAll(WORD)) {
    const to = index + word.length;
    while ((entities[next]?.to ?? Infinity) <= index) next++;
    if ((entities[next]?.from ?? Infinity) < to) continue;
    words.push({
      from: index,
      to,
      text: word,
      folded: foldText(word),
      follows: end >= 0 && /^[^\S\n]+$/u.test(read.slice(end, index)),
    });
    end = to;
  }
  return words;
}
