import { foldText } from '../text/fold';
import { primaryLanguage } from './pick-variant';
import type { Snippet } from './snippet';

/** A snippet with the folded fields that its rank goes by. */
export interface IndexedSnippet {
  readonly snippet: Snippet;
  readonly triggers: readonly string[];
  /** The triggers without their prefix: people look for `thx` as often as for `;thx`. */
  readonly bareTriggers: readonly string[];
  readonly title: string;
  /** Triggers, title, tags and folder, one per line. */
  readonly head: string;
  /** Primary languages of its texts. */
  readonly languages: readonly string[];
  /** How much it is used; see `usage-score.ts`. */
  readonly score: number;
}

/** Folds a snippet's fields once, so that each key of a search only compares. */
export function indexSnippet(snippet: Snippet, score = 0): IndexedSnippet {
  const triggers = snippet.triggers.map(foldText);
  const title = foldText(snippet.title);
  const head = [...triggers, title, ...snippet.tags.map(foldText), foldText(snippet.folder)].join('\n');
  const languages = snippet.variants.map(({ lang }) => primaryLanguage(lang));
  return { snippet, triggers, bareTriggers: triggers.map(withoutPrefix), title, head, languages, score };
}

/** Everything that a snippet says, folded: its head and its texts in all languages. */
export function foldSnippet({ head, snippet }: IndexedSnippet): string {
  const texts = snippet.variants.map(({ body, short }) => (short === undefined ? body : `${body}\n${short}`));
  return `${head}\n${foldText(texts.join('\n'))}`;
}

/** Pinned first, then what is used most, then what was changed last. */
export function compareEntries(a: IndexedSnippet, b: IndexedSnippet): number {
  return (
    b.snippet.pinned - a.snippet.pinned || b.score - a.score || b.snippet.updatedAt - a.snippet.updatedAt
  );
}

/** A folded trigger without what it begins with: `;thx` → `thx`. */
export function withoutPrefix(trigger: string): string {
  return trigger.replace(/^[^\p{L}\p{N}]+/u, '');
}
