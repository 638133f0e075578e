import type { WordLookup } from '../../lib/checks/dictionary/accepted-words';
import { privateMemory } from '../../lib/settings/private-memory';

/** What the user does not want to be told again in private windows, as long as one is open. */
export async function privateExceptions(): Promise<{ words: WordLookup; ignored: ReadonlySet<string> }> {
  const { words, ignored } = await privateMemory.getValue();
  return { words: new Map(words.map((word) => [word, 'any'])), ignored: new Set(ignored) };
}
