import { type Browser, browser } from 'wxt/browser';
import { originPattern } from '../../lib/sites/match-pattern';

/** Address of the page that a message comes from; `undefined` for the extension's own pages. */
export function addressOf({ origin, url, tab }: Browser.runtime.MessageSender): string | undefined {
  // A frame without an address of its own (about:blank) belongs to the page that made it.
  return [origin, url, tab?.url].find((address) => address && originPattern(address));
}

/**
 * Whether the extension may work on the page at this address. A page that was allowed once still has the watcher, and
 * opening the popup allows every page for a while (`activeTab`): neither counts.
 */
export async function isAllowed(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}
