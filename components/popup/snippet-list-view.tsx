import { plural, t } from '../../lib/i18n/i18n';
import { EMPTY_FORM } from '../../lib/snippets/snippet-form';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { LibraryIcon, PlusIcon, SettingsIcon } from '../ui/icons';
import { BackupReminder } from './backup-reminder';
import { EmptyList } from './empty-list';
import { moveFocus } from './move-focus';
import { NoMatch } from './no-match';
import { SearchBox } from './search-box';
import { usePopup, usePopupState } from './popup-context';
import { SiteOffer } from './site-offer';
import { SnippetRow } from './snippet-row';
import { LIST_LIMIT, useSnippetList } from './use-snippet-list';

/** Search box and saved replies. */
export function SnippetListView() {
  const { store, editor, services } = usePopup();
  const query = usePopupState((state) => state.query);
  const { snippets, failed } = useSnippetList(query);

  return (
    <div className="view">
      <header className="list-header">
        <SearchBox
          autoFocus
          value={query}
          onValue={(value) => store.setState({ query: value })}
          onKeyDown={moveFocus}
        />
        <IconButton label={t('popup.list.add')} icon={<PlusIcon />} onClick={() => editor.open(EMPTY_FORM)} />
        <IconButton
          label={t('library.open')}
          icon={<LibraryIcon />}
          onClick={() => void services.openLibrary()}
        />
        <IconButton
          label={t('popup.settings.title')}
          icon={<SettingsIcon />}
          onClick={() => store.setState({ view: 'settings' })}
        />
      </header>
      <SiteOffer />
      <BackupReminder />
      <p role="status" className="visually-hidden">
        {query.trim() && snippets ? plural('popup.list.found', snippets.length) : ''}
      </p>
      <main className="view-body">
        {failed && <Failed onRetry={() => store.setState(({ revision }) => ({ revision: revision + 1 }))} />}
        {snippets?.length === 0 && (query.trim() ? <NoMatch query={query.trim()} /> : <EmptyList />)}
        {snippets && snippets.length > 0 && (
          <ul className="snippet-list" aria-label={t('popup.list.label')}>
            {snippets.map((snippet) => (
              <SnippetRow key={snippet.id} snippet={snippet} />
            ))}
          </ul>
        )}
        {snippets?.length === LIST_LIMIT && (
          <p className="list-end">{plural('popup.list.limited', LIST_LIMIT)}</p>
        )}
      </main>
    </div>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="empty" role="alert">
      <p>{t('popup.list.failed')}</p>
      <Button onClick={onRetry}>{t('popup.list.retry')}</Button>
    </div>
  );
}
