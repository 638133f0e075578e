import { browser } from 'wxt/browser';
import { privateMemory } from '../../lib/settings/private-memory';

/** Keeps what is learned in private windows to them: a pause holds there at once, and all goes with the last one. */
export function watchPrivateWindows(): void {
  // Firefox for Android has no windows: there the memory goes with the browser.
  (browser.windows as typeof browser.windows | undefined)?.onRemoved.addListener(() => {
    forgetWithLast().catch((error: unknown) => console.error('Private windows were not forgotten.', error));
  });
  privateMemory.watch(({ pausedSites }, before) => {
    const isNew = pausedSites.some((host) => !before.pausedSites.includes(host));
    if (isNew) stopAssistants(pausedSites).catch((error: unknown) => console.error('Not paused.', error));
  });
}

async function forgetWithLast(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await privateMemory.removeValue();
}

/** A page can't see the memory by itself: its process may be hostile. */
async function stopAssistants(hosts: readonly string[]): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ incognito }) => incognito);
  const inTab = (tabId: number) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (paused: readonly string[]) => globalThis.postwright?.stopOn?.(paused),
      args: [hosts],
    });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : inTab(id))));
}
