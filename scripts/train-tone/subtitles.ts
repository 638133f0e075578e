import { readSet } from './read-set';
import { type Sample, tidy } from './samples';

/** Anger, anticipation, disgust, fear, joy, sadness, surprise and trust are numbered from 1. */
const good = new Set([5, 8]);
const bad = new Set([1, 3, 4, 6]);

/** Lines of XED: their emotions as a polarity; lines with both, or of expectation and surprise alone, say nothing. */
export function subtitles(file: string, weight: number): Sample[] {
  return readSet(file)
    .split('\n')
    .flatMap((line) => {
      const [text = '', found = '', , , , translation] = line.split('\t');
      // What the projection left in: aligned lines without an emotion.
      if (text.endsWith('.xml.gz')) return translation === undefined ? [] : [lineOf(translation, 0, weight)];
      const labels = found.split(',').map((label) => Number(label.trim()));
      const isGood = labels.some((label) => good.has(label));
      const isBad = labels.some((label) => bad.has(label));
      if (isGood === isBad) return [];
      return [lineOf(text, isGood ? 1 : -1, weight)];
    });
}

/** English lines that were marked as neutral. */
export function neutralSubtitles(weight: number): Sample[] {
  return readSet('xed/neu_en.txt')
    .split('\n')
    .flatMap((line) => {
      const text = line.split('\t')[1];
      return text === undefined ? [] : [lineOf(text, 0, weight)];
    });
}

function lineOf(text: string, polarity: number, weight: number): Sample {
  return { text: tidy(text.replace(/^-\s*/, '')), targets: { polarity }, weight, source: 'xed' };
}
