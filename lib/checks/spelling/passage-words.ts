import type { TextRange } from '../../text/text-range';
import type { Passage } from '../passage';
import type { WordContext } from './rank-suggestions';

/** A word of a passage, with what the checker needs to know of its place. */
export interface PassageWord extends TextRange {
  readonly text: string;
  /** Whether a sentence, or a quotation in it, begins with the word. */
  readonly opensSentence: boolean;
  readonly context: WordContext;
}

/** A word, with what is joined to it by apostrophes and hyphens. */
export const wordPattern = /[\p{L}\p{M}]+(?:['’ʼ\u00ad-][\p{L}\p{M}]+)*/gu;
/** Characters that make a word part of something else: a number, an address, a file, a censored word. */
const glue = /[\p{N}_@#$&*+=/\\^~\ufffc]/u;
/** What stands before a word that may be the first of a sentence. */
const opener = /^[\s"“«'‘([{—–•*-]*$|[.!?…:]["”»')\]]*[\s"“«'‘([{—–•-]+$/u;

/** The words of a passage that are prose; those inside or next to entities, numbers and addresses are left out. */
export function* passageWords({ masked, startsSentence }: Passage): Generator<PassageWord> {
  const found = [...masked.matchAll(wordPattern)];
  for (const [index, { 0: text, index: from }] of found.entries()) {
    const to = from + text.length;
    if (isGlued(masked, from, to)) continue;
    const before = masked.slice(Math.max(0, from - 8), from);
    yield {
      from,
      to,
      text,
      opensSentence: opener.test(before) && (startsSentence || /\S/.test(masked.slice(0, from))),
      context: {
        before: neighbour(masked, found[index - 1], from),
        after: neighbour(masked, found[index + 1], to),
      },
    };
  }
}

function isGlued(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (glue.test(before) || glue.test(after)) return true;
  // `e.g.`, `example.com`: a full stop with no space on its other side.
  return (
    (before === '.' && /\S/.test(text.charAt(from - 2))) ||
    (after === '.' && /[\p{L}\p{N}]/u.test(text.charAt(to + 1)))
  );
}

/** A neighbour with nothing but spaces between. */
function neighbour(text: string, match: RegExpExecArray | undefined, at: number): string | undefined {
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const between = end <= at ? text.slice(end, at) : text.slice(at, match.index);
  return /^\s+$/.test(between) ? match[0] : undefined;
}
