import type { BrowserContext } from 'playwright-core';
import { backgroundWorker } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { openOptions, textFile } from './harness/options.ts';
import { openPopup } from './harness/popup.ts';

/** What the extension has in the browser's account. */
async function synced(context: BrowserContext): Promise<Record<string, unknown>> {
  const worker = await backgroundWorker(context);
  return worker.evaluate(() => chrome.storage.sync.get(null));
}

/** Writes into the browser's account what another browser would, a minute from now. */
async function changeElsewhere(context: BrowserContext, name: string, value: unknown): Promise<void> {
  const worker = await backgroundWorker(context);
  const row = [name, Math.floor(Date.now() / 1000) + 60, value];
  await worker.evaluate((elsewhere) => chrome.storage.sync.set({ ledger9: [elsewhere] }), row);
}

test('what is changed in another browser is so here, and the other way round', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId, 'sync');
  await options.getByRole('switch', { name: /Sync with my other browsers/ }).click();
  await options.getByText(/Last synced/).waitFor();

  await options.getByRole('link', { name: 'Tone' }).click();
  await expect(options.getByRole('radio', { name: 'Helpful' })).toBeChecked();
  await changeElsewhere(context, 'choice:tone', 'bold');
  await expect(options.getByRole('radio', { name: 'Bold' })).toBeChecked();

  await options.getByRole('radio', { name: 'Friendly' }).click();
  await expect
    .poll(async () => Object.values(await synced(context)).flat())
    .toContainEqual(['choice:tone', expect.any(Number), 'friendly']);
  await expect(options.getByRole('radio', { name: 'Friendly' })).toBeChecked();
});

test('sync is off until it is turned on, keeps to small items, and erasing everything empties it too', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId, 'dictionary');
  const words = Array.from(
    { length: 400 },
    (_, index) => `zblorg${'abcdefghij'.charAt(index % 10).repeat(index)}`,
  );
  const list = words.filter((word) => word.length < 60).join('\n');
  await options.locator('input[type=file]').setInputFiles(textFile('words.txt', list));
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await options.getByText(/words imported/).waitFor();
  expect(await synced(context)).toEqual({});

  await options.getByRole('link', { name: 'Sync' }).click();
  await options.getByRole('switch', { name: /Sync with my other browsers/ }).click();
  await options.getByText(/Last synced/).waitFor();
  const items = Object.entries(await synced(context));
  expect(items.length).toBeGreaterThan(0);
  for (const [name, item] of items)
    expect(name.length + JSON.stringify(item).length).toBeLessThanOrEqual(8192);

  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('button', { name: 'Erase everything…' }).click();
  await popup.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await popup.getByText('Everything was erased').waitFor();
  expect(await synced(context)).toEqual({});
  await options.getByRole('link', { name: 'Dictionary' }).click();
  await options.getByText(/No words yet/).waitFor();
});
