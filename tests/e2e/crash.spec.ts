import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumFlags } from '../../scripts/bootstrap/chromium-flags.mjs';
import { expect, test } from '@playwright/test';
import { waitForExtensionId } from './harness/launch.ts';
import { createQuietProfile } from './harness/quiet-profile.ts';

/** Runs in the extension's pages: it has to stand alone. */
declare const indexedDB: IDBFactory;

const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

async function start(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env['POSTWRIGHT_CHROMIUM'] ?? '',
    headless: true,
    args: chromiumFlags(extension),
  });
}

/** The process id of the browser that uses a profile. */
async function browserPid(folder: string): Promise<number> {
  const found = await new Promise<string>((done) => {
    const list = spawn('ps', ['-eo', 'pid,args']);
    let text = '';
    list.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    list.on('close', () => done(text));
  });
  const line = found
    .split('\n')
    .find((one) => one.includes(`--user-data-dir=${folder}`) && !one.includes('--type='));
  if (!line) throw new Error('The browser is not there.');
  return Number.parseInt(line.trim(), 10);
}

/** How many snippets and trigger keys there are. */
function count(): Promise<{ snippets: number; keys: number }> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('postwright');
    request.addEventListener('error', () => fail(request.error ?? new Error('No database.')));
    request.addEventListener('success', () => {
      const database = request.result;
      const transaction = database.transaction(['snippets', 'triggerKeys']);
      const [snippets, keys] = [
        transaction.objectStore('snippets').count(),
        transaction.objectStore('triggerKeys').count(),
      ];
      transaction.addEventListener('complete', () => {
        database.close();
        done({ snippets: snippets.result, keys: keys.result });
      });
    });
  });
}

const rows = 4_000;
const csv = [
  'title,triggers,en',
  ...Array.from({ length: rows }, (_, n) => `Reply ${n},;r${n},Answer number ${n} ${'x'.repeat(200)}`),
].join('\r\n');

for (const part of [0.1, 0.5, 0.9]) {
  test(`a browser that is killed when ${part * 100} % of an import is written has none of it, or all`, async () => {
    const profile = await createQuietProfile(extension);
    const first = await start(profile.folder);
    const id = await waitForExtensionId(first);
    const library = await first.newPage();
    await library.goto(`chrome-extension://${id}/library.html`);
    await library.getByRole('button', { name: 'Import…' }).click();
    await library
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await library.getByText('4,000 new replies').waitFor();
    const pid = await browserPid(profile.folder);
    const reached = library.waitForFunction(
      (wanted) => (document.querySelector('progress')?.value ?? 0) >= wanted,
      part,
      { polling: 'raf' },
    );
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await reached;
    process.kill(pid, 'SIGKILL');
    await first.waitForEvent('close');

    const second = await start(profile.folder);
    const page = await second.newPage();
    await page.goto(`chrome-extension://${await waitForExtensionId(second)}/library.html`);
    await page.locator('.library-status').waitFor();
    const { snippets, keys } = await page.evaluate(count);
    expect([0, rows]).toContain(snippets);
    expect(keys).toBe(snippets);
    await second.close();
    await profile.remove();
  });
}

/** Makes the database as its version 1 was, with so many replies; runs in an extension's page. */
function makeVersion1(rows: number): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('postwright', 10);
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      const snippets = database.createObjectStore('snippets', { keyPath: 'id' });
      snippets.createIndex('updatedAt', 'updatedAt');
      snippets.createIndex('tags', 'tags', { multiEntry: true });
      database.createObjectStore('triggerKeys', { keyPath: 'key' }).createIndex('snippetId', 'snippetId');
      database.createObjectStore('words', { keyPath: 'word' });
      database.createObjectStore('ignored', { keyPath: 'id' });
    });
    request.addEventListener('error', () => fail(request.error ?? new Error('No database.')));
    request.addEventListener('success', () => {
      const database = request.result;
      const transaction = database.transaction(['snippets', 'triggerKeys'], 'readwrite');
      const times = { createdAt: 1, updatedAt: 1 };
      for (let n = 0; n < rows; n++) {
        const body = `Merci pour votre message numéro ${n}, nous revenons vers vous.`.repeat(5);
        const row = { id: `s${n}`, title: `Reply ${n}`, trigger: `;r${n}`, body, tags: [], ...times };
        transaction.objectStore('snippets').put(row);
        transaction.objectStore('triggerKeys').put({ key: `;r${n}`, snippetId: `s${n}` });
      }
      transaction.addEventListener('complete', () => {
        database.close();
        done();
      });
    });
  });
}

for (const delayMs of [0, 150, 400]) {
  test(`a browser that is killed ${delayMs} ms into an upgrade has the old library whole, or the new one`, async () => {
    const old = 3_000;
    const profile = await createQuietProfile(extension);
    const first = await start(profile.folder);
    const id = await waitForExtensionId(first);
    const page = await first.newPage();
    // A file of the extension that opens the database not by itself.
    await page.goto(`chrome-extension://${id}/icons/48.png`);
    await page.evaluate(makeVersion1, old);
    const pid = await browserPid(profile.folder);
    const closed = first.waitForEvent('close');
    await page.goto(`chrome-extension://${id}/library.html`, { waitUntil: 'commit' });
    // The moment is the point here, and any will do.
    await page.waitForTimeout(delayMs);
    process.kill(pid, 'SIGKILL');
    await closed;

    const second = await start(profile.folder);
    const library = await second.newPage();
    await library.goto(`chrome-extension://${await waitForExtensionId(second)}/library.html`);
    // Whatever was there, it is upgraded now, and nothing of it is missing.
    await expect(library.locator('.library-status')).toHaveText('3,000 replies', { timeout: 60_000 });
    expect(await library.evaluate(count)).toEqual({ snippets: old, keys: old });
    await second.close();
    await profile.remove();
  });
}
