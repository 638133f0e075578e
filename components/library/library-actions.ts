import { plural, t } from '../../lib/i18n/i18n';
import { type BulkEdit, editSnippet } from '../../lib/snippets/library/bulk-edit';
import type { LibraryFilter } from '../../lib/snippets/library/filter-library';
import type { Snippet } from '../../lib/snippets/snippet';
import type { PopupStore } from '../popup/popup-store';
import { showToast } from '../popup/show-toast';
import type { LibraryServices } from './library-services';
import type { LibraryStore } from './library-store';

export type LibraryActions = ReturnType<typeof createLibraryActions>;

/** What can be done in the library. None of these rejects; each can be taken back, but for deleting for ever. */
export function createLibraryActions(store: LibraryStore, services: LibraryServices, toasts: PopupStore) {
  let reading: { readonly revision: number; readonly done: Promise<void> } | undefined;
  let reads = 0;

  /** Reads everything, but not twice for one change: this page hears of its own changes too. */
  async function reload(): Promise<void> {
    const revision = await services.revision().catch(() => Number.NaN);
    if (reading?.revision !== revision) reading = { revision, done: read() };
    await reading.done;
  }

  async function read(): Promise<void> {
    const mine = ++reads;
    try {
      const library = await services.load();
      if (mine !== reads) return;
      const there = new Set(library.entries.map(({ snippet }) => snippet.id));
      store.setState(({ selected }) => ({
        library,
        failed: false,
        selected: new Set([...selected].filter((id) => there.has(id))),
      }));
    } catch (error) {
      console.error('The library could not be read.', error);
      if (mine !== reads) return;
      // The next time it is read again, whether or not anything has changed.
      reading = undefined;
      store.setState({ failed: true });
    }
  }

  function show(part: Partial<LibraryFilter>): void {
    store.setState(({ filter }) => ({
      filter: { ...filter, ...part },
      selected: new Set(),
      importing: false,
    }));
  }

  /** Writes, and offers to take it back. */
  async function write(snippets: readonly Snippet[], said: string): Promise<void> {
    await told(await services.write(snippets), said);
  }

  /** Shows a change that was written, and offers to take it back. */
  async function told(change: number, said: string): Promise<void> {
    await reload();
    showToast(toasts, said, { label: t('popup.undo'), run: () => void undo(change) });
  }

  async function undo(change: number): Promise<void> {
    try {
      await services.undo(change);
      await reload();
      showToast(toasts, t('library.undone'));
    } catch {
      showToast(toasts, t('library.failed'));
    }
  }

  async function edit(edit: BulkEdit): Promise<void> {
    const { library, selected } = store.getState();
    const chosen = (library?.entries ?? []).filter(({ snippet }) => selected.has(snippet.id));
    const now = Date.now();
    try {
      await write(
        chosen.map(({ snippet }) => editSnippet(snippet, edit, now)),
        plural(`library.edited.${edit.kind}`, chosen.length),
      );
      store.setState({ selected: new Set() });
    } catch {
      showToast(toasts, t('library.failed'));
    }
  }

  async function purge(): Promise<void> {
    const ids = [...store.getState().selected];
    try {
      await services.purge(ids);
      await reload();
      showToast(toasts, plural('library.purged', ids.length));
    } catch {
      showToast(toasts, t('library.failed'));
    }
  }

  function select(ids: readonly string[], isSelected: boolean): void {
    store.setState(({ selected }) => {
      const next = new Set(selected);
      for (const id of ids) {
        if (isSelected) next.add(id);
        else next.delete(id);
      }
      return { selected: next };
    });
  }

  return { reload, show, told, edit, purge, select };
}
