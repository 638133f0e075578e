import { useDeferredValue, useMemo } from 'react';
import { plural, t } from '../../lib/i18n/i18n';
import { filterLibrary } from '../../lib/snippets/library/filter-library';
import { EMPTY_FORM } from '../../lib/snippets/snippet-form';
import { trashDays } from '../../lib/snippets/empty-trash';
import { BackupReminder } from '../popup/backup-reminder';
import { SearchBox } from '../popup/search-box';
import { usePopup } from '../popup/popup-context';
import { Button } from '../ui/button';
import { BulkBar } from './bulk-bar';
import { ExportMenu } from './export-menu';
import { useLibrary, useLibraryState } from './library-context';
import { LibraryList } from './library-list';

/** The list with its search box, and what can be done with all of it. */
export function LibraryMain() {
  const { store, actions } = useLibrary();
  const { editor } = usePopup();
  const library = useLibraryState((state) => state.library);
  const failed = useLibraryState((state) => state.failed);
  const filter = useLibraryState((state) => state.filter);
  const selected = useLibraryState((state) => state.selected);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => library && filterLibrary(library, deferred), [library, deferred]);

  return (
    <main className="library-main">
      <header className="library-header">
        <SearchBox value={filter.query} onValue={(query) => actions.show({ query })} />
        <Button variant="primary" onClick={() => editor.open(EMPTY_FORM)}>
          {t('popup.list.add')}
        </Button>
        <Button onClick={() => store.setState({ importing: true })}>{t('library.import.open')}</Button>
        <ExportMenu shown={shown ?? []} />
      </header>
      <BackupReminder />
      {failed && (
        <p className="library-note" role="alert">
          {t('library.unreadable')}
        </p>
      )}
      {shown && (
        <p className="library-status" role="status">
          {plural('library.count', shown.length)}
        </p>
      )}
      {filter.view === 'trash' && <p className="library-note">{plural('library.trashDays', trashDays)}</p>}
      {selected.size > 0 && <BulkBar view={filter.view} />}
      {shown && shown.length > 0 && <LibraryList shown={shown} languages={library?.languages ?? []} />}
      {shown?.length === 0 && <p className="library-note">{t(`library.nothing.${filter.view}`)}</p>}
    </main>
  );
}
