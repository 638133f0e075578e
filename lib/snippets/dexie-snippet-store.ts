import type { Database } from '../database/database';
import { foldText } from '../text/fold';
import { normalizeDraft } from './normalize-draft';
import type { Snippet, SnippetDraft } from './snippet';
import { indexSnippet, searchIndex, type IndexedSnippet } from './snippet-index';
import type { SaveResult, SnippetStore } from './snippet-store';
import { summarizeSnippet } from './summarize-snippet';
import { validateDraft } from './validate-draft';

/** The store of the background, the only writer: its search index follows its own writes. */
export interface DexieSnippetStore extends SnippetStore {
  /** Forgets the search index; to be called after snippets were written by another way (erasing, importing). */
  invalidate(): void;
}

/** Snippets kept in the database. */
export function createDexieSnippetStore(database: Database): DexieSnippetStore {
  /** Last changed first. */
  let index: Promise<IndexedSnippet[]> | undefined;
  let lastWrite = 0;

  /** Now, but never the same twice: two writes in one millisecond keep their order. */
  function nextWriteTime(): number {
    lastWrite = Math.max(Date.now(), lastWrite + 1);
    return lastWrite;
  }

  async function loadIndex(): Promise<IndexedSnippet[]> {
    try {
      return await (index ??= readIndex(database));
    } catch (error) {
      // A failed read must not be the answer for ever.
      index = undefined;
      throw error;
    }
  }

  /** Takes a committed write over into the index, if there is one; reading 10,000 snippets again takes too long. */
  function updateIndex(id: string, written: IndexedSnippet[]): void {
    index = index?.then((entries) => [...written, ...entries.filter(({ snippet }) => snippet.id !== id)]);
    // Whoever searches is told of a failed read, this promise has no one waiting for it.
    index?.catch(() => {});
  }

  return {
    async find(query, limit) {
      // What a list shows when it opens: it must not wait for the index, but the next key will want it.
      if (!index && query.trim() === '') {
        const latest = await lastChanged(database).limit(limit).toArray();
        loadIndex().catch(() => {});
        return latest.map(summarizeSnippet);
      }
      return searchIndex(await loadIndex(), query, limit).map(summarizeSnippet);
    },
    get(id) {
      return database.snippets.get(id);
    },
    async triggers() {
      const keys = await database.triggerKeys.toArray();
      return Object.fromEntries(keys.map(({ key, snippetId }) => [key, snippetId]));
    },
    async save(draft) {
      const problems = validateDraft(draft);
      if (problems.length > 0) return { ok: false, problems };
      const result = await writeSnippet(database, normalizeDraft(draft), nextWriteTime());
      if (result.ok) updateIndex(result.snippet.id, [indexSnippet(result.snippet)]);
      return result;
    },
    async remove(id) {
      await database.transaction('rw', database.snippets, database.triggerKeys, async () => {
        await database.triggerKeys.where('snippetId').equals(id).delete();
        await database.snippets.delete(id);
      });
      updateIndex(id, []);
    },
    invalidate() {
      index = undefined;
    },
  };
}

async function readIndex(database: Database): Promise<IndexedSnippet[]> {
  return (await lastChanged(database).toArray()).map(indexSnippet);
}

function lastChanged(database: Database) {
  return database.snippets.orderBy('updatedAt').reverse();
}

/** Snippet and trigger key in one transaction: of two that want one trigger at a time, one wins. */
function writeSnippet(database: Database, draft: SnippetDraft, now: number): Promise<SaveResult> {
  const { snippets, triggerKeys } = database;
  return database.transaction('rw', snippets, triggerKeys, async (): Promise<SaveResult> => {
    const id = draft.id ?? crypto.randomUUID();
    const key = foldText(draft.trigger);
    const holder = await triggerHolder(database, key, id);
    if (holder) return { ok: false, problems: [{ field: 'trigger', code: 'taken', detail: holder.title }] };

    const createdAt = (await snippets.get(id))?.createdAt ?? now;
    const snippet: Snippet = { ...draft, id, createdAt, updatedAt: now };
    await triggerKeys.where('snippetId').equals(id).delete();
    if (key !== '') await triggerKeys.put({ key, snippetId: id });
    await snippets.put(snippet);
    return { ok: true, snippet };
  });
}

/** The other snippet that has this trigger. */
async function triggerHolder(database: Database, key: string, id: string): Promise<Snippet | undefined> {
  const taken = key === '' ? undefined : await database.triggerKeys.get(key);
  return taken && taken.snippetId !== id ? database.snippets.get(taken.snippetId) : undefined;
}
