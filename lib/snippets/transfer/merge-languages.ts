import { canonicalTag } from '../normalize-draft';
import type { Snippet } from '../snippet';

/** How a file that knows no languages names the texts of one reply: `Thanks (fr)`. */
const labelled = /^(.*\S) \(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)$/s;

/** Puts texts of one reply together again that were written as a snippet for each language. */
export function mergeLanguages(snippets: readonly Snippet[]): Snippet[] {
  const merged: Snippet[] = [];
  const byName = new Map<string, number>();
  for (const snippet of snippets) {
    const [, title, tag] = labelled.exec(snippet.title) ?? [];
    const lang = tag === undefined ? 'und' : canonicalTag(tag);
    if (title === undefined || lang === 'und') {
      merged.push(snippet);
      continue;
    }
    const variants = snippet.variants.map((variant) => ({ ...variant, lang }));
    const key = JSON.stringify([title, snippet.triggers]);
    const at = byName.get(key);
    const known = at === undefined ? undefined : merged[at];
    if (at !== undefined && known && !known.variants.some((variant) => variant.lang === lang)) {
      merged[at] = { ...known, variants: [...known.variants, ...variants] };
    } else {
      byName.set(key, merged.length);
      merged.push({ ...snippet, title, variants });
    }
  }
  return merged;
}
