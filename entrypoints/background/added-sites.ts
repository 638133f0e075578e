import { type Browser, browser } from 'wxt/browser';
import { forgetInstancesExcept } from '../../lib/instances/known-instances';
import { addedSites } from '../../lib/settings/added-sites';
import { createTurns } from '../../lib/settings/in-turn';
import { siteMatches } from '../../lib/sites/sites';

const scriptId = 'added-sites';

export interface AddedSites {
  /** Turns all of them off. */
  removeAll(): Promise<void>;
  /** Brings everything in line with the permissions: what else they are for has changed. */
  follow(): Promise<void>;
}

/**
 * Keeps the watcher on the sites that the user turned on. The permission is what remembers a site: it is asked for in the
 * popup, which the browser may close meanwhile, and can be taken back in the browser's own settings. Whatever happened,
 * everything else is brought in line with it here; an update of the extension loses the registration.
 * @param notSites Match patterns that were allowed for something else than a site.
 */
export function followAddedSites(notSites: () => Promise<string[]> = async () => []): AddedSites {
  const inTurn = createTurns();
  const listAdded = async () => {
    const others = await notSites();
    return (await listGranted()).filter((pattern) => !others.includes(pattern));
  };
  const bringInLine = () => inTurn(async () => matchPermissions(await listAdded()));

  const startOn = async (origins: readonly string[]) => {
    await bringInLine();
    const others = await notSites();
    await startInOpenTabs(origins.filter((origin) => !others.includes(origin)));
  };

  browser.runtime.onInstalled.addListener(() => void bringInLine());
  browser.runtime.onStartup.addListener(() => void bringInLine());
  browser.permissions.onRemoved.addListener(() => void bringInLine());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void startOn(origins);
  });

  return {
    follow: bringInLine,
    async removeAll() {
      const origins = await listGranted();
      // One by one: what the browser's settings or a policy keep must not keep the others.
      await Promise.allSettled(origins.map((origin) => browser.permissions.remove({ origins: [origin] })));
      await bringInLine();
    },
  };
}

/** Match patterns that are granted and that no profile brings along. */
async function listGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (pattern) => /^(?:https?|\*):|^<all_urls>$/.test(pattern) && !siteMatches.includes(pattern),
  );
}

/** The same script as the manifest's, which is for the networks. */
function watcherFor(matches: string[]): Browser.scripting.RegisteredContentScript {
  return {
    id: scriptId,
    matches,
    js: ['watcher.js'],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}

async function matchPermissions(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length > 0) {
    await (registered
      ? browser.scripting.updateContentScripts([watcherFor(matches)])
      : browser.scripting.registerContentScripts([watcherFor(matches)]));
  } else if (registered) {
    await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  }
  // Last: this is what open composers watch.
  await forgetInstancesExcept(matches);
  await addedSites.setValue(matches);
}

/**
 * Pages that are open already get the watcher now. There it is younger than the page's own listeners, so a page that
 * listens on `window` itself sees the keys before us, until it is loaded again.
 */
async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  const inject = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/watcher.js'] });
  };
  // A tab may be gone by now, or show an error instead of the site.
  await Promise.allSettled(tabs.map(({ id }) => inject(id)));
}
