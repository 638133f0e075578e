import { foldText } from '../../text/fold';
import type { Token } from '../post/token';
import { expandPhrase } from './expand-phrase';
import type { PhraseRule } from './phrase-list';

/** One way to say a phrase: a word, a beginning (`thank*`) or any word (`_`) at each place. */
interface Pattern {
  readonly rule: PhraseRule;
  readonly words: readonly string[];
  readonly starts: boolean;
}

/** Phrases by the beginning of their first word. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  readonly prefixed: ReadonlyMap<string, readonly Pattern[]>;
}

export interface PhraseMatch {
  readonly rule: PhraseRule;
  /** How many tokens it takes. */
  readonly length: number;
}

/** A beginning in a phrase has at least so many letters. */
const shortestPrefix = 3;

/** @param split Cuts a folded phrase into words as posts are cut. */
export function indexPhrases(rules: readonly PhraseRule[], split: (phrase: string) => string[]): PhraseIndex {
  const exact = new Map<string, Pattern[]>();
  const prefixed = new Map<string, Pattern[]>();
  for (const rule of rules) {
    for (const line of rule.phrases.split('\n')) {
      const phrase = line.trim();
      if (phrase === '') continue;
      for (const words of expandPhrase(phrase.replace(/^\^/, ''))) {
        const folded = split(foldText(words));
        const pattern = { rule, words: folded, starts: phrase.startsWith('^') };
        const first = folded[0] ?? '';
        const isPrefix = first.endsWith('*');
        const key = isPrefix ? first.slice(0, shortestPrefix) : first;
        const map = isPrefix ? prefixed : exact;
        const list = map.get(key);
        if (list) list.push(pattern);
        else map.set(key, [pattern]);
      }
    }
  }
  return { exact, prefixed };
}

/** All phrases that begin at a token, the longest of each rule. */
export function phrasesAt(index: PhraseIndex, tokens: readonly Token[], at: number): PhraseMatch[] {
  const token = tokens[at];
  if (token?.kind !== 'word') return [];
  const found = new Map<PhraseRule, number>();
  const look = (text: string, patterns: readonly Pattern[] | undefined) => {
    for (const { rule, words, starts } of patterns ?? []) {
      if ((starts && !token.starts) || (found.get(rule) ?? 0) >= words.length) continue;
      if (matches(words, text, tokens, at)) found.set(rule, words.length);
    }
  };
  look(token.text, index.exact.get(token.text));
  look(token.text, index.prefixed.get(token.text.slice(0, shortestPrefix)));
  // Arabic writes `and` as one with the word.
  if (/^[وف]\p{Script=Arabic}{2}/u.test(token.text)) {
    const bare = token.text.slice(1);
    look(bare, index.exact.get(bare));
    look(bare, index.prefixed.get(bare.slice(0, shortestPrefix)));
  }
  return Array.from(found, ([rule, length]) => ({ rule, length }));
}

function matches(words: readonly string[], first: string, tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number'))
      return false;
    if (word === '_') return true;
    const text = offset === 0 ? first : token.text;
    return word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word;
  });
}
