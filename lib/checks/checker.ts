import type { Diagnostic } from './diagnostic';

/** A finding by a checker: offsets are relative to the paragraph that it was given. */
export interface Checker {
  /** Loads what the first check needs. */
  warm(): Promise<void>;
  /** Diagnostics of one paragraph, in order of their position. */
  check(paragraph: string): Promise<Diagnostic[]>;
}
