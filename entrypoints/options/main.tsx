import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/options';
import { startDocumentLanguage } from '../../components/popup/document-language';

try {
  await startDocumentLanguage();
} catch (error) {
  console.error('The chosen language could not be loaded.', error);
}
createRoot(document.getElementById('root') as HTMLElement).render(<Options />);
