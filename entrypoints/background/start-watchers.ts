import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Kept in memory by the browser; begins anew with it, and with each version of the extension. */
const isDone = storage.defineItem<boolean>('session:watchersStarted', { fallback: false });

/**
 * Puts the watcher into the tabs that were open before this version of the extension: nobody should have to reload a
 * page with a draft in it. The page's own scripts are older than this watcher's event gate, so those that take keys on
 * the window itself see ours until the page is loaded again. Firefox starts content scripts in open tabs by itself.
 */
export function startWatchers(): void {
  if (import.meta.env.FIREFOX) return;
  const start = () => {
    startOnce().catch((error: unknown) => console.error('Open tabs got no watcher.', error));
  };
  // A new version starts the background only where someone listens; one that is switched on again tells nobody.
  browser.runtime.onInstalled.addListener(start);
  start();
}

async function startOnce(): Promise<void> {
  if (await isDone.getValue()) return;
  await isDone.setValue(true);
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  // A tab may be closed, or on an error page, by now: it gets its watcher with the next page.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : startWatcher(id))));
}

async function startWatcher(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/watcher.js'], injectImmediately: true });
}
