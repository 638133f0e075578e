import { Dexie, type EntityTable, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { PersonalWord } from '../checks/dictionary/personal-word';
import type { WordSighting } from '../checks/dictionary/word-learner';
import type { IgnoredDiagnostic } from '../checks/ignored/ignored-diagnostic';
import type { LanguageToolServer } from '../checks/languagetool/server';
import type { ModelServer } from '../rewrite/server/model-server';
import type { HistoryRow } from '../hashtags/history/sent-post';
import type { TagUse } from '../hashtags/history/tag-use';
import type { TagSet } from '../hashtags/sets/tag-set';
import type { SnippetChange, SnippetUse } from '../snippets/snippet-records';
import type { Snippet } from '../snippets/snippet';
import type { TeamLibrary, TeamSnippet } from '../snippets/team/team-library';
import { forgetSnapshots, takeSnapshotBefore } from './snapshots';
import { upgradeSnippets } from './upgrade-snippets';

/** Which snippet a folded trigger belongs to. The primary key is what makes triggers unique. */
export interface TriggerKey {
  readonly key: string;
  readonly snippetId: string;
}

/** A server on the user's list. Here and not among the settings, which content scripts can read: it may hold secrets. */
export interface ServerRow extends LanguageToolServer {
  /** Its place in the list. */
  readonly place: number;
  /** Whether its origin is also a site that the user turned on: then the permission is not the server's alone. */
  readonly isSiteToo: boolean;
}

/** The user's server with a model, which may hold a secret too. */
export interface ModelServerRow extends ModelServer {
  /** As in `ServerRow`. */
  readonly isSiteToo: boolean;
}

/** The one database. Only the background and extension pages open it: a content script would get the page's. */
export interface Database extends Dexie {
  readonly snippets: EntityTable<Snippet, 'id'>;
  readonly triggerKeys: EntityTable<TriggerKey, 'key'>;
  readonly words: EntityTable<PersonalWord, 'word'>;
  readonly ignored: EntityTable<IgnoredDiagnostic, 'id'>;
  readonly uses: Table<SnippetUse, [snippetId: string, day: string]>;
  readonly changes: EntityTable<SnippetChange, 'id'>;
  readonly sightings: EntityTable<WordSighting, 'id'>;
  readonly servers: EntityTable<ServerRow, 'url'>;
  readonly teamLibraries: EntityTable<TeamLibrary, 'url'>;
  readonly teamSnippets: EntityTable<TeamSnippet, 'id'>;
  readonly modelServers: EntityTable<ModelServerRow, 'url'>;
  readonly sentPosts: EntityTable<HistoryRow, 'key'>;
  readonly tagUses: EntityTable<TagUse, 'key'>;
  readonly tagSets: EntityTable<TagSet, 'id'>;
}

/** The newest version below. */
const newestVersion = 7;

/** The database, opened at its first use. */
export function createDatabase(name = 'postwright'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    snippets: 'id, updatedAt, *tags',
    triggerKeys: 'key, snippetId',
    words: 'word',
    ignored: 'id',
  });
  // One snippet has all its languages; uses are counted; changes can be taken back.
  database
    .version(2)
    .stores({
      snippets: 'id, updatedAt, deletedAt, pinned',
      uses: '[snippetId+day], day',
      changes: '++id',
    })
    .upgrade(upgradeSnippets);
  database.version(3).stores({ sightings: 'id, seenAt' }).upgrade(describeExceptions);
  database.version(4).stores({ servers: 'url' });
  database.version(5).stores({ sentPosts: 'key, at', tagUses: 'key, count', tagSets: 'id' });
  // Libraries that teams publish, beside one's own replies.
  database.version(6).stores({
    snippets: 'id, updatedAt, deletedAt, pinned, origin.externalId',
    teamLibraries: 'url',
    teamSnippets: 'id, updatedAt, origin.source',
  });
  database.version(7).stores({ modelServers: 'url' });
  snapshotBeforeUpgrade(database, name);
  // A newer version of the extension wants to upgrade and waits for us: let go, and don't come back. Dexie would open
  // it again at the next use, and add to the new schema what it misses of ours. After a deletion it may: the next use
  // finds an empty database. The other side, `blocked`, needs nothing: the request goes on once we have let go.
  database.on('versionchange', (event) => {
    if (event.newVersion === null) return undefined;
    database.close();
    // Keeps Dexie's own listener from running.
    return false;
  });
  return database;
}

/** Words and ignored suggestions used to be known by their keys alone. */
async function describeExceptions(transaction: Transaction): Promise<void> {
  const words = transaction.table<PersonalWord, string>('words');
  await words.toCollection().modify((row) => {
    Object.assign(row, { shown: row.word, language: 'any', learned: false });
  });
  const ignored = transaction.table<IgnoredDiagnostic, string>('ignored');
  await ignored.toCollection().modify((row) => {
    Object.assign(row, { scope: 'once' });
  });
}

/** Each opening, Dexie's own at the first use included, first writes down a database that is about to be upgraded. */
function snapshotBeforeUpgrade(database: Database, name: string): void {
  const open = database.open.bind(database);
  const prepare = async () => {
    // An upgrade is all or nothing by itself: that there is no room for a snapshot must not lock anyone out.
    await takeSnapshotBefore(name, newestVersion).catch((error: unknown) =>
      console.error('The database was not written down before its upgrade.', error),
    );
  };
  let opening: PromiseExtended<Dexie> | undefined;
  database.open = () => {
    if (database.isOpen()) return open();
    opening ??= Dexie.Promise.resolve(Dexie.ignoreTransaction(prepare))
      .then(() => open())
      .finally(() => (opening = undefined));
    return opening;
  };
}

/** Forgets every row of every table, all or nothing, and what was written down before upgrades. */
export async function eraseDatabase(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  await forgetSnapshots(database.name);
}
