import { defineBackground } from 'wxt/utils/define-background';
import { createDatabase } from '../../lib/database/database';
import { announceChange } from '../../lib/settings/revisions';
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
import { answerRewrites } from './answer-rewrites';
import { answerServers } from './answer-servers';
import { answerSnippets } from './answer-snippets';
import { answerTeams } from './answer-teams';
import { answerTrends } from './answer-trends';
import { emptyTrashDaily } from './empty-trash-daily';
import { offerContextMenus } from './context-menus';
import { createExceptions } from './exceptions';
import { createLanguageServers } from './language-servers';
import { followManaged } from './follow-managed';
import { followSync } from './follow-sync';
import { watchPrivateWindows } from './private-windows';
import { followBackupSchedule } from './scheduled-backup';
import { createServerOrigins } from './server-origins';
import { createTagKnowledge } from './tag-knowledge';
import { startWatchers } from './start-watchers';
import { followTeamLibraries } from './team-libraries';
import { makeTextUrl } from './text-url';
import { createTrends } from './trends';

/** Injects the assistant, follows the user's own sites, routes checks to the engine, owns the database. */
export default defineBackground({
  type: 'module',
  main() {
    const database = createDatabase();
    const exceptions = createExceptions(database);
    const snippets = createDexieSnippetStore(database);
    const tellOfReplies = () => {
      snippets.invalidate();
      return announceChange('snippets');
    };
    const origins = createServerOrigins(database);
    const servers = createLanguageServers(database, origins);
    const teams = followTeamLibraries(database, tellOfReplies, origins);
    const sites = followAddedSites(() => origins.patterns());
    const tags = createTagMemory(database);
    answerChecks(createEngineHost(), exceptions, createTagKnowledge(tags));
    const trends = createTrends(origins);
    answerHashtags(tags, trends);
    answerTrends(trends, sites);
    answerServers(servers, exceptions, sites);
    answerRewrites(database, origins, sites);
    answerTeams(teams, sites);
    answerExceptions(exceptions);
    answerSnippets(snippets);
    followBackupSchedule(answerBackup(database, exceptions, snippets), makeTextUrl);
    followSync(exceptions.dictionary);
    answerInstances();
    answerNews();
    const followAgain = followManaged(teams, servers);
    answerHousekeeping(database, sites, () => {
      followAgain();
      exceptions.forget();
      snippets.invalidate();
      tags.forget();
      servers.store.forget();
    });
    watchPrivateWindows();
    startWatchers();
    offerContextMenus();
    emptyTrashDaily(database, tellOfReplies).catch((error: unknown) =>
      console.error('The trash was not emptied.', error),
    );
  },
});
