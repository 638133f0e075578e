import { browser } from 'wxt/browser';

/** Host name of the current tab; undefined where we have no permission, for then the browser hides the address. */
export async function currentHost(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}
