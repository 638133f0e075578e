import { type Browser, browser } from 'wxt/browser';
import { isPaused, settings } from '../../lib/settings/settings';

/** Puts the assistant into the frame that asked for it, unless the user paused the site. */
export async function injectAssistant(sender: Browser.runtime.MessageSender): Promise<'injected' | 'paused'> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('Only a page can ask for the assistant.');
  // A frame without an address of its own (about:blank) belongs to the page that made it.
  const host = new URL(sender.origin && sender.origin !== 'null' ? sender.origin : (sender.url ?? ''))
    .hostname;
  if (isPaused(await settings.getValue(), host)) return 'paused';
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target, files: ['/assistant.js'] });
  return 'injected';
}
