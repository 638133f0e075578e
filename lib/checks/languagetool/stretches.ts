import { type NonProse, findNonProse } from '../../text/non-prose';
import type { TextRange } from '../../text/text-range';
import type { Language, RunLanguage } from '../language/language';
import type { Passage } from '../passage';
import { splitPassages } from '../segment/split-passages';

/**
 * Neighbouring passages of one language in a paragraph: what a server reads as one text, so that it sees more than a
 * sentence. `from`…`to` is its place in the paragraph; all other offsets are relative to the stretch.
 */
export interface Stretch extends TextRange {
  readonly text: string;
  readonly language: RunLanguage;
  /** What is no prose in it, in order. */
  readonly entities: readonly NonProse[];
  /** Where its passages end, in order; the last one is its own end. */
  readonly ends: readonly number[];
  /** Whether it begins, or ends, where a sentence does. */
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
}

/** The stretches of a paragraph, in order; none of several passages is longer than `maxLength` UTF-16 units. */
export function splitStretches(
  paragraph: string,
  preferred: readonly Language[],
  maxLength = Infinity,
): Stretch[] {
  const groups: [Passage, ...Passage[]][] = [];
  for (const passage of splitPassages(paragraph, { preferred })) {
    const last = groups.at(-1);
    const fits = last && passage.to - last[0].from <= maxLength;
    if (fits && last[0].language === passage.language) last.push(passage);
    else groups.push([passage]);
  }
  if (groups.length === 0) return [];
  const nonProse = findNonProse(paragraph);
  return groups.map((passages) => stretchOf(passages, paragraph, nonProse));
}

function stretchOf(
  passages: readonly [Passage, ...Passage[]],
  paragraph: string,
  nonProse: readonly NonProse[],
): Stretch {
  const [first] = passages;
  const last = passages.at(-1) ?? first;
  const { from } = first;
  const { to } = last;
  return {
    from,
    to,
    text: paragraph.slice(from, to),
    language: first.language,
    entities: nonProse
      .filter((entity) => entity.from >= from && entity.to <= to)
      .map((entity) => ({ ...entity, from: entity.from - from, to: entity.to - from })),
    ends: passages.map((passage) => passage.to - from),
    startsSentence: first.startsSentence,
    endsSentence: last.endsSentence,
  };
}
