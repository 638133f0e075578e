import { sendMessage } from '../messaging/messaging';
import type { SnippetStore } from './snippet-store';

/** The store as the popup and content scripts see it: the background does the work. */
export function createRemoteSnippetStore(): SnippetStore {
  return {
    find: (query, limit, context) =>
      sendMessage('findSnippets', { query, limit, ...(context && { context }) }),
    // Firefox and Chromium differ in what a message makes of `undefined`.
    get: async (id) => (await sendMessage('getSnippet', { id })) ?? undefined,
    getForUse: async (id, answered) =>
      (await sendMessage('getSnippetForUse', { id, ...(answered !== undefined && { answered }) })) ??
      undefined,
    triggers: () => sendMessage('listTriggers'),
    save: (draft) => sendMessage('saveSnippet', { draft }),
    remove: (id) => sendMessage('removeSnippet', { id }),
    restore: async (id) => (await sendMessage('restoreSnippet', { id })) ?? undefined,
    countUse: (use) => sendMessage('countSnippetUse', use),
  };
}
