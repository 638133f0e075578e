import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { EMPTY_FORM } from '../../lib/snippets/snippet-form';
import { createEditorActions } from '../popup/editor-actions';
import { EditorView } from '../popup/editor-view';
import { PopupContext, type PopupParts } from '../popup/popup-context';
import type { PopupServices } from '../popup/popup-services';
import { createPopupStore } from '../popup/popup-store';
import { hideToast } from '../popup/show-toast';
import { Toast } from '../ui/toast';
import { ImportView } from './import-view';
import { createLibraryActions } from './library-actions';
import { LibraryContext, type LibraryParts } from './library-context';
import type { LibraryServices } from './library-services';
import { createLibraryStore } from './library-store';
import { LibraryMain } from './library-main';
import { Sidebar } from './sidebar';

interface LibraryProps {
  readonly services: LibraryServices;
  /** The form of a reply is the popup's. */
  readonly editorServices: PopupServices;
}

/** All saved replies on a page of their own. */
export function Library({ services, editorServices }: LibraryProps) {
  const [{ popup, library }] = useState(() => createParts(services, editorServices));
  const isEditing = useStore(popup.store, ({ view }) => view === 'editor');
  const toast = useStore(popup.store, (state) => state.toast);
  const importing = useStore(library.store, (state) => state.importing);
  const [dismiss] = useState(() => () => hideToast(popup.store));
  const { reload } = library.actions;
  const { editor } = popup;

  useEffect(() => {
    const mounted = new AbortController();
    services.watch(() => void reload(), mounted.signal);
    void reload();
    services.takeSelected().then(
      (form) => form && editor.open(form, EMPTY_FORM),
      (error: unknown) => console.error('The selected text could not be read.', error),
    );
    return () => mounted.abort();
  }, [services, reload, editor]);

  return (
    <PopupContext value={popup}>
      <LibraryContext value={library}>
        <div className="library">
          <Sidebar />
          {importing ? <ImportView /> : <LibraryMain />}
          {isEditing && (
            <aside className="library-editor" aria-label={t('popup.editor.editTitle')}>
              <EditorView />
            </aside>
          )}
        </div>
        <Toast message={toast} dismissLabel={t('popup.dismiss')} onDismiss={dismiss} />
      </LibraryContext>
    </PopupContext>
  );
}

function createParts(
  services: LibraryServices,
  editorServices: PopupServices,
): { popup: PopupParts; library: LibraryParts } {
  const popupStore = createPopupStore();
  const store = createLibraryStore();
  return {
    popup: {
      store: popupStore,
      services: editorServices,
      editor: createEditorActions(popupStore, editorServices),
    },
    library: { store, services, actions: createLibraryActions(store, services, popupStore) },
  };
}
