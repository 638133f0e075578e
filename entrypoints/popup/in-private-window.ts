import { browser } from 'wxt/browser';

/** Whether the tab below the popup is a private one. */
export async function inPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
