import type { Rule, RuleDescription } from '../rule';
import { withMarksOf } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { decidedByContext } from './decided-by-context';
import { letterCorrections } from './letter-corrections';
import { letterKind, type LetterKind } from './letter-kind';

/** A rule about letters that are taken for each other. In dialect they are nobody's mistake. */
export function letterRule(
  kind: LetterKind | 'any',
  description: Pick<RuleDescription, 'id' | 'explanation' | 'examples' | 'confidence' | 'strictness'>,
): Rule {
  const inDialect = kind === 'any';
  return {
    ...description,
    languages: ['ar'],
    category: 'correctness',
    severity: inDialect ? 'hint' : 'error',
    *find(passage, lexicon) {
      if (looksDialectal(passage, lexicon) !== inDialect) return;
      for (const { word, fixes } of letterCorrections(passage, lexicon)) {
        if (decidedByContext.has(word.bare)) continue;
        // «دماً»: the hamza of «دماء» would stand before the sign.
        if (word.text !== word.bare && fixes[0] === `${word.bare}ء`) continue;
        if (!inDialect && letterKind(word.bare, fixes[0]!) !== kind) continue;
        const replacements = fixes.map((fix) => withMarksOf(word.text, fix));
        yield { from: word.from, to: word.to, replacements };
      }
    },
  };
}
