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
  await done(indexedDB.deleteDatabase('postwright'));
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
  const database = await done(request);
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

/** The version that is committed, and whether the old rows were written down: the upgrade begins right after that. */
async function readState(): Promise<{ version: number; isWrittenDown: boolean }> {
  const all = await indexedDB.databases();
  const version = all.find(({ name }) => name === 'postwright')?.version ?? 0;
  return { version, isWrittenDown: all.some(({ name }) => name === 'postwright-snapshots') };
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

for (const delay of ['at once', 'a little later', 'later'] as const) {
  test(`a browser that is killed in the middle of an upgrade, ${delay}, has the old library whole or the new one`, async () => {
    const profile = await createQuietProfile(extension);
    const first = await start(profile.folder);
    await (await openIcon(first)).evaluate(writeOld, rows);
    await first.close();

    const second = await start(profile.folder);
    const pid = await browserPid(profile.folder);
    const watcher = await openIcon(second);
    await expect
      .poll(() => watcher.evaluate(readState), { intervals: [5] })
      .toMatchObject({ isWrittenDown: true });
    // Looking again and again is what passes the time.
    for (let look = 0; look < { 'at once': 0, 'a little later': 40, later: 120 }[delay]; look++)
      await watcher.evaluate(readState);
    const { version } = await watcher.evaluate(readState);
    process.kill(pid, 'SIGKILL');
    await second.waitForEvent('close');
    test.info().annotations.push({ type: 'killed at version', description: String(version) });

    const third = await start(profile.folder);
    const icon = await openIcon(third);
    const found = await icon.evaluate(readRows);
    expect(found).toMatchObject({ snippets: rows, whole: rows, keys: rows });
    expect(found.upgraded).toBe(found.version === 10 ? 0 : rows);
    // However it was left, it is upgraded in the end.
    const library = await third.newPage();
    await library.goto(`chrome-extension://${await waitForExtensionId(third)}/library.html`);
    await library.getByText('10,000 replies', { exact: true }).waitFor();
    expect(await icon.evaluate(readRows)).toMatchObject({ upgraded: rows, whole: rows, keys: rows });
    await third.close();
    await profile.remove();
  });
}
