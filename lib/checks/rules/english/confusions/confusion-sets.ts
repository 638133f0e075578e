/** Words that are taken for each other. */
export interface ConfusionSet {
  /** In lower case. Where one of them stands, the model asks which belongs there. */
  readonly words: readonly string[];
  /**
   * By how much, in natural logarithms of odds, another word has to fit better before anything is said. Chosen on the
   * development split, by kinds of sets: the more often right sentences look wrong to the model, the higher.
   */
  readonly margin: number;
}

const often = 1.1;
const seldom = 1.6;
/** Many a subject is far from its verb. */
const agreement = 2;

/** The order does not matter; the words of a set are part of what its weights are found by. */
export const confusionSets: readonly ConfusionSet[] = [
  { words: ['your', "you're"], margin: often },
  { words: ['its', "it's"], margin: often },
  { words: ['then', 'than'], margin: often },
  { words: ['were', 'where', "we're"], margin: often },
  { words: ['to', 'too', 'two'], margin: seldom },
  { words: ['there', 'their', "they're"], margin: often },
  { words: ['lose', 'loose'], margin: often },
  { words: ['affect', 'effect'], margin: seldom },
  { words: ['whose', "who's"], margin: often },
  { words: ['lets', "let's"], margin: often },
  { words: ['quiet', 'quite'], margin: seldom },
  { words: ['accept', 'except'], margin: seldom },
  { words: ['advise', 'advice'], margin: seldom },
  { words: ['breath', 'breathe'], margin: seldom },
  { words: ['weather', 'whether'], margin: seldom },
  { words: ['past', 'passed'], margin: seldom },
  { words: ['of', 'off'], margin: seldom },
  { words: ['hear', 'here'], margin: often },
  { words: ['know', 'no'], margin: seldom },
  { words: ['knew', 'new'], margin: seldom },
  { words: ['our', 'are'], margin: seldom },
  { words: ['thing', 'think'], margin: seldom },
  { words: ['form', 'from'], margin: seldom },
  { words: ['is', 'are'], margin: agreement },
  { words: ['was', 'were'], margin: agreement },
  { words: ['has', 'have'], margin: agreement },
  { words: ['does', 'do'], margin: agreement },
  { words: ["doesn't", "don't"], margin: agreement },
  { words: ["isn't", "aren't"], margin: agreement },
  { words: ["wasn't", "weren't"], margin: agreement },
];
