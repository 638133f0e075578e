import type { NonProse } from '../../text/non-prose';
import type { TextRange } from '../../text/text-range';

/** What never belongs to the sentence at whose end it stands. */
const DECORATION = new Set(['emoji', 'emoticon', 'shortcode', 'marker']);
/** What is a part of the sentence, or a tail of it. */
const TAIL = new Set(['hashtag', 'mention', 'link', 'cashtag']);
/** Spaces, and the signs that separate the parts of a post. */
const SEPARATOR = /[\s\p{Cf}|•·▪►→]/u;
/** The same behind a head, with what links it to its sentence: `RT @name: …`. */
const LINK_OR_SEPARATOR = /[\s\p{Cf}|•·▪►→:,–—-]/u;
const ENDS_SENTENCE = /[.!?…؟۔:؛;)\]}»”"]/u;
const LOWER = /\p{Ll}/u;

/**
 * A sentence without what stands before and behind its words: spaces, bullets, emoji, the mentions of a reply, the
 * hashtags of a tail. A lone tag or mention that the sentence may need as a word stays: `I love #Paris`.
 * @param masked The paragraph, with what is no prose replaced.
 * @param inside What is no prose in the sentence, in order.
 */
export function trimSentence(
  masked: string,
  sentence: TextRange,
  inside: readonly NonProse[],
): { readonly range: TextRange; readonly inside: readonly NonProse[] } {
  const head = headEnd(masked, sentence, inside);
  const tail = tailStart(masked, { from: head.at, to: sentence.to }, inside.slice(head.passed));
  return {
    range: { from: head.at, to: Math.max(head.at, tail.at) },
    inside: inside.slice(head.passed, inside.length - tail.passed),
  };
}

interface Edge {
  readonly at: number;
  /** How many of the ranges lie outside of the edge. */
  readonly passed: number;
}

function headEnd(masked: string, { from, to }: TextRange, inside: readonly NonProse[]): Edge {
  let at = from;
  let passed = 0;
  let kept: Edge | undefined;
  for (;;) {
    const skipped = passed > 0 ? LINK_OR_SEPARATOR : SEPARATOR;
    while (at < to && skipped.test(masked.charAt(at))) at++;
    const next = inside[passed];
    if (next?.from !== at) break;
    if (next.kind === 'mention') kept ??= { at, passed };
    else if (!DECORATION.has(next.kind)) break;
    at = next.to;
    passed++;
  }
  // `@anna is right`: the mention is the subject.
  return kept && LOWER.test(masked.charAt(at)) ? kept : { at, passed };
}

function tailStart(masked: string, { from, to }: TextRange, inside: readonly NonProse[]): Edge {
  let at = to;
  let passed = 0;
  let kept: Edge | undefined;
  let tags = 0;
  let isDecorated = false;
  for (;;) {
    while (at > from && SEPARATOR.test(masked.charAt(at - 1))) at--;
    const last = inside[inside.length - 1 - passed];
    if (last?.to !== at || last.from < from) break;
    if (TAIL.has(last.kind)) {
      kept ??= { at, passed };
      tags++;
    } else if (DECORATION.has(last.kind)) {
      isDecorated = tags > 0;
    } else break;
    at = last.from;
    passed++;
  }
  const isTail = tags > 1 || isDecorated || at === from || ENDS_SENTENCE.test(masked.charAt(at - 1));
  return kept && !isTail ? kept : { at, passed };
}
