import { type Browser, browser } from 'wxt/browser';
import { privateMemory } from '../../lib/settings/private-memory';
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
  const host = new URL(address).hostname;
  if (isPaused(await settings.getValue(), host)) return 'paused';
  const { pausedSites } = await privateMemory.getValue();
  if (sender.tab?.incognito && pausedSites.includes(host)) return 'paused';
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  const [frame] = await browser.scripting.executeScript({ target, files: ['/assistant.js'] });
  // A sheet that is inserted twice is there twice, and stays after a pause.
  if (frame?.result === true) await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
  return 'injected';
}
