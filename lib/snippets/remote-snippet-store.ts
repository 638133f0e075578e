import { sendMessage } from '../messaging/messaging';
import type { SnippetStore } from './snippet-store';

/** The store as the popup and content scripts see it: the background does the work. */
export function createRemoteSnippetStore(): SnippetStore {
  return {
    find: (query, limit) => sendMessage('findSnippets', { query, limit }),
    // Firefox and Chromium differ in what a message makes of `undefined`.
    get: async (id) => (await sendMessage('getSnippet', { id })) ?? undefined,
    triggers: () => sendMessage('listTriggers'),
    save: (draft) => sendMessage('saveSnippet', { draft }),
    remove: (id) => sendMessage('removeSnippet', { id }),
  };
}
