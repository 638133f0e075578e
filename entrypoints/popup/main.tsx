import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/popup/popup.css';
import { startDocumentLanguage } from '../../components/popup/document-language';
import { Popup } from '../../components/popup/popup';
import type { PopupServices } from '../../components/popup/popup-services';
import { sendMessage } from '../../lib/messaging/messaging';
import { createRemoteSnippetStore } from '../../lib/snippets/remote-snippet-store';
import { unsavedForm } from '../../lib/snippets/snippet-form';
import { inPrivateWindow } from './in-private-window';
import { openOptions } from './open-options';
import { siteAccess } from './site-access';

const services: PopupServices = {
  snippets: createRemoteSnippetStore(),
  unsavedForm,
  check: (paragraphs, isPrivate) =>
    sendMessage('checkParagraphs', { composer: 'reply-form', paragraphs, isPrivate }),
  warm: () => sendMessage('warmEngine'),
  inPrivateWindow,
  siteAccess,
  async openLibrary() {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    window.close();
  },
  eraseEverything: () => sendMessage('eraseEverything'),
  openOptions,
};

try {
  await startDocumentLanguage();
} catch (error) {
  console.error('The chosen language could not be loaded.', error);
}
createRoot(document.getElementById('root') as HTMLElement).render(<Popup services={services} />);
