import type { Fact } from './facts';

/** What a rewrite has done that it should not have. */
export interface ResultCheck {
  /** Facts of the draft that are gone. */
  readonly lost: readonly Fact[];
  /** Facts that the draft does not have. */
  readonly added: readonly Fact[];
  /** Whether it is in another language. */
  readonly isTranslated: boolean;
}

/** Whether it may be inserted without a second look. */
export function isSafe({ lost, added, isTranslated }: ResultCheck): boolean {
  return lost.length === 0 && added.length === 0 && !isTranslated;
}
