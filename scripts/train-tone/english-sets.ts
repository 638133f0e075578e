import { readColumns, readSet } from './read-set';
import { type Sample, tidy } from './samples';

/** Positions of `goemotions/labels.txt`, which ends with neutral (27). */
const emotions = {
  anger: 2,
  annoyance: 3,
  gratitude: 15,
  remorse: 24,
} as const;
const pleasant = new Set([0, 1, 4, 5, 8, 13, 15, 17, 18, 20, 21, 23]);
const unpleasant = new Set([2, 3, 9, 10, 11, 12, 14, 16, 19, 24, 25]);

/** GoEmotions: `train` to learn from, `dev` to measure on. */
export function goEmotions(part: 'train' | 'dev' | 'test'): Sample[] {
  return readSet(`goemotions/${part}.tsv`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', found = ''] = line.split('\t');
      const labels = found.split(',').map(Number);
      const isGood = labels.some((label) => pleasant.has(label));
      const isBad = labels.some((label) => unpleasant.has(label));
      const targets: Record<string, number> = Object.fromEntries(
        Object.entries(emotions).map(([name, label]) => [name, labels.includes(label) ? 1 : 0]),
      );
      if (isGood !== isBad) targets['polarity'] = isGood ? 1 : -1;
      else if (!isGood) targets['polarity'] = 0;
      return { text: tidy(text), targets, weight: 1, source: 'goemotions' };
    });
}

/** Tweets, sentences and reviews that people rated from −4 to +4. */
export function vader(file: string, weight: number, edge: number): Sample[] {
  return readSet(`vader/${file}`)
    .split('\n')
    .flatMap((line) => {
      const [, rating, text] = line.split('\t');
      if (text === undefined) return [];
      const value = Number(rating);
      const polarity = value > edge ? 1 : value < -edge ? -1 : 0;
      return [{ text: tidy(text), targets: { polarity }, weight, source: `vader/${file}` }];
    });
}

/**
 * Stanford's requests and TyDiP's: polite above 0. TyDiP's English sets are the politest and the rudest quarter of
 * Stanford's Wikipedia, and its test set is among them: of that file, only the half between is learned from.
 */
export function politeness(): Sample[] {
  const wikipedia = stanford('wikipedia');
  const scores = wikipedia.map(({ score }) => score).sort((a, b) => a - b);
  const [low = 0, high = 0] = [0.25, 0.75].map((share) => scores[Math.floor(scores.length * share)] ?? 0);
  const tydip = readColumns('tydip/en_train_binary.csv', 'sentence', 'score').map(([text, score]) => ({
    text,
    score: Number(score),
    source: 'tydip',
  }));
  const between = wikipedia.filter(({ score }) => score > low && score < high);
  return [...tydip, ...between, ...stanford('stack-exchange')]
    .filter(({ text, score }) => text !== '' && Number.isFinite(score))
    .map(({ text, score, source }) => ({
      text: tidy(text),
      targets: { politeness: score > 0 ? 1 : 0 },
      // Who rated them was sure about the ends of the scale.
      weight: Math.min(1.5, Math.abs(score) * 1.5),
      source,
    }));
}

function stanford(name: string) {
  return readColumns(`stanford-politeness/${name}.annotated.csv`, 'Request', 'Normalized Score').map(
    ([text, score]) => ({ text, score: Number(score), source: `stanford/${name}` }),
  );
}
