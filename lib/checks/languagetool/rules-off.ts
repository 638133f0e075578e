/** Rules of LanguageTool that are not asked for, by the reason. */
const because = {
  /** Our own rules find the same, and know posts. */
  oursDoIt: 'WHITESPACE_RULE WORD_REPEAT_RULE FRENCH_WORD_REPEAT_RULE ARABIC_WORD_REPEAT_RULE',
  /** How people write posts on purpose: small letters at the start, straight quotes, hyphens for dashes, no narrow spaces. */
  onPurpose: `UPPERCASE_SENTENCE_START EN_QUOTES DASH_RULE UNLIKELY_OPENING_PUNCTUATION
    FRENCH_WHITESPACE FRENCH_WHITESPACE_STRICT APOS_TYP POINTS_SUSPENSIONS`,
  /** More false than true alarms beside our own rules: 14 in 104 right Arabic sentences (`npm run bench:languagetool`). */
  unsure: 'AR_HOMOPHONES_REPLACE AR_SIMPLE_REPLACE',
  /** What stands for entities, or their absence, gives rise to it. */
  masks: `COMMA_PARENTHESIS_WHITESPACE PUNCTUATION_PARAGRAPH_END CONSECUTIVE_SPACES
    MISSING_COMMA_WITH_NNP`,
};

/** Ids of the rules. */
export const rulesOff: readonly string[] = Object.values(because).flatMap((ids) => ids.split(/\s+/));
