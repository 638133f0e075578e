import { type Browser, browser } from 'wxt/browser';
import { isPaused, settings } from '../../lib/settings/settings';
import { addressOf, isAllowed } from './sender-page';

/** Puts the assistant into the frame that asked for it, unless the user paused the site or turned it off. */
export async function injectAssistant(
  sender: Browser.runtime.MessageSender,
): Promise<'injected' | 'paused' | 'off'> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('Only a page can ask for the assistant.');
  const address = addressOf(sender);
  if (!address || !(await isAllowed(address))) return 'off';
  if (isPaused(await settings.getValue(), new URL(address).hostname)) return 'paused';
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target, files: ['/assistant.js'] });
  return 'injected';
}
