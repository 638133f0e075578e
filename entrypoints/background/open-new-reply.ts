import { type Browser, browser } from 'wxt/browser';
import { selectedForm } from '../../lib/snippets/snippet-form';
import { formFromText } from '../../lib/snippets/form-from-text';

/** Nothing is kept before one saves. */
export async function openNewReply(text: string, opener: Browser.tabs.Tab | undefined): Promise<void> {
  await selectedForm.setValue(formFromText(text));
  await browser.tabs.create({
    url: browser.runtime.getURL('/library.html'),
    ...(opener?.id !== undefined && !opener.incognito && { openerTabId: opener.id }),
  });
}

/** The text with its lines, which the menu's own leaves out; the click has allowed to read the page. */
export async function readSelection(
  { frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<string> {
  if (tab?.id === undefined) return '';
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    const [frame] = await browser.scripting.executeScript({ target, func: selectionInPage });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    // A page of the browser.
    return '';
  }
}

/** Runs in the page: it has to stand alone. */
function selectionInPage(): string {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = activeElement;
    if (selectionStart !== selectionEnd) return value.slice(selectionStart, selectionEnd);
  }
  return getSelection()?.toString() ?? '';
}
