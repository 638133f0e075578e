import type { Diagnostic } from '../diagnostic';

/** What a server found. */
export interface ServerDiagnostic extends Diagnostic {
  /** Set where it may go away when the sentence is finished: it is shown after a rest. */
  readonly waits?: true;
  /**
   * Set where all it says is that a word is in no dictionary, in a language that our own engine reads too: ours knows names,
   * brands and slang, so it is shown only where our own engine finds something too.
   */
  readonly needsAgreement?: true;
}
