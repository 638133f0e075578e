import type { Language } from './language/language';
import type { AcceptedWords } from './dictionary/accepted-words';
import type { Strictness } from './rules/rule';

/** What the user has chosen about checks. Plain JSON: it goes with each request to the engine. */
export interface CheckChoices {
  /** Messages are in it. */
  readonly uiLanguage: Language;
  /** The languages that the user writes in, likeliest first; empty when nothing is known. */
  readonly preferred: readonly Language[];
  readonly strictness: Strictness;
  /** Names of rules that are switched off, as in `Diagnostic.rule`. */
  readonly disabled: readonly string[];
  /** Names of rules that are switched on, though they are off by default or too picky; none when left out. */
  readonly enabled?: readonly string[];
  /** Words of the request's texts that the personal dictionary accepts; none when left out. */
  readonly accepted?: AcceptedWords;
  /** Whether the engine may keep sentences in its memory: not those of private windows. */
  readonly remember: boolean;
  /** Languages that a server checks and the engine does not. */
  readonly leftToServer?: readonly Language[];
}
