import { confusionSets } from '../../lib/checks/rules/english/confusions/confusion-sets.ts';
import { contextFeatures, type ClassOf } from '../../lib/checks/rules/english/confusions/context-features.ts';

/** A place in a sentence where a word of a confusion set belongs. */
export interface Instance {
  /** Indexes of the set, and of the right word in it. */
  readonly set: number;
  readonly label: number;
  /** How much it counts. */
  readonly weight: number;
  readonly features: Uint32Array;
}

/**
 * Words that are used like a rare member of a set: where one of them stands, the member could, and its rival could
 * not. They count less than the member itself.
 */
const likeRareWords: Readonly<Record<string, readonly string[]>> = {
  lose: ['win', 'keep', 'get', 'find', 'beat'],
  loose: ['tight', 'free', 'open', 'soft', 'thin', 'heavy'],
  affect: ['hurt', 'change', 'help', 'destroy'],
  effect: ['impact', 'result', 'difference', 'problem'],
  advise: ['tell', 'suggest', 'recommend', 'warn'],
  advice: ['information', 'support', 'feedback', 'money'],
  breathe: ['sleep', 'eat', 'speak', 'walk'],
  breath: ['mouth', 'head', 'heart', 'brain'],
  accept: ['take', 'support', 'understand', 'admit'],
  except: ['besides', 'unlike', 'without'],
  weather: ['food', 'music', 'movie', 'traffic'],
  whether: ['if'],
  past: ['next', 'last', 'over', 'beyond', 'previous'],
  passed: ['went', 'moved', 'ran', 'came'],
  quiet: ['calm', 'silent', 'cold', 'dark'],
  quite: ['pretty', 'very', 'really', 'fairly'],
};
const weightOfLikeWords = 0.3;

/** How often a feature has to be seen with a set to be kept: once teaches nothing that holds elsewhere. */
const minSeen = 2;
/** 0 leaves the words of a set as frequent as they are, 1 makes them equal. */
const balance = 0.8;

/** All instances of the sentences, and for those of rare words the places of words like them. */
export function instancesOf(sentences: readonly (readonly string[])[], classOf: ClassOf): Instance[] {
  const places = new Map<string, { set: number; label: number; weight: number }[]>();
  const add = (word: string, place: { set: number; label: number; weight: number }) => {
    places.set(word, [...(places.get(word) ?? []), place]);
  };
  confusionSets.forEach(({ words }, set) =>
    words.forEach((word, label) => {
      add(word, { set, label, weight: 1 });
      for (const like of likeRareWords[word] ?? []) add(like, { set, label, weight: weightOfLikeWords });
    }),
  );
  const instances = sentences.flatMap((tokens) =>
    tokens.flatMap((word, at) => {
      const here = places.get(word);
      if (!here) return [];
      const features = Uint32Array.from(contextFeatures(tokens, at, classOf));
      return here.map((place) => ({ ...place, features }));
    }),
  );
  return balanced(withoutRareFeatures(instances));
}

function withoutRareFeatures(instances: readonly Instance[]): Instance[] {
  const counts = confusionSets.map(() => new Map<number, number>());
  for (const { set, features } of instances) {
    const ofSet = counts[set]!;
    for (const feature of features) ofSet.set(feature, (ofSet.get(feature) ?? 0) + 1);
  }
  return instances.map((instance) => ({
    ...instance,
    features: instance.features.filter((feature) => counts[instance.set]!.get(feature)! >= minSeen),
  }));
}

/**
 * Weighs the words of a set nearly alike however frequent they are: people write `its` for `it's` about as often as
 * the other way round.
 */
function balanced(instances: readonly Instance[]): Instance[] {
  const counts = confusionSets.map(({ words }) => words.map(() => 0));
  for (const { set, label, weight } of instances) counts[set]![label]! += weight;
  return instances.map((instance) => {
    const mean = counts[instance.set]!.reduce((a, b) => a + b) / counts[instance.set]!.length;
    const share = (mean / counts[instance.set]![instance.label]!) ** balance;
    return { ...instance, weight: instance.weight * share };
  });
}
