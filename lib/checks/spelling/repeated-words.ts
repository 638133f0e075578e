/** A word that someone writes so often, and leaves as it is, is meant. */
const enough = 3;

/** The words, in lower case, that occur often enough among unknown ones to be taken as meant. */
export function repeatedWords(unknown: Iterable<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const word of unknown) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
}
