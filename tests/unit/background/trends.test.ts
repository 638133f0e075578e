import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createServerOrigins } from '../../../entrypoints/background/server-origins';
import { type Trends, createTrends } from '../../../entrypoints/background/trends';
import 'fake-indexeddb/auto';
import { createDatabase } from '../../../lib/database/database';
import { trendSources } from '../../../lib/settings/trend-sources';
import { type FakePermissions, fakePermissions } from './fake-permissions';

const url = 'https://mastodon.example';
const origin = `${url}/*`;
const hour = 60 * 60 * 1000;
let asked: Request[];
let answer: () => Response | Promise<Response>;
let permissions: FakePermissions;
let trends: Trends;

const names = async () => (await trends.current()).flatMap((source) => source.names);
const only = async () => (await trendSources.getValue())[0];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await trendSources.removeValue();
  asked = [];
  answer = () => Response.json([{ name: 'GardenDay', history: [] }, { name: 'jazz' }]);
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    return answer();
  });
  permissions = fakePermissions([]);
  trends = createTrends(createServerOrigins(createDatabase(crypto.randomUUID())));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function addAllowed() {
  await trends.add(url, 'mastodon');
  permissions.grant(origin);
  await trends.check(url);
}

it('asks nobody while no server is on the list, and none that the browser does not allow', async () => {
  expect(await names()).toEqual([]);
  await trends.add(url, 'mastodon');
  expect(await names()).toEqual([]);
  await trends.check(url);
  expect(asked).toEqual([]);
  expect(await only()).toMatchObject({ problem: 'notAllowed' });
});

it('asks an allowed one without cookies and referrer, and once an hour at most', async () => {
  await addAllowed();
  expect(await names()).toEqual(['GardenDay', 'jazz']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    url: `${url}/api/v1/trends/tags?limit=20`,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
  });
  vi.setSystemTime(Date.now() + hour - 1);
  await trends.current();
  expect(asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1);
  await Promise.all([trends.current(), trends.current()]);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

it.each([
  ['a redirect', () => new Response(null, { status: 302, headers: { Location: '/' } }), 'redirected'],
  ['a page to log in', () => new Response('<html>'), 'unreadable'],
  ['another list', () => Response.json({ tags: [] }), 'unreadable'],
  ['no such method', () => new Response('', { status: 404 }), 'notFound'],
  ['a refusal to strangers', () => new Response('', { status: 401 }), 'noAccess'],
  ['its own error', () => new Response('', { status: 500 }), 'failed'],
  ['far too much', () => new Response('x'.repeat(600_000)), 'tooMuch'],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), 'unsafe'],
])('offers nothing old and says why when it answers with %s', async (_, wrong, problem) => {
  await addAllowed();
  answer = wrong;
  await trends.check(url);
  expect(await only()).toMatchObject({ names: [], problem });
  answer = () => Response.json([{ name: 'again' }]);
  await trends.check(url);
  expect(await only()).toMatchObject({ names: ['again'] });
  expect((await only())?.problem).toBe(undefined);
});

it('leaves one that is asked too often alone for as long as it says, whoever wants it asked', async () => {
  await addAllowed();
  answer = () => new Response('', { status: 429, headers: { 'Retry-After': String(2 * 3600) } });
  await trends.check(url);
  await trends.check(url);
  vi.setSystemTime(Date.now() + 2 * hour - 1);
  await trends.current();
  expect(asked).toHaveLength(2);
});

it('keeps nothing of one that was taken off, though its answer comes later, and gives its origin up', async () => {
  await addAllowed();
  let send: (response: Response) => void = () => undefined;
  answer = () => new Promise((resolve) => (send = resolve));
  const checking = trends.check(url);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await trends.remove(url);
  send(Response.json([{ name: 'late' }]));
  await checking;
  expect(await trendSources.getValue()).toEqual([]);
  expect(permissions.granted.has(origin)).toBe(false);
});

it('asks Bluesky for topics, and by its other method where that is gone', async () => {
  const bluesky = 'https://public.api.example';
  permissions.grant(`${bluesky}/*`);
  await trends.add(bluesky, 'bluesky');
  answer = () =>
    asked.length === 1
      ? new Response('', { status: 501 })
      : Response.json({ trends: [{ topic: 'x', displayName: 'Garden Week' }, { topic: 'Tea' }] });
  await trends.check(bluesky);
  expect(asked.map((request) => new URL(request.url).pathname)).toEqual([
    '/xrpc/app.bsky.unspecced.getTrendingTopics',
    '/xrpc/app.bsky.unspecced.getTrends',
  ]);
  expect(await names()).toEqual(['Garden Week', 'Tea']);
});
