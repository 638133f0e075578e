import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../../lib/messaging/handle';
import { createRemoteSnippetStore } from '../../../lib/snippets/remote-snippet-store';
import type { Snippet } from '../../../lib/snippets/snippet';

const snippet: Snippet = {
  id: '1',
  title: 'T',
  trigger: ';t',
  body: 'B',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
};
const removed: string[] = [];

describe('the remote store', () => {
  beforeEach(() => {
    handle('findSnippets', ({ query, limit }) => [{ ...snippet, preview: `${query} ${limit}` }]);
    handle('getSnippet', ({ id }) => (id === '1' ? snippet : undefined));
    handle('listTriggers', () => ({ ';t': '1' }));
    handle('saveSnippet', ({ draft }) => ({ ok: true, snippet: { ...snippet, ...draft, id: '2' } }));
    handle('removeSnippet', ({ id }) => void removed.push(id));
  });

  it('asks the background for everything', async () => {
    const store = createRemoteSnippetStore();
    expect(await store.find('q', 5)).toMatchObject([{ id: '1', preview: 'q 5' }]);
    expect(await store.get('1')).toEqual(snippet);
    expect(await store.get('2')).toBeUndefined();
    expect(await store.triggers()).toEqual({ ';t': '1' });
    expect(await store.save({ title: 'N', trigger: '', body: 'B', tags: [] })).toMatchObject({
      ok: true,
      snippet: { id: '2', title: 'N' },
    });
    await store.remove('1');
    expect(removed).toEqual(['1']);
  });
});
