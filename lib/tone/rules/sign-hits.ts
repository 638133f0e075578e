import type { Post } from '../post/read-post';
import type { ToneCause } from './causes';
import type { Hit } from './hit';
import { emojiCause } from './signs';

/** UTF-16 units: shorter words in capitals are abbreviations. */
const shortestShout = 4;

/** What capitals, repeated marks, stretched letters and emoji say. */
export function findSignHits({ tokens, text }: Post): Hit[] {
  const hits: Hit[] = [];
  const put = (cause: ToneCause, index: number, strength = 1) => {
    const token = tokens[index];
    if (token) hits.push({ cause, from: token.from, to: token.to, first: index, length: 1, strength });
  };
  const words = tokens.filter(({ kind }) => kind === 'word');
  const shouted = words.filter((token) => token.capitals && token.to - token.from >= shortestShout).length;
  const inCapitals = words.filter(({ capitals }) => capitals).length;
  /** A text in capitals throughout shouts with its short words too. */
  const throughout = shouted > 0 && inCapitals >= 2 && inCapitals * 2 > words.length;

  tokens.forEach((token, index) => {
    if (token.kind === 'word') {
      const isAcronym = !throughout && !isShouted(tokens, index);
      if (token.capitals && !isAcronym) put('capitals', index, throughout ? 1.5 : 1);
      if (token.stretched) put('stretched', index);
    } else if (token.kind === 'mark') {
      const exclamations = count(token.text, '!');
      if (exclamations > 1) put('exclamations', index, Math.min(2, exclamations / 2));
      else if (exclamations === 1) put('exclamation', index);
      const questions = count(token.text, '?');
      if (questions > 1) put('questions', index);
      if (/^(?:\.{2,}|…)$/.test(token.text)) put('dots', index);
      // `?!` is cut into two tokens.
      if (questions === 1 && /[!?؟]/u.test(text.charAt(token.to)) && tokens[index + 1]?.from === token.to)
        put('questions', index);
    } else if (token.kind === 'emoji' || token.kind === 'emoticon') {
      const cause = emojiCause(token.text);
      if (cause) put(cause, index);
    }
  });
  return hits;
}

/** A long word in capitals shouts; two of them side by side do when the second one is short as well. */
function isShouted(tokens: Post['tokens'], index: number): boolean {
  const long = (at: number) => {
    const token = tokens[at];
    return token !== undefined && token.capitals && token.to - token.from >= shortestShout;
  };
  return long(index) || (tokens[index]?.capitals === true && long(index - 1) && long(index + 1));
}

function count(text: string, mark: string): number {
  let found = 0;
  for (const character of text) if (character === mark) found++;
  return found;
}
