import type { ToneCause } from './causes';

/**
 * Phrases of one language, one a line in a list. Words are separated by spaces and compared folded. `expandPhrase`
 * says what `|`, `(…)` and `[…]` mean; `a*` is a word that begins so, `_` any one word, and `^` in front means: only where
 * a sentence begins.
 */
export interface PhraseRule {
  readonly cause: ToneCause;
  readonly phrases: string;
  /** Whether a negation just before takes it back: `not sorry`. */
  readonly negatable?: boolean;
  /** What a negated one does instead: `not happy` is a complaint. */
  readonly negated?: ToneCause;
  /** Run as tests. `[[…]]` is what is found. */
  readonly examples: { readonly found: readonly string[]; readonly not: readonly string[] };
}
