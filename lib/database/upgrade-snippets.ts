import type { Transaction } from 'dexie';
import { detectLanguage } from '../checks/language/detect-language';
import { EMPTY_CONTENT, type Snippet } from '../snippets/snippet';

/** A snippet as version 1 of the database had it: one text, one trigger. */
export interface SnippetOfVersion1 {
  readonly id: string;
  readonly title: string;
  readonly trigger: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Version 2: variants by language. The text's language is what it reads as; nothing of it is changed. */
export function upgradeSnippet(old: SnippetOfVersion1): Snippet {
  const { id, title, trigger, body, tags, createdAt, updatedAt } = old;
  return {
    ...EMPTY_CONTENT,
    id,
    title,
    triggers: trigger === '' ? [] : [trigger],
    variants: [{ lang: detectLanguage(body).language, body }],
    tags,
    createdAt,
    updatedAt,
    rev: 1,
  };
}

/** Runs inside the upgrade's own transaction: it is kept as a whole or not at all. */
export async function upgradeSnippets(transaction: Transaction): Promise<void> {
  const table = transaction.table<SnippetOfVersion1 | Snippet, string>('snippets');
  const old = (await table.toArray()) as SnippetOfVersion1[];
  await table.bulkPut(old.map(upgradeSnippet));
}
