import type { TextRange } from '../../text/text-range';
import { joinWords } from '../draft/valid-tag';
import type { DraftWord } from './draft-words';
import { stopWords } from './stop-words';

/** Words in a row that may be what a draft is about, and the tag that they make. */
export interface Phrase extends TextRange {
  readonly name: string;
  readonly score: number;
}

/** Longer ones are sentences. */
const mostWords = 3;

/**
 * The key phrases of a draft, best first: runs of words between words that say nothing. What is written with a capital
 * inside a sentence is a name, and counts most; then what is said twice, and longer words.
 */
export function findPhrases(words: readonly DraftWord[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const run of runsOf(words)) {
    const name = joinWords(run.map(({ text }) => text));
    const found = phrases.get(name);
    const score = scoreOf(run) + (found ? found.score + 1 : 0);
    phrases.set(name, { name, from: run[0]!.from, to: run.at(-1)!.to, score });
  }
  return [...phrases.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

function runsOf(words: readonly DraftWord[]): DraftWord[][] {
  const runs: DraftWord[][] = [];
  let run: DraftWord[] = [];
  const end = () => {
    if (run.length > 0 && run.length <= mostWords) runs.push(run);
    run = [];
  };
  for (const word of words) {
    if (!word.follows) end();
    if (stopWords.has(word.folded)) end();
    else run.push(word);
  }
  end();
  return runs;
}

function scoreOf(run: readonly DraftWord[]): number {
  const names = run.filter(({ text, follows }) => follows && /^\p{Lu}/u.test(text)).length;
  const letters = run.reduce((sum, { folded }) => sum + folded.length, 0);
  if (letters < (names > 0 ? 3 : 5) || run.every(({ text }) => /^\p{N}/u.test(text))) return 0;
  return names * 2 + Math.min(letters, 18) / 9 + (run.length === 2 ? 0.5 : 0);
}
