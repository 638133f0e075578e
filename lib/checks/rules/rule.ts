import type { TextRange } from '../../text/text-range';
import type { Category, Severity } from '../diagnostic';
import type { Language } from '../language/language';
import type { Lexicon } from '../lexicon';
import type { Passage } from '../passage';

/** What a rule found; offsets are relative to the text that it was given. */
export interface RuleMatch extends TextRange {
  /** Best first; an empty string deletes the range. */
  readonly replacements: readonly string[];
}

/** From which setting on a rule speaks up. */
export type Strictness = 'relaxed' | 'normal' | 'picky';

/** What every rule says about itself. */
export interface RuleDescription {
  /** Stable name, for switching it off: `fr.a-accent`, `social.double-space`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly strictness: Strictness;
  /** How sure a match is, 0 to 1: decides between findings that overlap. */
  readonly confidence: number;
  /** A sentence for the person who writes, in the languages of the interface; `{text}` is what was found. */
  readonly explanation: { readonly en: string; readonly fr: string; readonly ar: string };
  /** Set where links, mentions, tags or emoji are what it is about: elsewhere a match that touches one is dropped. */
  readonly touchesEntities?: true;
  readonly examples: {
    /** Sentences with the mistake in `[[…]]`; `fix` is the whole sentence after the first replacement, if there is one. */
    readonly wrong: readonly { readonly text: string; readonly fix: string | undefined }[];
    /** Sentences in which nothing is to be found. */
    readonly right: readonly string[];
  };
}

/** One kind of mistake inside a sentence, as data. */
export interface Rule extends RuleDescription {
  readonly languages: readonly Language[] | 'any';
  /** Reads `passage.masked`, in which entities are runs of `entityCharacter`. Linear in the passage's length. */
  find(passage: Passage, lexicon: Lexicon): Iterable<RuleMatch>;
}
