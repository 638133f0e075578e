import type { LibraryEntry } from './library-entry';
import { foldText } from '../../text/fold';

/** What two texts that say the same have in common: their letters and digits. */
function essence(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Ids of the snippets that say what another one says, in any language, whatever their punctuation and accents; by
 * what they say, so that those that belong together can be shown together.
 */
export function findDuplicates(entries: readonly LibraryEntry[]): Map<string, string> {
  const byText = new Map<string, string[]>();
  for (const { snippet } of entries) {
    for (const text of new Set(snippet.variants.map(({ body }) => essence(body)))) {
      if (text === '') continue;
      const ids = byText.get(text);
      if (ids) ids.push(snippet.id);
      else byText.set(text, [snippet.id]);
    }
  }
  const groups = [...byText].filter(([, ids]) => ids.length > 1);
  return new Map(groups.flatMap(([text, ids]) => ids.map((id) => [id, text] as const)));
}
