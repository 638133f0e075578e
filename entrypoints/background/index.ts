import { defineBackground } from 'wxt/utils/define-background';
import { createDatabase } from '../../lib/database/database';
import { createDexieSnippetStore } from '../../lib/snippets/dexie-snippet-store';
import { followAddedSites } from './added-sites';
import { createEngineHost } from './engine-host';
import { answerBackup } from './answer-backup';
import { answerChecks } from './answer-checks';
import { answerExceptions } from './answer-exceptions';
import { answerHousekeeping } from './answer-housekeeping';
import { answerInstances } from './answer-instances';
import { answerNews } from './answer-news';
import { answerRewrites } from './answer-rewrites';
import { answerServers } from './answer-servers';
import { answerSnippets } from './answer-snippets';
import { createExceptions } from './exceptions';
import { createLanguageServers } from './language-servers';
import { followSync } from './follow-sync';
import { watchPrivateWindows } from './private-windows';
import { offerToSaveSelection } from './save-selection';
import { createServerOrigins } from './server-origins';
import { startWatchers } from './start-watchers';

/** Injects the assistant, follows the user's own sites, routes checks to the engine, owns the database. */
export default defineBackground({
  type: 'module',
  main() {
    const database = createDatabase();
    const exceptions = createExceptions(database);
    const snippets = createDexieSnippetStore(database);
    const origins = createServerOrigins(database);
    const servers = createLanguageServers(database, origins);
    const sites = followAddedSites(() => origins.patterns());
    answerChecks(createEngineHost(), exceptions);
    answerServers(servers, exceptions, sites);
    answerRewrites(database, origins, sites);
    answerExceptions(exceptions);
    answerSnippets(snippets);
    answerBackup(database, exceptions, snippets);
    followSync(exceptions.dictionary);
    answerInstances();
    answerNews();
    answerHousekeeping(database, sites, () => {
      exceptions.forget();
      snippets.invalidate();
      servers.store.forget();
    });
    watchPrivateWindows();
    startWatchers();
    offerToSaveSelection();
  },
});
