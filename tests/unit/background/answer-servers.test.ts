import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerServers } from '../../../entrypoints/background/answer-servers';
import { createExceptions } from '../../../entrypoints/background/exceptions';
import { createLanguageServers } from '../../../entrypoints/background/language-servers';
import { createServerOrigins } from '../../../entrypoints/background/server-origins';
import type { ServerAnswer } from '../../../lib/checks/languagetool/server-answer';
import { createDatabase } from '../../../lib/database/database';
import { onMessage } from '../../../lib/messaging/messaging';
import { changeLanguageTool, languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { type FakePermissions, fakePermissions } from './fake-permissions';

vi.mock('../../../lib/messaging/messaging', () => ({ onMessage: vi.fn() }));

const own = { url: 'https://lt.example', username: '', apiKey: '', authorization: '' };
const open = { url: 'https://api.languagetool.org', username: '', apiKey: '', authorization: '' };
const handlers = new Map<string, (message: never) => unknown>();
let permissions: FakePermissions;
let fetched: string[];

const send = async <Answer>(name: string, data: unknown, sender: object = {}): Promise<Answer> =>
  (await handlers.get(name)?.({ data, sender } as never)) as Answer;
const check = (isAsked = false, incognito = false) =>
  send<ServerAnswer>(
    'checkOnServer',
    { composer: '1', paragraphs: ['We look forward to hear from you.'], isAsked },
    { origin: 'https://x.com', tab: { id: 1, incognito }, frameId: 0 },
  );
const checks = () => fetched.filter((line) => line.endsWith('/check'));

function answerOf(url: string): Response {
  if (url.endsWith('/languages'))
    return Response.json([{ name: 'English (US)', code: 'en', longCode: 'en-US' }]);
  if (url.endsWith('/maxtextlength')) return new Response('20000');
  if (url.endsWith('/info')) return Response.json({ software: { name: 'LanguageTool', version: '6.8' } });
  return Response.json({ language: { code: 'en-US' }, matches: [] });
}

beforeEach(async () => {
  await Dexie.delete('postwright');
  permissions = fakePermissions([
    'https://x.com/*',
    'https://lt.example/*',
    'https://api.languagetool.org/*',
  ]);
  browser.i18n.getAcceptLanguages = async () => ['en-US'];
  browser.i18n.getUILanguage = () => 'en-US';
  fetched = [];
  vi.stubGlobal('fetch', async ({ method, url }: Request) => {
    fetched.push(`${method} ${url}`);
    return answerOf(url);
  });
  handlers.clear();
  vi.mocked(onMessage).mockImplementation((name, listener) => {
    handlers.set(name, listener);
    return () => undefined;
  });
  const database = createDatabase();
  const sites = { removeAll: async () => undefined, follow: async () => undefined };
  answerServers(
    createLanguageServers(database, createServerOrigins(database)),
    createExceptions(database),
    sites,
  );
  await send('saveServers', { servers: [own] });
  await changeLanguageTool({ isOn: true });
});

it('asks a server that is on the list, turned on and allowed, once for the same text', async () => {
  expect(await check()).toEqual({ paragraphs: [[]] });
  await check();
  expect(checks()).toEqual(['POST https://lt.example/v2/check']);
});

it('what was asked for is told again without asking: a word was added to the dictionary, say', async () => {
  await changeLanguageTool({ whileTyping: false });
  expect(await check(false)).toEqual({ paragraphs: [null] });
  await check(true);
  expect(await check(false)).toEqual({ paragraphs: [[]] });
  expect(checks()).toHaveLength(1);
});

describe('nothing is sent', () => {
  it('from a private window', async () => {
    await check(true, true);
    expect(fetched).toEqual([]);
  });

  it('while it is off', async () => {
    await changeLanguageTool({ isOn: false });
    await check(true);
    expect(fetched).toEqual([]);
  });

  it('to an origin that the browser does not allow', async () => {
    permissions.revoke('https://lt.example/*');
    expect(await check(true)).toMatchObject({ problem: { kind: 'notAllowed' } });
    expect(fetched).toEqual([]);
  });

  it('unasked, where the user wants to be asked', async () => {
    await changeLanguageTool({ whileTyping: false });
    await check(false);
    expect(fetched).toEqual([]);
    await check(true);
    expect(checks()).toHaveLength(1);
  });

  it('unasked to the public server, also when it is a stand-in for one’s own', async () => {
    await send('saveServers', { servers: [own, open] });
    permissions.revoke('https://lt.example/*');
    await check(false);
    expect(fetched).toEqual([]);
    await check(true);
    expect(checks()).toEqual(['POST https://api.languagetool.org/v2/check']);
  });

  it('once the list is empty: that turns it off', async () => {
    await send('saveServers', { servers: [] });
    expect(await languageToolChoices.getValue()).toMatchObject({ isOn: false, allows: 'nothing' });
    await check(true);
    expect(fetched).toEqual([]);
  });
});

it('pages do not get the list: it holds secrets', async () => {
  const page = { origin: 'https://x.com', url: 'https://x.com/', tab: { id: 1 } };
  await expect(send('listServers', undefined, page)).rejects.toThrow('not for content scripts');
});
