import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDatabase } from '../lib/database/database';
import { serveImport } from '../lib/snippets/transfer/import-messages';
import { createImportSession } from '../lib/snippets/transfer/import-session';

/** Reads and writes an import off the page: parsing 10,000 replies takes longer than a frame. */
export default defineUnlistedScript(() => {
  serveImport(self, createImportSession(createDatabase()));
});
