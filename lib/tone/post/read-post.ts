import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import { type NonProseKind, findNonProse } from '../../text/non-prose';
import { markNames } from './mark-names';
import { findQuotations } from './quotations';
import type { Token, TokenKind } from './token';

/** A post as the tone is read from it. */
export interface Post {
  readonly text: string;
  readonly language: Language;
  /** What the writer says in their own words, in order. */
  readonly tokens: readonly Token[];
  /** How many of the tokens are words or names. */
  readonly wordCount: number;
}

const kinds: Readonly<Record<NonProseKind, TokenKind | undefined>> = {
  link: 'link',
  mention: 'mention',
  hashtag: 'hashtag',
  cashtag: 'hashtag',
  emoji: 'emoji',
  shortcode: 'emoji',
  emoticon: 'emoticon',
  quantity: 'number',
  code: undefined,
  marker: undefined,
};

/** A hyphen inside a word is no token. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  en: /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|(?!(?<=\p{L})[-‐](?=\p{L}))(\p{P}|[|~^+=])\1*/gu,
  // The elided word is one of its own: j’ | ai, qu’ | on.
  fr: /aujourd['’]hui|(?:[cdjlmnst]|qu|lorsqu|jusqu|puisqu)['’](?=\p{L})|[\p{L}\p{M}]+|\p{N}+|(?!(?<=\p{L})[-‐](?=\p{L}))(\p{P}|[|~^+=])\1*/giu,
  ar: /[\p{L}\p{M}\u0640]+|\p{N}+|(?!(?<=\p{L})[-‐](?=\p{L}))(\p{P}|[|~^+=])\1*/gu,
};

const LETTERS = /^\p{L}/u;
const DIGITS = /^\p{N}/u;
const ENDS_SENTENCE = /^[.!?…؟۔\n]/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’]+$/u;
const STRETCHED = /(\p{L})\1{2,}/gu;
const IS_STRETCHED = /(\p{L})\1{2,}/u;

/** Reads a post. Linear in its length, whatever it holds. */
export function readPost(text: string, language: Language): Post {
  const tokens: Token[] = [];
  let starts = true;
  const put = (kind: TokenKind, from: number, to: number, as?: string) => {
    const raw = text.slice(from, to);
    const isWord = kind === 'word';
    const stretched = isWord && IS_STRETCHED.test(raw);
    tokens.push({
      kind,
      from,
      to,
      text: as ?? foldText(stretched ? raw.replace(STRETCHED, '$1') : raw),
      starts,
      capitals: isWord && CAPITALS.test(raw),
      stretched,
    });
    if (isWord || kind === 'number') starts = false;
    else if (kind === 'mark' && ENDS_SENTENCE.test(raw)) starts = true;
  };
  const prose = (from: number, to: number) => {
    for (const { index, 0: found } of text.slice(from, to).matchAll(WORDS[language])) {
      const at = from + index;
      if (!starts && text.slice(tokens.at(-1)?.to ?? at, at).includes('\n')) starts = true;
      const kind = LETTERS.test(found) ? 'word' : DIGITS.test(found) ? 'number' : 'mark';
      put(kind, at, at + found.length);
    }
  };

  let at = 0;
  for (const { from, to, kind } of apart(text)) {
    if (from > at) prose(at, from);
    const as = kind === 'quotation' ? undefined : kinds[kind];
    if (as === 'hashtag' || as === 'emoji' || as === 'emoticon') {
      put(as, from, to);
      if (as !== 'hashtag') starts = true;
    } else if (as) put(as, from, to, `<${as}>`);
    at = Math.max(at, to);
  }
  prose(at, text.length);

  const named = markNames(text, tokens, language);
  const wordCount = named.reduce((sum, { kind }) => sum + (kind === 'word' || kind === 'name' ? 1 : 0), 0);
  return { text, language, tokens: named, wordCount };
}

/** Quotations, and what is no prose outside of them. */
function apart(text: string) {
  const quotations = findQuotations(text).map((range) => ({ ...range, kind: 'quotation' as const }));
  const nonProse = findNonProse(text);
  if (quotations.length === 0) return nonProse;
  let next = 0;
  const outside = nonProse.filter(({ from, to }) => {
    while ((quotations[next]?.to ?? Infinity) <= from) next++;
    return to <= (quotations[next]?.from ?? Infinity);
  });
  return [...quotations, ...outside].sort((a, b) => a.from - b.from);
}
