import { browser } from 'wxt/browser';
import type { CurrentSite, SiteAccess } from '../../components/popup/current-site';
import { isClosedPage } from '../../lib/sites/closed-pages';
import { findSite } from '../../lib/sites/find-site';
import { originPattern } from '../../lib/sites/match-pattern';

/** The tab below the popup, by the browser's own permissions. */
export const siteAccess: SiteAccess = {
  async current(): Promise<CurrentSite> {
    // Without `activeTab` the browser would hide the address of a site that is off.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = tab?.url ?? '';
    const pattern = originPattern(url);
    if (!pattern) return { kind: 'not-a-website' };
    if (isClosedPage(url)) return { kind: 'closed' };
    const { hostname: host } = new URL(url);
    if (!(await isGranted(pattern))) return { kind: 'off', host, pattern };
    return { kind: findSite(url) ? 'network' : 'added', host, pattern };
  },

  request: (pattern) => browser.permissions.request({ origins: [pattern] }),

  async release(pattern) {
    await browser.permissions.remove({ origins: [pattern] });
    return !(await isGranted(pattern));
  },

  watch(listener, signal) {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(listener);
      signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
    }
  },
};

function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}
