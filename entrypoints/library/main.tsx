import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/library/page.css';
import { Library } from '../../components/library/library';
import { startDocumentLanguage } from '../../components/popup/document-language';
import { t } from '../../lib/i18n/i18n';
import { sendMessage } from '../../lib/messaging/messaging';
import { createRemoteSnippetStore } from '../../lib/snippets/remote-snippet-store';
import { unsavedForm } from '../../lib/snippets/snippet-form';
import { openOptions } from '../popup/open-options';
import { siteAccess } from '../popup/site-access';
import { libraryServices } from './library-services';

const editorServices = {
  snippets: createRemoteSnippetStore(),
  // The popup's is its own: two forms must not overwrite each other.
  unsavedForm: {
    ...unsavedForm,
    getValue: async () => null,
    setValue: async () => undefined,
    removeValue: async () => undefined,
  },
  check: (paragraphs: string[], isPrivate: boolean) =>
    sendMessage('checkParagraphs', { composer: 'reply-form', paragraphs, isPrivate }),
  warm: () => sendMessage('warmEngine'),
  inPrivateWindow: () => Promise.resolve(browser.extension.inIncognitoContext),
  siteAccess,
  eraseEverything: () => sendMessage('eraseEverything'),
  openLibrary: () => Promise.resolve(),
  openOptions,
};

try {
  await startDocumentLanguage();
} catch (error) {
  console.error('The chosen language could not be loaded.', error);
}
document.title = `${t('library.title')} · Postwright`;
createRoot(document.getElementById('root') as HTMLElement).render(
  <Library services={libraryServices} editorServices={editorServices} />,
);
