import { readFileSync } from 'node:fs';
import type { TextRange } from '../../../lib/text/text-range';
import { arabicSentences } from '../quality/arabic';

/** A text with what is wrong in it. */
export interface MarkedText {
  readonly text: string;
  readonly mistakes: readonly (TextRange & { readonly right: string })[];
}

const folder = 'tests/bench/quality/sets';

/** The project's own sets: texts with mistakes, and right ones, by language. */
export function ownSets(): Record<'en' | 'fr' | 'ar', { wrong: MarkedText[]; right: string[] }> {
  const arabic = arabicSentences('test');
  return {
    en: { wrong: readMarked('english-real-words'), right: readLines('english-clean') },
    fr: { wrong: readMarked('french-errors'), right: readLines('french-clean') },
    ar: {
      wrong: arabic.filter(({ mistakes }) => mistakes.length > 0),
      right: arabic.filter(({ mistakes }) => mistakes.length === 0).map(({ text }) => text),
    },
  };
}

function readLines(name: string): string[] {
  const lines = readFileSync(`${folder}/${name}.txt`, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Lines with `[[wrong>right]]` or `[[wrong→right]]`. */
function readMarked(name: string): MarkedText[] {
  return readLines(name).flatMap((line) => {
    const mark = /\[\[(.*?)[>→](.*?)\]\]/.exec(line);
    if (!mark) return [];
    const { index, 0: all, 1: wrong = '', 2: right = '' } = mark;
    const text = line.slice(0, index) + wrong + line.slice(index + all.length);
    return [{ text, mistakes: [{ from: index, to: index + wrong.length, right }] }];
  });
}
