import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../../lib/messaging/handle';
import { createRemoteSnippetStore } from '../../../lib/snippets/remote-snippet-store';
import { summarizeSnippet } from '../../../lib/snippets/summarize-snippet';
import { draft, snippet as makeSnippet } from '../../support/snippets';

const snippet = makeSnippet({ trigger: ';t' });
const used: unknown[] = [];
const removed: string[] = [];

describe('the remote store', () => {
  beforeEach(() => {
    handle('findSnippets', ({ query, limit, context }) => [
      { ...summarizeSnippet(snippet), preview: `${query} ${limit} ${context?.siteId}` },
    ]);
    handle('getSnippetForUse', ({ id }) => (id === '1' ? { snippet, included: {} } : undefined));
    handle('restoreSnippet', ({ id }) => (id === '1' ? snippet : undefined));
    handle('countSnippetUse', (use) => void used.push(use));
    handle('getSnippet', ({ id }) => (id === '1' ? snippet : undefined));
    handle('listTriggers', () => ({ ';t': '1' }));
    handle('saveSnippet', ({ draft }) => ({
      ok: true,
      snippet: { ...snippet, title: draft.title, id: '2' },
    }));
    handle('removeSnippet', ({ id }) => void removed.push(id));
  });

  it('asks the background for everything', async () => {
    const store = createRemoteSnippetStore();
    expect(await store.find('q', 5)).toMatchObject([{ id: '1', preview: 'q 5 undefined' }]);
    expect(await store.find('q', 5, { siteId: 'x' })).toMatchObject([{ preview: 'q 5 x' }]);
    expect(await store.getForUse('1')).toEqual({ snippet, included: {} });
    expect(await store.restore('2')).toBeUndefined();
    await store.countUse({ id: '1', lang: 'fr' });
    expect(used).toEqual([{ id: '1', lang: 'fr' }]);
    expect(await store.get('1')).toEqual(snippet);
    expect(await store.get('2')).toBeUndefined();
    expect(await store.triggers()).toEqual({ ';t': '1' });
    expect(await store.save(draft({ title: 'N' }))).toMatchObject({
      ok: true,
      snippet: { id: '2', title: 'N' },
    });
    await store.remove('1');
    expect(removed).toEqual(['1']);
  });
});
