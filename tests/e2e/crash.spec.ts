import { resolve } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumFlags } from '../../scripts/bootstrap/chromium-flags.mjs';
import { expect, test } from '@playwright/test';
import { browserPid } from './harness/browser-process.ts';
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
