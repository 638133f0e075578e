import { resolve } from 'node:path';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { expect, test } from '@playwright/test';
import { chromiumFlags } from '../../scripts/bootstrap/chromium-flags.mjs';
import { browserPid } from './harness/browser-process.ts';
import { waitForExtensionId } from './harness/launch.ts';
import { createQuietProfile } from './harness/quiet-profile.ts';

/** Runs in the extension's pages: it has to stand alone. */
declare const indexedDB: IDBFactory;

const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const rows = 10_000;

function start(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env['POSTWRIGHT_CHROMIUM'] ?? '',
    headless: true,
    args: chromiumFlags(extension),
  });
}

/** A page of the extension's origin that runs nothing of it. */
async function openIcon(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await waitForExtensionId(context)}/icons/48.png`);
  return page;
}

/** Puts a database of version 1 in place of what is there. */
async function writeOld(count: number): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((fulfil, fail) => {
      request.addEventListener('success', () => fulfil(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error('It failed.')));
    });
  const create = () => {
    const request = indexedDB.open('postwright', 10);
    request.addEventListener('upgradeneeded', () => {
      const { result: database } = request;
      const snippets = database.createObjectStore('snippets', { keyPath: 'id' });
      snippets.createIndex('updatedAt', 'updatedAt');
      snippets.createIndex('tags', 'tags', { multiEntry: true });
      database.createObjectStore('triggerKeys', { keyPath: 'key' }).createIndex('snippetId', 'snippetId');
      database.createObjectStore('words', { keyPath: 'word' });
      database.createObjectStore('ignored', { keyPath: 'id' });
    });
    return done(request);
  };
  // The extension opens its own as it starts; what is created here is kept open, so that it can't come between.
  let database: IDBDatabase | undefined;
  while (!database) {
    await done(indexedDB.deleteDatabase('postwright'));
    database = await create().catch(() => undefined);
  }
  const transaction = database.transaction(['snippets', 'triggerKeys'], 'readwrite');
  for (let n = 0; n < count; n++) {
    const body = `Merci pour votre commande numéro ${n} ${'livraison '.repeat(20)}`;
    const times = { createdAt: n, updatedAt: n };
    transaction
      .objectStore('snippets')
      .put({ id: `s${n}`, title: `Reply ${n}`, trigger: `;r${n}`, body, tags: [], ...times });
    transaction.objectStore('triggerKeys').put({ key: `;r${n}`, snippetId: `s${n}` });
  }
  await new Promise((fulfil) => transaction.addEventListener('complete', fulfil));
  database.close();
}

/** Whether the extension has opened its database. */
async function isOpened(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'postwright');
}

/** Whether the old rows were written down: the upgrade begins right after that. */
async function isWrittenDown(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'postwright-snapshots');
}

/** Whether the database is being upgraded: then nobody else can open it. */
function isUpgrading(): Promise<boolean> {
  return new Promise((fulfil) => {
    const request = indexedDB.open('postwright');
    const busy = setTimeout(() => fulfil(true), 50);
    request.addEventListener('success', () => {
      clearTimeout(busy);
      request.result.close();
      fulfil(false);
    });
  });
}

interface Rows {
  readonly version: number;
  readonly snippets: number;
  readonly upgraded: number;
  readonly whole: number;
  readonly keys: number;
}

/** All rows, as they are once nobody upgrades any more. */
function readRows(): Promise<Rows> {
  return new Promise((fulfil, fail) => {
    const request = indexedDB.open('postwright');
    request.addEventListener('error', () => fail(request.error ?? new Error('No database.')));
    request.addEventListener('success', () => {
      const { result: database } = request;
      const { version } = database;
      const transaction = database.transaction(['snippets', 'triggerKeys']);
      const snippets = transaction.objectStore('snippets').getAll();
      const keys = transaction.objectStore('triggerKeys').count();
      transaction.addEventListener('complete', () => {
        database.close();
        const all = snippets.result as { body?: string; variants?: { lang: string; body: string }[] }[];
        const upgraded = all.filter(({ variants }) => variants?.[0]?.lang === 'fr');
        const isWhole = (text = '') =>
          text.startsWith('Merci pour votre commande') && text.trim().endsWith('livraison');
        const whole = all.filter(({ body, variants }) => isWhole(body ?? variants?.[0]?.body)).length;
        fulfil({ version, snippets: all.length, upgraded: upgraded.length, whole, keys: keys.result });
      });
    });
  });
}

/** How often it is looked whether the upgrade goes on before the browser is killed: that is what passes the time. */
for (const looks of [1, 3, 6]) {
  test(`a browser that is killed in the middle of an upgrade, after ${looks} looks, has the old library whole or the new one`, async () => {
    const profile = await createQuietProfile(extension);
    const first = await start(profile.folder);
    const icon = await openIcon(first);
    // The extension's own comes first: what is put in its place must not be upgraded before the browser is closed.
    await expect.poll(() => icon.evaluate(isOpened)).toBe(true);
    await icon.evaluate(writeOld, rows);
    await first.close();

    const second = await start(profile.folder);
    const pid = await browserPid(profile.folder);
    const watcher = await openIcon(second);
    await expect.poll(() => watcher.evaluate(isWrittenDown), { intervals: [5] }).toBe(true);
    const seen: boolean[] = [];
    for (let look = 0; look < looks; look++) seen.push(await watcher.evaluate(isUpgrading));
    process.kill(pid, 'SIGKILL');
    await second.waitForEvent('close');
    test.info().annotations.push({ type: 'upgrading', description: seen.join() });

    const third = await start(profile.folder);
    const after = await openIcon(third);
    const found = await after.evaluate(readRows);
    expect(found).toMatchObject({ snippets: rows, whole: rows, keys: rows });
    expect(found.upgraded).toBe(found.version === 10 ? 0 : rows);
    // However it was left, it is upgraded in the end.
    const library = await third.newPage();
    await library.goto(`chrome-extension://${await waitForExtensionId(third)}/library.html`);
    await library.getByText('10,000 replies', { exact: true }).waitFor();
    expect(await after.evaluate(readRows)).toMatchObject({ upgraded: rows, whole: rows, keys: rows });
    await third.close();
    await profile.remove();
  });
}
