import type { TextRange } from '../text/text-range';

/** UTF-16 units on each side in which the neighbouring word is looked for: a long text has many findings. */
const reach = 64;

/**
 * Identity of a finding: its rule, the flagged text and one word on each side, hashed, so that an ignored suggestion
 * can be remembered without keeping any of the text.
 */
export function diagnosticId(rule: string, text: string, { from, to }: TextRange): string {
  const before = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(text.slice(to, to + reach))?.[0] ?? '';
  return fingerprint([rule, before, text.slice(from, to), after].join('\u0000'));
}

/**
 * What tells a text from others without holding it: 64 bits of FNV-1a over UTF-16 units, as hexadecimal.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16);
}
