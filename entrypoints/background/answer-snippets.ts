import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { countChange } from '../../lib/settings/backup/backup-plan';
import { announceChange } from '../../lib/settings/revisions';
import type { DexieSnippetStore } from '../../lib/snippets/dexie-snippet-store';

/** The saved replies: anyone of ours may read, only the extension's own pages may write. */
export function answerSnippets(snippets: DexieSnippetStore): void {
  handle('findSnippets', ({ query, limit, context }) => snippets.find(query, limit, context));
  handle('getSnippet', ({ id }) => snippets.get(id));
  handle('getSnippetForUse', ({ id, answered }) => snippets.getForUse(id, answered));
  handle('listTriggers', () => snippets.triggers());

  const changed = () => Promise.all([announceChange('snippets'), countChange()]);
  handlePrivileged('saveSnippet', async ({ draft }) => {
    const result = await snippets.save(draft);
    if (result.ok) await changed();
    return result;
  });
  handlePrivileged('removeSnippet', async ({ id }) => {
    await snippets.remove(id);
    await changed();
  });
  handlePrivileged('restoreSnippet', async ({ id }) => {
    const restored = await snippets.restore(id);
    if (restored) await changed();
    return restored;
  });
  handlePrivileged('snippetsWritten', async () => {
    snippets.invalidate();
    await changed();
  });
  handle('countSnippetUse', async (use, { tab }) => {
    if (!tab?.incognito) await snippets.countUse(use);
  });
}
