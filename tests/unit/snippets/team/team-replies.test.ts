import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, createDatabase } from '../../../../lib/database/database';
import {
  type DexieSnippetStore,
  createDexieSnippetStore,
} from '../../../../lib/snippets/dexie-snippet-store';
import { filterLibrary } from '../../../../lib/snippets/library/filter-library';
import { loadLibrary } from '../../../../lib/snippets/library/load-library';
import { copyOf, draftOf, formOf } from '../../../../lib/snippets/snippet-form';
import { readTeamLibrary } from '../../../../lib/snippets/team/read-team-library';
import { planImport } from '../../../../lib/snippets/transfer/plan-import';
import { draft, snippet } from '../../../support/snippets';
import { published } from './fake-host';

const url = 'https://replies.example/team.json';
let database: Database;
let store: DexieSnippetStore;

async function publish(...parts: Parameters<typeof published>): Promise<void> {
  const read = await readTeamLibrary(new TextEncoder().encode(published(...parts)), url);
  if ('problem' in read) throw new Error(read.problem.code);
  await database.teamSnippets.bulkPut([...read.snippets]);
  store.invalidate();
}
const find = (query: string) => store.find(query, 10, {});
const titles = async (query = '') => (await find(query)).map(({ title }) => title);

beforeEach(async () => {
  database = createDatabase(crypto.randomUUID());
  store = createDexieSnippetStore(database);
  await publish(
    { id: 'a', title: 'Team thanks', trigger: ';thx', body: 'Thanks from us all' },
    { id: 'b', title: 'Team hours', trigger: ';hours', body: 'We open at nine {{>thx}}' },
  );
});
afterEach(() => database.delete());

it('stand beside one’s own: in the list, the search, and by their triggers', async () => {
  await store.save(draft({ title: 'Mine', trigger: ';mine' }));
  expect((await titles()).sort()).toEqual(['Mine', 'Team hours', 'Team thanks']);
  expect(await titles('nine')).toEqual(['Team hours']);
  const [found] = await find('hours');
  expect(found?.team).toBe('replies.example · team.json');
  expect((await store.triggers())[';hours']).toBe(found?.id);
  const used = await store.getForUse(found?.id ?? '');
  expect(used?.included).toMatchObject({ thx: { title: 'Team thanks' } });
});

it('one’s own trigger wins', async () => {
  const saved = await store.save(draft({ title: 'Mine', trigger: ';THX' }));
  expect(saved.ok && (await store.triggers())[';thx'] === saved.snippet.id).toBe(true);
});

it('a copy of one’s own takes the place of the reply, until it is deleted', async () => {
  const [found] = await find('thanks');
  const theirs = await store.get(found?.id ?? '');
  if (!theirs) throw new Error('It is not there.');
  const form = copyOf(formOf(theirs));
  const saved = await store.save(draftOf({ ...form, title: 'My thanks' }));
  expect(saved).toMatchObject({ ok: true });
  expect(await titles('thanks')).toEqual(['My thanks']);
  if (!saved.ok) return;
  expect(saved.snippet.team).toBe(undefined);
  expect(saved.snippet.id).not.toBe(theirs.id);
  await store.remove(saved.snippet.id);
  expect(await titles('thanks')).toEqual(['Team thanks']);
  await store.restore(saved.snippet.id);
  expect(await titles('thanks')).toEqual(['My thanks']);
});

it('who publishes a library sees each of its replies once', async () => {
  await database.snippets.put(snippet({ id: 'a', title: 'Original thanks' }));
  store.invalidate();
  expect(await titles('thanks')).toEqual(['Original thanks']);
});

it('uses are counted, and an expired one is not offered', async () => {
  const [hours] = await find('hours');
  for (let n = 0; n < 3; n++) await store.countUse({ id: hours?.id ?? '' });
  expect((await titles())[0]).toBe('Team hours');
  await publish({ id: 'b', title: 'Team hours', trigger: ';hours', expiresAt: 5 });
  expect(await titles('hours')).toEqual([]);
  expect((await store.triggers())[';hours']).toBe(undefined);
});

it('are shown in the library, and stay out of imports', async () => {
  const library = await loadLibrary(database);
  const filter = { view: 'all', folder: '', tag: '', library: url, query: '' } as const;
  expect(filterLibrary(library, filter)).toHaveLength(2);
  expect(filterLibrary(library, { ...filter, library: 'https://other.example/' })).toEqual([]);
  expect(await planImport(database, [snippet({ id: 'x', trigger: ';thx' })])).toMatchObject([
    { state: 'new' },
  ]);
});
