import { packedWeights, outermostWeight } from './latin-weights';
import { bucketCount, eachBucket, levels, modelWords } from './ngrams';

/** Log-odds of English and of French against all other languages in Latin letters. */
export interface LatinScores {
  readonly en: number;
  readonly fr: number;
}

let unpacked: Float32Array | undefined;

/** The model's log-odds for a text. Texts without a word have no evidence: both are 0. */
export function scoreLatin(text: string): LatinScores {
  const sums = sumWords(modelWords(text));
  const scale = sums.count === 0 ? 0 : 1 / Math.sqrt(sums.count);
  return { en: sums.en * scale, fr: sums.fr * scale };
}

/** The sums of the weights of words, and how many n-grams they are the sums of. */
export function sumWords(words: readonly string[]): LatinScores & { readonly count: number } {
  const weights = (unpacked ??= unpack());
  let en = 0;
  let fr = 0;
  let count = 0;
  const visit = (bucket: number) => {
    en += weights[bucket * 2] ?? 0;
    fr += weights[bucket * 2 + 1] ?? 0;
    count++;
  };
  for (const word of words) eachBucket(word, visit);
  return { en, fr, count };
}

/** The steps are finer near 0: a step's weight grows with its square. */
function unpack(): Float32Array {
  const bytes = Uint8Array.from(atob(packedWeights), (character) => character.charCodeAt(0));
  const weights = new Float32Array(bucketCount * 2);
  const weightOf = (nibble: number) => {
    const step = nibble - levels;
    return (outermostWeight * step * Math.abs(step)) / levels ** 2;
  };
  bytes.forEach((byte, bucket) => {
    weights[bucket * 2] = weightOf(byte >> 4);
    weights[bucket * 2 + 1] = weightOf(byte & 0xf);
  });
  return weights;
}
