import { withCaseOf } from '../../letter-case';
import type { Passage } from '../../../passage';
import type { RuleMatch } from '../../rule';
import { candidateScores } from './confusion-model';
import { type ConfusionSet, confusionSets } from './confusion-sets';
import { contextFeatures } from './context-features';
import { classOf, confusionWeights } from './learned';
import { type Token, tokensOf } from './tokens';

const noSet: ConfusionSet = { words: [], margin: 0 };

interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

/** A passage is read once for all sets. */
const readings = new WeakMap<Passage, Reading>();

/** The words of one set (named by its first) in whose place the model would rather see another of them. */
export function* misplacedWords(passage: Passage, setOf: string): Iterable<RuleMatch> {
  const { words: set, margin } = confusionSets.find(({ words }) => words[0] === setOf) ?? noSet;
  const { tokens, words } = readingOf(passage);
  for (const [at, token] of tokens.entries()) {
    const written = set.indexOf(token.text);
    if (written < 0) continue;
    // `how-to`
    if (/\p{Pd}/u.test(passage.masked.charAt(token.from - 1) + passage.masked.charAt(token.to))) continue;
    const scores = candidateScores(confusionWeights(), set, contextFeatures(words, at, classOf));
    const best = scores.indexOf(Math.max(...scores));
    if ((scores[best] ?? 0) - (scores[written] ?? 0) < margin) continue;
    const { from, to } = token;
    const replacement = (set[best] ?? '').replace("'", '’');
    yield { from, to, replacements: [withCaseOf(passage.masked.slice(from, to), replacement)] };
  }
}

function readingOf(passage: Passage): Reading {
  const known = readings.get(passage);
  if (known) return known;
  const tokens = tokensOf(passage.masked);
  const reading = { tokens, words: tokens.map(({ text }) => text) };
  readings.set(passage, reading);
  return reading;
}
