import { browser } from 'wxt/browser';

/** Opens the page of settings; a section of it in a tab of its own. */
export async function openOptions(section?: string): Promise<void> {
  if (section === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
