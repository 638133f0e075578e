/** A word that is to be written in one way. */
export interface PreferredTerm {
  /** The right way: `E-mail`. */
  readonly write: string;
  /** What is written instead, as terms (see `term.ts`); the same letters in another case are always among them. */
  readonly insteadOf: readonly string[];
  readonly note?: string | undefined;
}

/** A word that is not to be written. */
export interface ForbiddenTerm {
  /** See `term.ts`. */
  readonly term: string;
  readonly note?: string | undefined;
}

/** A disclaimer or hashtag that posts have to carry. */
export interface RequiredText {
  /** The text itself, in any letter case. */
  readonly text: string;
  /** Only in posts that hold this term; in all of them without it. */
  readonly when?: string | undefined;
  readonly note?: string | undefined;
}

/** What a brand wants its posts to look like. */
export interface HouseStyle {
  readonly preferred: readonly PreferredTerm[];
  readonly forbidden: readonly ForbiddenTerm[];
  readonly required: readonly RequiredText[];
}

export const emptyHouseStyle: HouseStyle = { preferred: [], forbidden: [], required: [] };
