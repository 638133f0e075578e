import { type Browser, browser } from 'wxt/browser';
import { handle } from '../../lib/messaging/handle';
import { t } from '../../lib/i18n/i18n';
import { selectedForm } from '../../lib/snippets/snippet-form';
import { formFromText } from '../../lib/snippets/form-from-text';

const menuId = 'save-selection';

/** "Save as a reply" on a selected text: the form opens with it, and nothing is kept before one saves. */
export function offerToSaveSelection(): void {
  handle('openNewReply', ({ text }, { tab }) => openNewReply(text, tab));
  // Firefox for Android has no context menus.
  if (!(browser.contextMenus as typeof browser.contextMenus | undefined)) return;
  browser.runtime.onInstalled.addListener(() => void addMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId) return;
    save(info, tab).catch((error: unknown) => console.error('The selection was not taken over.', error));
  });
}

async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: t('popup.saveSelection'), contexts: ['selection'] });
}

async function save(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const text = (await readSelection(info, tab)) || (info.selectionText ?? '');
  if (text.trim() !== '') await openNewReply(text, tab);
}

/** Nothing is kept before one saves. */
async function openNewReply(text: string, opener: Browser.tabs.Tab | undefined): Promise<void> {
  await selectedForm.setValue(formFromText(text));
  await browser.tabs.create({
    url: browser.runtime.getURL('/library.html'),
    ...(opener?.id !== undefined && !opener.incognito && { openerTabId: opener.id }),
  });
}

/** The text with its lines, which the menu's own leaves out; the click has allowed to read the page. */
async function readSelection(
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
