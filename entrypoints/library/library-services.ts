import type { LibraryServices } from '../../components/library/library-services';
import { createDatabase } from '../../lib/database/database';
import { sendMessage } from '../../lib/messaging/messaging';
import { readRevision, watchChanges } from '../../lib/settings/revisions';
import { loadLibrary } from '../../lib/snippets/library/load-library';
import { selectedForm } from '../../lib/snippets/snippet-form';
import { createImportClient } from '../../lib/snippets/transfer/import-messages';
import { purgeSnippets, undoChange, writeMany } from '../../lib/snippets/write-many';

const database = createDatabase();

/** The background holds a copy, and tells every composer. */
async function thenTell<Result>(writing: Promise<Result>): Promise<Result> {
  const result = await writing;
  await sendMessage('snippetsWritten');
  return result;
}

/** The library of this page: it writes many at once by itself, which no message could carry. */
export const libraryServices: LibraryServices = {
  load: () => loadLibrary(database),
  revision: () => readRevision('snippets'),
  write: (snippets) => thenTell(writeMany(database, snippets)),
  undo: (change) => thenTell(undoChange(database, change)),
  purge: (ids) => thenTell(purgeSnippets(database, ids)),
  startImport() {
    const { open, run } = createImportClient(new Worker('/import-worker.js'));
    return { open, run: (choices, onProgress) => thenTell(run(choices, onProgress)) };
  },
  download(name, type, content) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  async takeSelected() {
    const form = await selectedForm.getValue();
    await selectedForm.removeValue();
    return form ?? undefined;
  },
  watch: (listener, signal) => watchChanges('snippets', listener, signal),
};
