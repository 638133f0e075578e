import type { NearWord } from './near-words';
import type { Vocabulary } from './vocabulary';

/** What is heard, and how it may have to be written: both ways. */
const soundsAlike: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'f:ph',
    'f:gh',
    'k:ch',
    'x:cks',
    'shun:tion',
    'sion:tion',
    'uff:ough',
    'ite:ight',
    'ait:eight',
    'n:kn',
    'r:wr',
  ],
  fr: [
    'f:ph',
    'o:au',
    'o:eau',
    'au:eau',
    'k:qu',
    'c:qu',
    'ss:ç',
    'ss:c',
    'er:é',
    'ai:é',
    'ai:è',
    'an:en',
    'in:ain',
  ],
};
const cost = 3;

/** Known words that sound like `typed`, by one exchange of letters that no single slip explains. */
export function respellings(vocabulary: Vocabulary, typed: string): NearWord[] {
  const { language, words } = vocabulary;
  if (language === 'ar') return [];
  const found: NearWord[] = [];
  for (const pair of soundsAlike[language]) {
    const [a = '', b = ''] = pair.split(':');
    for (const word of [...exchanged(typed, a, b), ...exchanged(typed, b, a)]) {
      if (words.has(word)) found.push({ word, cost });
    }
  }
  return found;
}

/** `text` with `from` replaced by `to`, once, at each of its places. */
function* exchanged(text: string, from: string, to: string): Generator<string> {
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
    yield text.slice(0, at) + to + text.slice(at + from.length);
  }
}
