import type { Lexicon } from '../../../lib/checks/lexicon';
import { frenchTokens } from '../../../lib/checks/rules/french/french-tokens';
import {
  occurrencesIn,
  splitVerb,
  verbEndings,
} from '../../../lib/checks/rules/french/homophones/homophone-sets';
import { withCaseOf } from '../../../lib/checks/rules/letter-case';

/** A right sentence in which one word was replaced by one that sounds like it. */
export interface Flip {
  /** Id of the homophone set. */
  readonly set: string;
  readonly text: string;
  /** The wrong word's place in it, and the sentence that it was made from. */
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

/** Every flip of every member of a set in a sentence; "ces" and "ses" are not taken for each other. */
export function flipsOf(right: string, lexicon: Lexicon): Flip[] {
  const tokens = frenchTokens(right);
  return [...occurrencesIn(tokens, lexicon)].flatMap(({ set, written, first, last }) => {
    const from = tokens[first]?.from ?? 0;
    const end = tokens[last]?.to ?? 0;
    const stem = set === verbEndings ? (splitVerb(tokens[first]?.text ?? '', lexicon)?.stem ?? '') : '';
    return set.members.flatMap((member, index) => {
      const isSameMeaning = set.id === 'ces' && written < 2 && index < 2;
      if (index === written || isSameMeaning) return [];
      const wrong = withCaseOf(right.slice(from, end), stem + member);
      const text = right.slice(0, from) + wrong + right.slice(end);
      return [{ set: set.id, text, from, to: from + wrong.length, right }];
    });
  });
}
