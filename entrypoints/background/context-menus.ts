import { type Browser, browser } from 'wxt/browser';
import { t } from '../../lib/i18n/i18n';
import { handle } from '../../lib/messaging/handle';
import { addedSites } from '../../lib/settings/added-sites';
import { siteMatches } from '../../lib/sites/sites';
import { openNewReply, readSelection } from './open-new-reply';

type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab | undefined;

/** What a click on each entry does. */
const entries: Readonly<Record<string, (click: Click, tab: Tab) => Promise<void>>> = {
  /** On a text box: the list at the caret. */
  'insert-reply': insertReply,
  /** On a selected text: the form opens with it, and nothing is kept before one saves. */
  'save-selection': saveSelection,
};

/** The entries of the context menu. */
export function offerContextMenus(): void {
  handle('openNewReply', ({ text }, { tab }) => openNewReply(text, tab));
  // Firefox for Android has no context menus.
  if (!(browser.contextMenus as typeof browser.contextMenus | undefined)) return;
  const report = (done: Promise<unknown>) => {
    done.catch((error: unknown) => console.error('The context menu could not be used.', error));
  };
  browser.runtime.onInstalled.addListener(() => report(addMenus()));
  addedSites.watch((added) =>
    report(browser.contextMenus.update('insert-reply', { documentUrlPatterns: [...siteMatches, ...added] })),
  );
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const act = entries[click.menuItemId];
    if (act) report(act(click, tab));
  });
}

async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'insert-reply',
    title: t('popup.insertReply'),
    contexts: ['editable'],
    // Elsewhere nothing runs that could insert it.
    documentUrlPatterns: [...siteMatches, ...(await addedSites.getValue())],
  });
  browser.contextMenus.create({
    id: 'save-selection',
    title: t('popup.saveSelection'),
    contexts: ['selection'],
  });
}

async function insertReply({ frameId = 0 }: Click, tab: Tab): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    func: () => globalThis.postwright?.openReplies?.(),
  });
}

async function saveSelection(click: Click, tab: Tab): Promise<void> {
  const text = (await readSelection(click, tab)) || (click.selectionText ?? '');
  if (text.trim() !== '') await openNewReply(text, tab);
}
