import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '../../lib/i18n/i18n';
import { Toast } from '../ui/toast';
import { createEditorActions } from './editor-actions';
import { EditorView } from './editor-view';
import { PopupContext, type PopupParts } from './popup-context';
import type { PopupServices } from './popup-services';
import { createPopupStore } from './popup-store';
import { SettingsView } from './settings-view';
import { hideToast } from './show-toast';
import { SnippetListView } from './snippet-list-view';

const views = { list: SnippetListView, editor: EditorView, settings: SettingsView };

/** The popup behind the toolbar button. */
export function Popup({ services }: { services: PopupServices }) {
  const [parts] = useState(() => createParts(services));
  const [ready, setReady] = useState(false);
  const { store, editor } = parts;
  const View = views[useStore(store, ({ view }) => view)];
  const toast = useStore(store, (state) => state.toast);
  // Strings are looked up while drawing: a new language needs all of it drawn again.
  useStore(store, ({ languageRevision }) => languageRevision);
  const [dismiss] = useState(() => () => hideToast(store));

  // A toast takes the focus with it when its button is used.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.view :is(input, button)')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- to be looked at whenever the toast changes
  }, [toast]);

  useEffect(() => {
    void editor.recover().then(() => setReady(true));
  }, [editor]);

  return (
    <PopupContext value={parts}>
      {/* The list must not flash up, and take the focus, before a form that was left open is back. */}
      {ready && <View />}
      <Toast message={toast} dismissLabel={t('popup.dismiss')} onDismiss={dismiss} />
    </PopupContext>
  );
}

function createParts(services: PopupServices): PopupParts {
  const store = createPopupStore();
  return { store, services, editor: createEditorActions(store, services) };
}
