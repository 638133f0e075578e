import type { TextRange } from '../../../text/text-range';
import { entityCharacter } from '../../passage';

/** A word, an elided word with its apostrophe (`l'`), a number, an entity or a punctuation mark. */
export interface FrenchToken extends TextRange {
  readonly kind: 'word' | 'number' | 'entity' | 'mark';
  /** In lower case, with straight apostrophes; `#` for numbers and `@` for entities. */
  readonly text: string;
}

const pattern = new RegExp(
  [
    String.raw`(?<entity>${entityCharacter}+)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*)`,
    String.raw`(?<elided>(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)['’](?=\p{L}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’\-‑]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<mark>[^\s\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** Pronouns and the like that hang on a word by a hyphen: "a-t-il", "dites-le-nous", "ceux-là". */
const attached =
  /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|les?|la|y|en|là|ci|même|mêmes)$/;

/** The tokens of a (masked) sentence, in order. */
export function frenchTokens(text: string): FrenchToken[] {
  const tokens: FrenchToken[] = [];
  for (const { 0: found, index, groups } of text.matchAll(pattern)) {
    const to = index + found.length;
    if (groups?.['entity'] !== undefined) tokens.push({ kind: 'entity', text: '@', from: index, to });
    else if (groups?.['number'] !== undefined) tokens.push({ kind: 'number', text: '#', from: index, to });
    else if (groups?.['mark'] !== undefined) tokens.push({ kind: 'mark', text: found, from: index, to });
    else tokens.push(...splitAttached(normalize(found), index));
  }
  return tokens;
}

function normalize(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

function splitAttached(word: string, from: number): FrenchToken[] {
  const parts: FrenchToken[] = [];
  let rest = word;
  while (parts.length < 3) {
    const match = rest === 'rendez-vous' ? null : attached.exec(rest);
    if (!match || match.index === 0) break;
    parts.unshift({ kind: 'word', text: match[0], from: from + match.index, to: from + rest.length });
    rest = rest.slice(0, match.index);
  }
  return [{ kind: 'word', text: rest, from, to: from + rest.length }, ...parts];
}
