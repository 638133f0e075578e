import type { TextRange } from '../../text/text-range';
import type { DraftWord } from './draft-words';

/** Words of a draft that have been a tag: `summer sale` was `#SummerSale`. */
export interface TaggedWords extends TextRange {
  readonly key: string;
}

const mostWords = 4;
/** Shorter words are tags by accident. */
const shortest = 3;

/** The words that have been tags, the longest of those that begin at one place; `isTag` is asked with a key. */
export function findTaggedWords(words: readonly DraftWord[], isTag: (key: string) => boolean): TaggedWords[] {
  const found = new Map<string, TaggedWords>();
  for (let at = 0; at < words.length; at++) {
    for (let count = mostWords; count > 0; count--) {
      const run = words.slice(at, at + count);
      if (run.length < count || run.slice(1).some(({ follows }) => !follows)) continue;
      const key = keyOf(run, isTag);
      if (key === undefined) continue;
      if (!found.has(key)) found.set(key, { key, from: run[0]!.from, to: run.at(-1)!.to });
      break;
    }
  }
  return [...found.values()];
}

function keyOf(run: readonly DraftWord[], isTag: (key: string) => boolean): string | undefined {
  const folded = run.map((word) => word.folded);
  // Words that are folded one by one make the key of the tag that they are put together to.
  return ['', '_'].map((joint) => folded.join(joint)).find((key) => key.length >= shortest && isTag(key));
}
