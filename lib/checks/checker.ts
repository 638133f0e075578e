import type { CheckChoices } from './check-choices';
import type { Diagnostic, Finding } from './diagnostic';
import type { Passage } from './passage';

/** Reads paragraphs: what the engine is made of, and a server's client. */
export interface Checker {
  /** Loads what the first check needs, language by language, until the signal aborts. */
  warm(choices: CheckChoices, signal: AbortSignal): Promise<void>;
  /**
   * Diagnostics of one paragraph in order of their position, offsets relative to it.
   * @param composer Name of the composer that it is from: what it had before tells the language of a few words.
   * @throws the signal's reason when it aborts.
   */
  check(
    paragraph: string,
    choices: CheckChoices,
    signal: AbortSignal,
    composer?: string,
  ): Promise<Diagnostic[]>;
}

/** Reads passages: one of the engines that the paragraph checker mixes by language. */
export interface PassageChecker {
  /** Whether it has something to say about passages in this language. */
  reads(language: Passage['language']): boolean;
  /** Loads what the first check of a passage in this language needs. */
  warm(language: Passage['language']): Promise<void>;
  /** Findings in any order; offsets relative to the passage. */
  check(passage: Passage, choices: CheckChoices): Promise<readonly Finding[]>;
}
