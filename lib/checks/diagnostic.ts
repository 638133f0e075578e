import type { TextRange } from '../text/text-range';

/** What kind of mistake it is: it decides the colour and the line of the mark. */
export type Category = 'correctness' | 'clarity' | 'tone' | 'social';

export type Severity = 'error' | 'warning' | 'hint';

/** A finding about a range of the text. Plain JSON: it crosses process boundaries. */
export interface Diagnostic extends TextRange {
  /** Equal for equal findings in equal surroundings, so that ignoring one survives a new check. */
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Stable name of what found it, for switching it off: `harper:SpellCheck`. */
  readonly rule: string;
  /** A sentence for the person who writes. */
  readonly message: string;
  /** Best first; an empty string deletes the range. */
  readonly replacements: readonly string[];
  readonly source: 'harper' | 'spelling' | 'rule' | 'style' | 'languagetool';
  /** How sure it is, 0 to 1: decides between findings that overlap. */
  readonly confidence: number;
  /** Whether the finding is about one unknown word, which can be added to the dictionary. */
  readonly spelling: boolean;
}

/** A finding before it has an identity: offsets are relative to the passage that was read. */
export type Finding = Omit<Diagnostic, 'id'>;
