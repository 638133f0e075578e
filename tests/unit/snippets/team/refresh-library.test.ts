import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, createDatabase } from '../../../../lib/database/database';
import { largestLibrary } from '../../../../lib/snippets/team/fetch-library';
import { refreshLibrary } from '../../../../lib/snippets/team/refresh-library';
import type { TeamLibrary } from '../../../../lib/snippets/team/team-library';
import { type FakeHost, fakeHost, published } from './fake-host';

const url = 'https://replies.example/team.json';
let database: Database;
let host: FakeHost;

const library = async () => (await database.teamLibraries.get(url)) as TeamLibrary;
const titles = async () => (await database.teamSnippets.toArray()).map(({ title }) => title).sort();
const refresh = () => refreshLibrary(database, url, () => 0.5);
const sent = () => new Headers(host.requests.at(-1)?.init.headers);

beforeEach(async () => {
  database = createDatabase(crypto.randomUUID());
  await database.teamLibraries.put({
    url,
    name: 'team.json',
    isSiteToo: false,
    isManaged: false,
    count: 0,
    leftOut: 0,
    failures: 0,
    dueAt: 0,
  });
  host = fakeHost(published({ id: 'a', title: 'Thanks', trigger: ';thx' }, { id: 'b', title: 'Hours' }));
});
afterEach(() => database.delete());

it('is asked for without cookies, referrer or redirects, and kept as a whole', async () => {
  expect(await refresh()).toBe(true);
  expect(host.requests).toMatchObject([
    {
      url,
      init: { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store' },
    },
  ]);
  expect([...sent().keys()]).toEqual([]);
  expect(await titles()).toEqual(['Hours', 'Thanks']);
  expect(await library()).toMatchObject({ count: 2, failures: 0 });
});

it('is not sent again while it is the same', async () => {
  await refresh();
  expect(await refresh()).toBe(false);
  expect(sent().get('If-None-Match')).not.toBe(null);
  expect(await titles()).toEqual(['Hours', 'Thanks']);
});

it('takes over what has changed, and what is gone goes; a reply keeps its id', async () => {
  await refresh();
  const before = await database.teamSnippets.toArray();
  host.file = published({ id: 'a', title: 'Many thanks', trigger: ';thx' });
  expect(await refresh()).toBe(true);
  expect(await titles()).toEqual(['Many thanks']);
  const [after] = await database.teamSnippets.toArray();
  expect(before.map(({ id }) => id)).toContain(after?.id);
});

it('calls itself by its own name, and leaves out what is in the trash of who publishes it', async () => {
  const file = JSON.parse(
    published({ id: 'a', title: 'In' }, { id: 'b', title: 'Out', deletedAt: 5 }),
  ) as object;
  host.file = JSON.stringify({ ...file, name: 'Acme support' });
  await refresh();
  expect(await titles()).toEqual(['In']);
  expect(await library()).toMatchObject({ name: 'Acme support', count: 1 });
  expect(await database.teamSnippets.toArray()).toMatchObject([{ team: 'Acme support' }]);
});

it('may be a match file of espanso, whose scripts are left out and counted', async () => {
  host.file = [
    'matches:',
    '  - trigger: ";hi"',
    '    replace: "Hello {{who}}"',
    '    vars: [{ name: who, type: shell, params: { cmd: "rm -rf /" } }]',
    '  - trigger: ";bye"',
    '    replace: Goodbye',
  ].join('\n');
  await refresh();
  expect(await library()).toMatchObject({ count: 1, leftOut: 1 });
  expect(await database.teamSnippets.toArray()).toMatchObject([{ triggers: [';bye'] }]);
  const [{ id } = { id: '' }] = await database.teamSnippets.toArray();
  host.file += '!';
  await refresh();
  expect(await database.teamSnippets.toArray()).toMatchObject([{ id, variants: [{ body: 'Goodbye!' }] }]);
});

describe('the last copy stays, and the reason is told, when', () => {
  beforeEach(() => refresh());
  const bad = { id: 'c', title: 'Broken one', body: '{{#if order}} no end' };
  const redirect = () => {
    const response = new Response(null);
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    Object.defineProperty(response, 'ok', { value: false });
    return response;
  };
  it.each<[string, string, string, string | (() => Response | Error)]>([
    ['the network is down', 'unreachable', '', () => new TypeError('Failed to fetch')],
    ['the file is gone', 'refused', '404', () => new Response('', { status: 404 })],
    ['the address moves on', 'moved', '', redirect],
    ['it is too large', 'too-large', '', () => new Response(new Uint8Array(largestLibrary + 1))],
    ['it is no text', 'not-text', '', () => new Response(new Uint8Array(100))],
    ['it ends in the middle', 'broken', '', published({ title: 'A' }).slice(0, -40)],
    ['it is a page', 'unknown', '', '<!doctype html><title>Sign in</title>'],
    ['it is something else', 'unknown', '', '{"a":1}'],
    ['it is damaged', 'damaged', 'snippets', '{"format":"postwright-snippets","version":1,"snippets":3}'],
    ['it is newer', 'newer-version', '', '{"format":"postwright-snippets","version":9}'],
    ['it is empty', 'empty', '', published()],
    ['one reply could not be inserted', 'bad-reply', 'Broken one', published({ title: 'A' }, bad)],
  ])('%s', async (_, code, detail, answer) => {
    if (typeof answer === 'string') host.file = answer;
    else host.answer = answer;
    expect(await refresh()).toBe(false);
    expect((await library()).problem).toEqual({ code, detail });
    expect(await titles()).toEqual(['Hours', 'Thanks']);
    host.answer = undefined;
    host.file = published({ title: 'Mended' });
    await refresh();
    expect((await library()).problem).toBe(undefined);
    expect(await titles()).toEqual(['Mended']);
  });
});

it('whatever is at the address, nothing is thrown and the last copy stays whole', async () => {
  await refresh();
  const file = published(
    { id: 'a', title: 'A', trigger: ';a' },
    { id: 'b', title: 'B', body: '{{name | you}}' },
  );
  const damaged = fc
    .tuple(fc.nat(file.length), fc.nat(40), fc.string({ maxLength: 20 }))
    .map(([at, length, insert]) => file.slice(0, at) + insert + file.slice(at + length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), damaged), async (content) => {
      const before = await titles();
      host.file = content;
      const changed = await refresh();
      const after = await titles();
      expect(changed ? [] : after).toEqual(changed ? [] : before);
      expect(after).toHaveLength((await library()).count);
    }),
    { numRuns: 60 },
  );
});

it('a library that is taken off the list meanwhile does not come back', async () => {
  host.answer = () => {
    void database.teamLibraries.delete(url);
    return new Response(published({ title: 'Late' }));
  };
  expect(await refresh()).toBe(false);
  expect(await database.teamSnippets.count()).toBe(0);
  expect(await database.teamLibraries.count()).toBe(0);
});
