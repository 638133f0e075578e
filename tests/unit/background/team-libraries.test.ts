import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createServerOrigins } from '../../../entrypoints/background/server-origins';
import { type TeamLibraries, followTeamLibraries } from '../../../entrypoints/background/team-libraries';
import { type Database, createDatabase } from '../../../lib/database/database';
import { type FakeHost, fakeHost, published } from '../snippets/team/fake-host';
import { type FakePermissions, fakePermissions } from './fake-permissions';

const url = 'https://replies.example/team.json';
const origin = 'https://replies.example/*';
let database: Database;
let host: FakeHost;
let permissions: FakePermissions;
let teams: TeamLibraries;
const onChange = vi.fn<() => Promise<void>>(async () => undefined);

const alarm = () => fakeBrowser.alarms.get('team-libraries');
const goTo = async (time: number) => {
  vi.setSystemTime(time);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'team-libraries',
    scheduledTime: time,
    persistAcrossSessions: true,
  });
  // Runs after what the alarm has started.
  await teams.remove('https://nothing.example/');
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onChange.mockClear();
  database = createDatabase(crypto.randomUUID());
  host = fakeHost(published({ title: 'Thanks' }));
  permissions = fakePermissions([]);
  teams = followTeamLibraries(database, onChange, createServerOrigins(database));
});
afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

it('asks for nothing, and sets no alarm, while there is no subscription', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  await goTo(Date.now() + 1e9);
  expect(host.requests).toEqual([]);
  expect(await alarm()).toBe(undefined);
});

it('asks for nothing that the browser does not allow, and says so', async () => {
  await teams.add(url);
  await teams.check(url);
  expect(host.requests).toEqual([]);
  expect(await teams.list()).toMatchObject([{ problem: { code: 'not-allowed' } }]);
});

it('asks once allowed, then when it is due, and not before', async () => {
  await teams.add(url);
  permissions.grant(origin);
  await teams.check(url);
  expect(host.requests).toHaveLength(1);
  expect(onChange).toHaveBeenCalledTimes(1);
  const [{ dueAt } = { dueAt: 0 }] = await teams.list();
  expect((await alarm())?.scheduledTime).toBe(dueAt);
  await goTo(dueAt - 1);
  expect(host.requests).toHaveLength(1);
  await goTo(dueAt);
  expect(host.requests).toHaveLength(2);
  // Nothing was new.
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('a permission that was taken back ends the requests, not the copy', async () => {
  await teams.add(url);
  permissions.grant(origin);
  await teams.check(url);
  permissions.revoke(origin);
  await goTo(Date.now() + 1e8);
  expect(host.requests).toHaveLength(1);
  expect(await database.teamSnippets.count()).toBe(1);
});

it('unsubscribing takes the replies away and gives the permission back', async () => {
  await teams.add(url);
  permissions.grant(origin);
  await teams.check(url);
  await teams.remove(url);
  expect(permissions.granted.has(origin)).toBe(false);
  expect(await database.teamSnippets.count()).toBe(0);
  expect(await alarm()).toBe(undefined);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('keeps a permission that something else needs', async () => {
  await teams.add(url);
  permissions.grant(origin);
  await database.servers.put({
    username: '',
    apiKey: '',
    authorization: '',
    place: 0,
    isSiteToo: false,
    url: `${new URL(url).origin}/lt`,
  });
  await teams.remove(url);
  expect(permissions.granted.has(origin)).toBe(true);
});

it('what an administrator has set stays until they take it away', async () => {
  await teams.add(url);
  await teams.setManaged([url, 'https://b.example/x.yml']);
  await teams.remove(url);
  expect(await teams.list()).toMatchObject([{ isManaged: true }, { isManaged: true }]);
  await teams.setManaged([]);
  expect(await teams.list()).toEqual([]);
});
