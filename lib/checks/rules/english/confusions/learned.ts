import type { ConfusionWeights } from './confusion-model';
import { encodedWeights, weightBits, weightScale } from './learned-weights';
import { learnedClasses } from './learned-classes';
import { decodeWeights } from './weight-codec';
import { wordShape } from './context-features';

let weights: ConfusionWeights | undefined;
let classes: ReadonlyMap<string, number> | undefined;

/** The weights that `scripts/english-confusions` learned; unpacked on the first use. */
export function confusionWeights(): ConfusionWeights {
  weights ??= { table: decodeWeights(encodedWeights, weightBits), scale: weightScale };
  return weights;
}

/** The class of a word, or of its shape when it is a rare one. */
export function classOf(word: string): number {
  classes ??= new Map(
    learnedClasses.flatMap((words, index) => words.split(' ').map((one) => [one, index + 1] as const)),
  );
  return classes.get(word) ?? classes.get(wordShape(word)) ?? 0;
}
