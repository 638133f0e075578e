import { defineBackground } from 'wxt/utils/define-background';
import { createDatabase } from '../../lib/database/database';
import { createTagMemory } from '../../lib/hashtags/tag-memory';
import { createDexieSnippetStore } from '../../lib/snippets/dexie-snippet-store';
import { followAddedSites } from './added-sites';
import { createEngineHost } from './engine-host';
import { answerBackup } from './answer-backup';
import { answerChecks } from './answer-checks';
import { answerExceptions } from './answer-exceptions';
import { answerHashtags } from './answer-hashtags';
import { answerHousekeeping } from './answer-housekeeping';
import { answerInstances } from './answer-instances';
import { answerNews } from './answer-news';
import { answerServers } from './answer-servers';
import { answerSnippets } from './answer-snippets';
import { createExceptions } from './exceptions';
import { createLanguageServers } from './language-servers';
import { followSync } from './follow-sync';
import { watchPrivateWindows } from './private-windows';
import { offerToSaveSelection } from './save-selection';
import { createTagKnowledge } from './tag-knowledge';
import { startWatchers } from './start-watchers';

/** Injects the assistant, follows the user's own sites, routes checks to the engine, owns the database. */
export default defineBackground({
  type: 'module',
  main() {
    const database = createDatabase();
    const exceptions = createExceptions(database);
    const snippets = createDexieSnippetStore(database);
    const servers = createLanguageServers(database);
    const sites = followAddedSites(() => servers.patterns());
    const tags = createTagMemory(database);
    answerChecks(createEngineHost(), exceptions, createTagKnowledge(tags));
    answerHashtags(tags);
    answerServers(servers, exceptions, sites);
    answerExceptions(exceptions);
    answerSnippets(snippets);
    answerBackup(database, exceptions, snippets);
    followSync(exceptions.dictionary);
    answerInstances();
    answerNews();
    answerHousekeeping(database, sites, () => {
      exceptions.forget();
      snippets.invalidate();
      tags.forget();
      servers.store.forget();
    });
    watchPrivateWindows();
    startWatchers();
    offerToSaveSelection();
  },
});
