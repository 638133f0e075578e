import { Dexie, type EntityTable } from 'dexie';

/** All rows of a database before it was upgraded. */
export interface Snapshot {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Version of the database that the rows are of. */
  readonly version: number;
  /** The rows of each table, as JSON. */
  readonly json: string;
}

/** How many are kept. */
const kept = 3;

/** Dexie multiplies the versions that it is told by ten for the browser. */
const nativeFactor = 10;

type SnapshotDatabase = Dexie & { readonly snapshots: EntityTable<Snapshot, 'id'> };

/** Name of the database that holds the snapshots of another one. */
export function snapshotsOf(name: string): string {
  return `${name}-snapshots`;
}

function openSnapshots(name: string): SnapshotDatabase {
  const database = new Dexie(snapshotsOf(name)) as SnapshotDatabase;
  database.version(1).stores({ snapshots: '++id' });
  return database;
}

/** Writes a database down before a newer version of it is opened; `false` where there is nothing to write down. */
export async function takeSnapshotBefore(name: string, version: number): Promise<boolean> {
  const current = await versionOf(name);
  if (current === undefined || current >= version) return false;
  // Without a schema of ours it opens as it is.
  const old = await new Dexie(name).open();
  try {
    const tables = await old.transaction('r', old.tables, () =>
      Promise.all(old.tables.map(async (table) => [table.name, await table.toArray()] as const)),
    );
    await keep(name, current, JSON.stringify(Object.fromEntries(tables)));
  } finally {
    old.close();
  }
  return true;
}

async function versionOf(name: string): Promise<number | undefined> {
  const known = await Dexie.dependencies.indexedDB.databases();
  const found = known.find((one) => one.name === name)?.version;
  return found === undefined ? undefined : found / nativeFactor;
}

async function keep(name: string, version: number, json: string): Promise<void> {
  const database = openSnapshots(name);
  try {
    const { snapshots } = database;
    await database.transaction('rw', snapshots, async () => {
      await snapshots.add({ at: Date.now(), version, json });
      const ids = await snapshots.orderBy('id').primaryKeys();
      await snapshots.bulkDelete(ids.slice(0, -kept));
    });
  } finally {
    database.close();
  }
}

/** The snapshots of a database, last first. */
export async function readSnapshots(name: string): Promise<Snapshot[]> {
  const database = openSnapshots(name);
  try {
    return await database.snapshots.orderBy('id').reverse().toArray();
  } finally {
    database.close();
  }
}

/** Forgets the snapshots of a database. */
export async function forgetSnapshots(name: string): Promise<void> {
  await Dexie.delete(snapshotsOf(name));
}
