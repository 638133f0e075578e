import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { announceChange } from '../../lib/settings/revisions';
import type { SnippetStore } from '../../lib/snippets/snippet-store';

/** The saved replies: anyone of ours may read, only the popup may write. */
export function answerSnippets(snippets: SnippetStore): void {
  handle('findSnippets', ({ query, limit }) => snippets.find(query, limit));
  handle('getSnippet', ({ id }) => snippets.get(id));
  handle('listTriggers', () => snippets.triggers());

  handlePrivileged('saveSnippet', async ({ draft }) => {
    const result = await snippets.save(draft);
    if (result.ok) await announceChange('snippets');
    return result;
  });
  handlePrivileged('removeSnippet', async ({ id }) => {
    await snippets.remove(id);
    await announceChange('snippets');
  });
}
