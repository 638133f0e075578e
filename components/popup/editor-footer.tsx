import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { usePopup, usePopupState } from './popup-context';

/** What can be done with the form; `id` is undefined while the reply is new. */
export function EditorFooter({ id }: { id: string | undefined }) {
  const { editor } = usePopup();
  const saving = usePopupState((state) => state.saving);
  const failed = usePopupState((state) => state.failed);
  return (
    <footer className="editor-footer">
      {failed && (
        <p className="field-problem" role="alert">
          {t('popup.editor.failed')}
        </p>
      )}
      <div className="editor-buttons">
        {id && (
          <Button variant="danger" onClick={() => void editor.remove(id)}>
            {t('popup.editor.delete')}
          </Button>
        )}
        <span className="spacer" />
        <Button onClick={editor.cancel}>{t('popup.cancel')}</Button>
        <Button variant="primary" type="submit" aria-disabled={saving === 'started' || saving === 'writing'}>
          {t(saving === 'proofreading' ? 'popup.editor.saveAtOnce' : 'popup.editor.save')}
        </Button>
      </div>
    </footer>
  );
}
