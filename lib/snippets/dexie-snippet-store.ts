import type { Database } from '../database/database';
import { createHeldCopy } from '../database/held-copy';
import { findTakenTrigger, putSnippets } from './claim-triggers';
import { conversationLanguage } from './conversation-language';
import { countUse } from './count-use';
import { hasExpired } from './has-expired';
import { indexSnippet } from './indexed-snippet';
import { loadIndex, readFirst } from './load-index';
import { normalizeDraft } from './normalize-draft';
import { readForUse } from './read-for-use';
import type { Snippet, SnippetDraft } from './snippet';
import type { SnippetIndex } from './snippet-index';
import type { SaveResult, SnippetStore } from './snippet-store';
import { summarizeSnippet } from './summarize-snippet';
import { readTeamShelf, teamTriggers } from './team/team-shelf';
import { validateDraft } from './validate-draft';

/** The store of the background: its search index follows its own writes. */
export interface DexieSnippetStore extends SnippetStore {
  /** Forgets the search index; to be called after snippets were written by another way (erasing, importing). */
  invalidate(): void;
}

/** So many times as many are found as are asked for, in case that some have expired. */
const reserve = 2;

/** Snippets kept in the database. */
export function createDexieSnippetStore(database: Database): DexieSnippetStore {
  const { snippets, triggerKeys } = database;
  let index: Promise<SnippetIndex> | undefined;
  /** Few change it, and it is wanted by each search. */
  const team = createHeldCopy(() => readTeamShelf(database));
  let lastWrite = 0;

  /** Now, but never the same twice: two writes in one millisecond keep their order. */
  function nextWriteTime(): number {
    lastWrite = Math.max(Date.now(), lastWrite + 1);
    return lastWrite;
  }

  async function readIndex(): Promise<SnippetIndex> {
    try {
      return await (index ??= team.get().then((shelf) => loadIndex(database, shelf)));
    } catch (error) {
      // A failed read must not be the answer for ever.
      index = undefined;
      throw error;
    }
  }

  /** Takes a committed write over into the index, if there is one; reading 10,000 snippets again takes too long. */
  function updateIndex(update: (index: SnippetIndex) => void): void {
    // Whoever searches is told of a failed read, this promise has no one waiting for it.
    index?.then(update).catch(() => {});
  }

  function forget(): void {
    index = undefined;
    team.forget();
  }

  function indexWritten(snippet: Snippet): void {
    // A copy of a team's reply takes its place, or has given it back.
    if (snippet.origin?.kind === 'team') return forget();
    updateIndex((entries) => entries.put(indexSnippet(snippet, entries.get(snippet.id)?.score)));
  }

  return {
    async find(query, limit, context) {
      const isForUse = context !== undefined;
      const wanted = { ...context, lang: context && conversationLanguage(context) };
      // What a list shows when it opens: it must not wait for the index, but the next key will want it.
      if (!index && query.trim() === '') {
        const first = await readFirst(database, await team.get(), limit * reserve, wanted);
        readIndex().catch(() => {});
        return shown(first, wanted.lang, isForUse).slice(0, limit);
      }
      const found = (await readIndex()).search(query, limit * reserve, wanted);
      return shown(found, wanted.lang, isForUse).slice(0, limit);
    },
    get: async (id) => (await snippets.get(id)) ?? (await team.get()).find((one) => one.id === id),
    async getForUse(id, answered) {
      const found = await readForUse(database, await team.get(), id);
      const lang = conversationLanguage({ answered });
      return found && { ...found, ...(lang !== undefined && { lang }) };
    },
    async triggers() {
      const [keys, expiring] = await Promise.all([
        triggerKeys.toArray(),
        snippets.filter(({ expiresAt }) => expiresAt !== undefined).toArray(),
      ]);
      const expired = new Set(expiring.filter((snippet) => hasExpired(snippet)).map(({ id }) => id));
      const current = keys.filter(({ snippetId }) => !expired.has(snippetId));
      const own = current.map(({ key, snippetId }) => [key, snippetId] as const);
      return { ...teamTriggers(await team.get()), ...Object.fromEntries(own) };
    },
    async save(draft) {
      const problems = validateDraft(draft);
      if (problems.length > 0) return { ok: false, problems };
      const result = await writeDraft(database, draft, nextWriteTime());
      if (result.ok) indexWritten(result.snippet);
      return result;
    },
    async remove(id) {
      const removed = await database.transaction('rw', snippets, triggerKeys, async () => {
        const snippet = await snippets.get(id);
        if (snippet) await putSnippets(database, [{ ...snippet, deletedAt: Date.now() }]);
        return snippet;
      });
      if (removed?.origin?.kind === 'team') forget();
      else updateIndex((entries) => entries.remove(id));
    },
    async restore(id) {
      const restored = await database.transaction('rw', snippets, triggerKeys, async () => {
        const snippet = await snippets.get(id);
        if (!snippet) return undefined;
        const { deletedAt: _, ...kept } = snippet;
        return (await putSnippets(database, [kept]))[0];
      });
      if (restored) indexWritten(restored);
      return restored;
    },
    async countUse(use) {
      await countUse(database, use, new Date());
      updateIndex((entries) => {
        const entry = entries.get(use.id);
        if (entry) entries.rescore(use.id, entry.score + 1);
      });
    },
    invalidate: forget,
  };
}

function shown(found: readonly Snippet[], lang: string | undefined, isForUse: boolean) {
  const offered = isForUse ? found.filter((snippet) => !hasExpired(snippet)) : found;
  return offered.map((snippet) => summarizeSnippet(snippet, { lang }));
}

/** Snippet and trigger keys in one transaction: of two that want one trigger at a time, one wins. */
function writeDraft(database: Database, draft: SnippetDraft, now: number): Promise<SaveResult> {
  const { snippets, triggerKeys } = database;
  return database.transaction('rw', snippets, triggerKeys, async (): Promise<SaveResult> => {
    const old = draft.id === undefined ? undefined : await snippets.get(draft.id);
    const snippet: Snippet = {
      ...normalizeDraft({ ...old, ...draft }),
      ...((draft.origin ?? old?.origin) && { origin: draft.origin ?? old?.origin }),
      id: draft.id ?? crypto.randomUUID(),
      createdAt: old?.createdAt ?? now,
      updatedAt: now,
      rev: (old?.rev ?? 0) + 1,
    };
    const taken = await findTakenTrigger(database, snippet);
    if (taken)
      return {
        ok: false,
        problems: [{ field: 'trigger', code: 'taken', detail: taken.holder?.title ?? '' }],
      };
    await putSnippets(database, [snippet]);
    return { ok: true, snippet };
  });
}
