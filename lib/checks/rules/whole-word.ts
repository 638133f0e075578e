const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/**
 * A pattern for `patternRule`, from the source of a regular expression (flags `v` and `i`), that begins and ends at
 * the edge of a word of any script; `\b` knows ASCII letters only. An apostrophe is an edge.
 */
export function wholeWord(source: string): RegExp {
  return new RegExp(`(?<!${inWord})(?:${source})(?!${inWord})`, 'dgiv');
}
