import { useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { startDocumentLanguage } from './document-language';
import { usePopup } from './popup-context';
import { showToast } from './show-toast';

/** Forgets all that is stored, after saying what that is. */
export function EraseEverything() {
  const { store, services } = usePopup();
  const [asking, setAsking] = useState(false);

  async function erase(): Promise<void> {
    setAsking(false);
    try {
      await services.eraseEverything();
      await services.unsavedForm.removeValue();
      // The language is a setting too.
      await startDocumentLanguage();
      store.setState(({ revision, languageRevision }) => ({
        query: '',
        revision: revision + 1,
        languageRevision: languageRevision + 1,
      }));
      showToast(store, t('popup.erase.done'));
    } catch (error) {
      console.error('Erasing failed.', error);
      showToast(store, t('popup.erase.failed'));
    }
  }

  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('popup.erase.ask')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('popup.erase.title')}
          confirmLabel={t('popup.erase.confirm')}
          cancelLabel={t('popup.erase.keep')}
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('popup.erase.lost')}</p>
          <ul>
            <li>{t('popup.erase.snippets')}</li>
            <li>{t('popup.erase.words')}</li>
            <li>{t('popup.erase.ignored')}</li>
            <li>{t('popup.erase.settings')}</li>
          </ul>
          <p>{t('popup.erase.final')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
