import type { Post } from '../post/read-post';
import type { ToneCause } from './causes';
import type { Hit } from './hit';
import { emojiCause } from './signs';

/** UTF-16 units: a word in capitals that stands alone is an abbreviation when it is shorter. */
const shortestAlone = 6;
/** Beside another one, this is long enough: `READ THIS`. */
const shortestShout = 4;
/** Short words that people stress. */
const stressed = new Set(
  `now not all you no never must free stop last only this that very read don't your ever just what why when here best wait help
   call today again more please non tout tres plus vous tous jamais vite rien ici enfin encore deja trop merci`.split(
    /\s+/,
  ),
);

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

/** A stressed or a long word in capitals shouts; others do beside one, which tells them from abbreviations. */
function isShouted(tokens: Post['tokens'], index: number): boolean {
  const token = tokens[index];
  if (token?.capitals !== true) return false;
  const length = token.to - token.from;
  if (stressed.has(token.text) || length >= shortestAlone) return true;
  const beside = [tokens[index - 1], tokens[index + 1]].filter((other) => other?.capitals);
  const long = beside.filter((other) => other && other.to - other.from >= shortestShout);
  return length >= shortestShout ? beside.length > 0 : long.length === 2;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (const character of text) if (character === mark) found++;
  return found;
}
