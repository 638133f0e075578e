import { t } from '../../lib/i18n/i18n';
import { EMPTY_FORM } from '../../lib/snippets/snippet-form';
import { Button } from '../ui/button';
import { isolate } from '../../lib/i18n/isolate';
import { usePopup } from './popup-context';

/** Shown when a search finds nothing. */
export function NoMatch({ query }: { query: string }) {
  const { editor } = usePopup();
  return (
    <div className="empty">
      <p className="empty-title">{t('popup.list.noMatch', { query: isolate(query) })}</p>
      <p>{t('popup.list.noMatchHint')}</p>
      <Button onClick={() => editor.open({ ...EMPTY_FORM, title: query }, EMPTY_FORM)}>
        {t('popup.list.createFromQuery')}
      </Button>
    </div>
  );
}
