import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ServerOrigins, createServerOrigins } from '../../../entrypoints/background/server-origins';
import { type Database, createDatabase } from '../../../lib/database/database';
import { createModelStore } from '../../../lib/rewrite/server/model-store';
import { addedSites } from '../../../lib/settings/added-sites';
import { type FakePermissions, fakePermissions } from './fake-permissions';

const languageTool = { username: '', apiKey: '', authorization: '', place: 0, isSiteToo: false };
let database: Database;
let origins: ServerOrigins;
let permissions: FakePermissions;

beforeEach(() => {
  permissions = fakePermissions(['http://localhost/*', 'https://x.com/*']);
  database = createDatabase(crypto.randomUUID());
  origins = createServerOrigins(database);
});
afterEach(() => database.delete());

it('a permission that another server on the same host needs is kept: patterns know no ports', async () => {
  const models = createModelStore(database);
  await database.servers.put({ ...languageTool, url: 'http://localhost:8081' });
  await origins.following((isSite) =>
    models.put({ url: 'http://localhost:11434/v1', model: 'small' }, isSite),
  );
  await origins.following(() => database.servers.clear());
  expect([...permissions.granted]).toContain('http://localhost/*');
  await origins.following(() => models.remove());
  expect([...permissions.granted]).toEqual(['https://x.com/*']);
});

it('a permission that is a site’s too is no server’s to give up', async () => {
  await addedSites.setValue(['http://localhost/*']);
  const models = createModelStore(database);
  await origins.following((isSite) =>
    models.put({ url: 'http://localhost:11434/v1', model: 'small' }, isSite),
  );
  expect(await origins.patterns()).toEqual([]);
  await origins.following(() => models.remove());
  expect([...permissions.granted]).toContain('http://localhost/*');
});
