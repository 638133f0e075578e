import type { Token } from './token';

const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’]/u;

/** Whether a token is a name for all we know: a known one, or a capitalised word inside a sentence. */
export function looksNamed({ kind, starts, from }: Token, text: string): boolean {
  return kind === 'name' || (kind === 'word' && !starts && CAPITALISED.test(text.slice(from, from + 3)));
}
