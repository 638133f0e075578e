import { defineBackground } from 'wxt/utils/define-background';
import { createExceptions } from '../../lib/checks/exceptions';
import { createDatabase } from '../../lib/database/database';
import { createDexieSnippetStore } from '../../lib/snippets/dexie-snippet-store';
import { followAddedSites } from './added-sites';
import { createEngineHost } from './engine-host';
import { answerChecks } from './answer-checks';
import { answerHousekeeping } from './answer-housekeeping';
import { answerInstances } from './answer-instances';
import { answerNews } from './answer-news';
import { answerSnippets } from './answer-snippets';
import { watchPrivateWindows } from './private-windows';
import { offerToSaveSelection } from './save-selection';
import { startWatchers } from './start-watchers';

/** Injects the assistant, follows the user's own sites, routes checks to the engine, owns the database. */
export default defineBackground({
  type: 'module',
  main() {
    const database = createDatabase();
    const exceptions = createExceptions(database);
    const snippets = createDexieSnippetStore(database);
    answerChecks(createEngineHost(), exceptions);
    answerSnippets(snippets);
    answerInstances();
    answerNews();
    answerHousekeeping(database, followAddedSites(), () => {
      exceptions.forget();
      snippets.invalidate();
    });
    watchPrivateWindows();
    startWatchers();
    offerToSaveSelection();
  },
});
