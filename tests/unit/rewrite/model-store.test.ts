import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, createDatabase } from '../../../lib/database/database';
import { type ModelStore, createModelStore } from '../../../lib/rewrite/server/model-store';

let database: Database;
let store: ModelStore;
const noSite = () => false;

beforeEach(() => {
  database = createDatabase(crypto.randomUUID());
  store = createModelStore(database);
});
afterEach(() => database.delete());

it('keeps one server, with its key', async () => {
  expect(await store.get()).toBeUndefined();
  await store.put({ url: 'http://a.example/v1', model: 'small', apiKey: 'secret' }, noSite);
  await store.put({ url: 'http://b.example/v1', model: 'large', apiKey: 'other' }, noSite);
  expect(await store.get()).toEqual({ url: 'http://b.example/v1', model: 'large', apiKey: 'other' });
  await store.remove();
  expect(await store.get()).toBeUndefined();
});

it('a key stays while only the model or the path changes, and never goes to another origin', async () => {
  await store.put({ url: 'https://a.example/v1', model: 'small', apiKey: 'secret' }, noSite);
  await store.put({ url: 'https://a.example/v2', model: 'large' }, noSite);
  expect(await store.get()).toMatchObject({ apiKey: 'secret', model: 'large' });
  await store.put({ url: 'http://a.example/v1', model: 'large' }, noSite);
  expect(await store.get()).toMatchObject({ apiKey: '' });
});
