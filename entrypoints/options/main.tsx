import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/options';
import type { OptionsServices } from '../../components/options/options-services';
import { startDocumentLanguage } from '../../components/popup/document-language';
import { createDatabase } from '../../lib/database/database';
import { sendMessage } from '../../lib/messaging/messaging';
import { hashtagPageServices } from './hashtag-page-services';

const services: OptionsServices = {
  dictionary: {
    list: () => sendMessage('listWords'),
    put: (words) => sendMessage('putWords', { words: [...words] }),
    remove: (words) => sendMessage('removeWords', { words: [...words] }),
  },
  ignored: {
    list: () => sendMessage('listIgnored'),
    put: (ignored) => sendMessage('putIgnored', { ignored: [...ignored] }),
    remove: (ids) => sendMessage('removeIgnored', { ids: [...ids] }),
  },
  teams: {
    list: () => sendMessage('listTeamLibraries'),
    add: (url) => sendMessage('addTeamLibrary', { url }),
    remove: (url) => sendMessage('removeTeamLibrary', { url }),
    check: (url) => sendMessage('checkTeamLibrary', { url }),
  },
  trends: {
    add: (url, network) => sendMessage('addTrendSource', { url, network }),
    remove: (url) => sendMessage('removeTrendSource', { url }),
    check: (url) => sendMessage('checkTrendSource', { url }),
  },
  hashtags: hashtagPageServices(createDatabase()),
  syncNow: () => sendMessage('syncNow'),
  forgetSynced: () => sendMessage('forgetSynced'),
  readBackup: () => sendMessage('readBackup'),
  restoreBackup: (backup) => sendMessage('restoreBackup', { backup }),
};

try {
  await startDocumentLanguage();
} catch (error) {
  console.error('The chosen language could not be loaded.', error);
}
createRoot(document.getElementById('root') as HTMLElement).render(<Options services={services} />);
