import type { Register, Variant } from './snippet';

/** What is wanted of a variant; what is not known does not count. */
export interface VariantWish {
  /** BCP 47 tag. */
  readonly lang?: string | undefined;
  readonly register?: Register | undefined;
}

/**
 * The variant that fits best: the language itself, then the same language of another region, then one whose language
 * is not known, then the first; the register decides among equals.
 * @param variants At least one.
 */
export function pickVariant(variants: readonly Variant[], wish: VariantWish): Variant {
  let best: Variant | undefined;
  let bestScore = -1;
  for (const variant of variants) {
    const score = scoreOf(variant, wish);
    if (score > bestScore) [best, bestScore] = [variant, score];
  }
  if (!best) throw new Error('A snippet has at least one variant.');
  return best;
}

function scoreOf({ lang, register }: Variant, wish: VariantWish): number {
  const ofRegister = wish.register !== undefined && (register ?? 'neutral') === wish.register ? 1 : 0;
  if (wish.lang === undefined) return ofRegister;
  if (lang.toLowerCase() === wish.lang.toLowerCase()) return 6 + ofRegister;
  if (primaryLanguage(lang) === primaryLanguage(wish.lang)) return 4 + ofRegister;
  return lang === 'und' ? 2 + ofRegister : ofRegister;
}

/** The language of a BCP 47 tag without its region and script. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
