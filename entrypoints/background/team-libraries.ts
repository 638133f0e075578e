import { browser } from 'wxt/browser';
import type { Database } from '../../lib/database/database';
import { addedSites } from '../../lib/settings/added-sites';
import { createTurns } from '../../lib/settings/in-turn';
import { originPattern } from '../../lib/sites/match-pattern';
import { nameOfUrl } from '../../lib/snippets/team/library-url';
import { noteNotAllowed, refreshLibrary } from '../../lib/snippets/team/refresh-library';
import type { TeamLibrary } from '../../lib/snippets/team/team-library';
import { isAllowed } from './sender-page';
import type { ServerOrigins } from './server-origins';

const alarmName = 'team-libraries';

/** The libraries that the user reads, and when they are asked for. */
export interface TeamLibraries {
  list(): Promise<TeamLibrary[]>;
  /** Puts one on the list. It is not asked for before its origin is allowed. */
  add(url: string): Promise<void>;
  /** Takes one off the list, with its replies, and gives the permission up. */
  remove(url: string): Promise<void>;
  /** Asks for one now. */
  check(url: string): Promise<void>;
  /** Brings those that an administrator has set in line with what is set now. */
  setManaged(urls: readonly string[]): Promise<void>;
}

/**
 * Asks for each library when it is due, and no sooner. There is no alarm, and no request, while the list is empty.
 * @param onChange Called when replies have come or gone.
 */
export function followTeamLibraries(
  database: Database,
  onChange: () => Promise<void>,
  origins: ServerOrigins,
): TeamLibraries {
  const { teamLibraries, teamSnippets } = database;
  const inTurn = createTurns();

  const plan = async () => {
    const dueAt = (await teamLibraries.toArray()).map((library) => library.dueAt);
    if (dueAt.length === 0) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when: Math.max(Date.now() + 1_000, Math.min(...dueAt)) });
  };

  const ask = async (url: string) => {
    if (!(await isAllowed(url))) await noteNotAllowed(database, url);
    else if (await refreshLibrary(database, url)) await onChange();
  };

  const askDue = () =>
    inTurn(async () => {
      const now = Date.now();
      for (const { url, dueAt } of await teamLibraries.toArray()) if (dueAt <= now) await ask(url);
      await plan();
    });
  const askDueLater = () => {
    askDue().catch((error: unknown) => console.error('A team’s library was not asked for.', error));
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) askDueLater();
  });
  // Alarms do not always outlive the browser.
  browser.runtime.onStartup.addListener(askDueLater);
  browser.runtime.onInstalled.addListener(askDueLater);

  const put = async (url: string, isManaged: boolean) => {
    const known = await teamLibraries.get(url);
    const sites = await addedSites.getValue();
    await teamLibraries.put({
      ...(known ?? {
        url,
        name: nameOfUrl(url),
        isSiteToo: sites.includes(originPattern(url) ?? ''),
        count: 0,
        leftOut: 0,
        failures: 0,
        dueAt: Date.now(),
      }),
      isManaged,
    });
  };

  const take = async (url: string) => {
    await origins.following(() =>
      database.transaction('rw', teamLibraries, teamSnippets, async () => {
        await teamLibraries.delete(url);
        await teamSnippets.where('origin.source').equals(url).delete();
      }),
    );
    await onChange();
  };

  return {
    list: () => teamLibraries.toArray(),
    add: (url) =>
      inTurn(async () => {
        if (!(await teamLibraries.get(url))) await put(url, false);
      }),
    remove: (url) =>
      inTurn(async () => {
        if ((await teamLibraries.get(url))?.isManaged === false) await take(url);
        await plan();
      }),
    check: (url) =>
      inTurn(async () => {
        await ask(url);
        await plan();
      }),
    setManaged: (urls) =>
      inTurn(async () => {
        for (const { url, isManaged } of await teamLibraries.toArray())
          if (isManaged && !urls.includes(url)) await take(url);
        for (const url of urls) await put(url, true);
        await plan();
      }),
  };
}
