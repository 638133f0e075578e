import { browser } from 'wxt/browser';
import { type Database, eraseDatabase } from '../../lib/database/database';
import { readCatalogue } from '../../lib/i18n/catalogue';
import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { announceChange } from '../../lib/settings/revisions';
import type { AddedSites } from './added-sites';
import { forgetSynced } from './follow-sync';
import { injectAssistant } from './inject-assistant';

/** Injection, strings, and forgetting everything. */
export function answerHousekeeping(database: Database, added: AddedSites, onErased: () => void): void {
  handle('requestAssistant', (_, sender) => injectAssistant(sender));
  handle('getCatalogue', ({ language }) => readCatalogue(language));

  handlePrivileged('eraseEverything', async () => {
    await eraseDatabase(database);
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await added.removeAll();
    onErased();
    await forgetSynced();
    await Promise.all([announceChange('snippets'), announceChange('checks'), announceChange('hashtags')]);
  });
}
