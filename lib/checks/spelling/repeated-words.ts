/** A word that someone writes so often, and leaves as it is, is meant. */
const enough = 3;

/**
 * The words, folded, that have been left as they are often enough to be taken as meant.
 * @param left Folded words that were left now, each as often as it was.
 * @param before How often a word was left before.
 */
export function repeatedWords(
  left: Iterable<string>,
  before: (word: string) => number,
): { readonly counts: Map<string, number>; readonly meant: Set<string> } {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? before(word)) + 1);
  const meant = new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
  return { counts, meant };
}
