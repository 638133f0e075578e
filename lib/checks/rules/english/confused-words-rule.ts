import { matchesOf, patternRule } from '../pattern-rule';
import type { Rule, RuleDescription } from '../rule';
import { contextCase } from './context-case';
import { misplacedWords } from './confusions/misplaced-words';

/** Words that are taken for each other, with the contexts that tell them apart for sure. */
export interface ConfusedWords extends Pick<RuleDescription, 'id' | 'explanation' | 'examples'> {
  /** See `contextCase`. */
  readonly contexts: readonly string[];
  /** Contexts in which the word is right, whatever the model says: `percent [off>]`. */
  readonly right?: readonly string[];
  /** The first word of the model's set of them; without it the contexts are all that is looked at. */
  readonly set?: string;
}

/** Asks the contexts first, then the model. */
export function confusedWordsRule({ contexts, right = [], set, ...description }: ConfusedWords): Rule {
  const byContext = patternRule({
    ...description,
    languages: ['en'],
    category: 'correctness',
    severity: 'error',
    strictness: 'relaxed',
    confidence: 0.9,
    cases: contexts.map(contextCase),
  });
  if (set === undefined) return byContext;
  const allowed = right.map(contextCase);
  return {
    ...byContext,
    *find(passage, lexicon) {
      const found = new Set(
        allowed.flatMap((one) => Array.from(matchesOf(one, passage.masked), ({ from }) => from)),
      );
      for (const match of byContext.find(passage, lexicon)) {
        found.add(match.from);
        yield match;
      }
      for (const match of misplacedWords(passage, set)) if (!found.has(match.from)) yield match;
    },
  };
}
