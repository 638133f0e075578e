import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { backgroundWorker } from './harness/background.ts';
import { expect, test as base } from './harness/browser.ts';
import { grantInManifest } from './harness/granted-build.ts';
import { openOptions } from './harness/options.ts';
import { createReply, openPopup } from './harness/popup.ts';

const build = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** As if the user had allowed downloads: nobody can answer the browser's question there. */
const test = base.extend<object>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  extensionFolder: async ({}, use) => {
    const granted = await grantInManifest(build, [], ['downloads']);
    await use(granted.folder);
    await granted.remove();
  },
});

test('a scheduled backup is written to the downloads, and restored as it is', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await createReply(popup, { title: 'Hours', trigger: ';hours', body: 'We open at nine. شكرا 🙏' });
  const options = await openOptions(context, extensionId, 'backup');
  await options.getByLabel('Write a backup').selectOption('daily');
  await options.getByText('Last backup:').waitFor();
  const worker = await backgroundWorker(context);
  const files = () =>
    worker.evaluate(async () =>
      (await chrome.downloads.search({})).map(({ filename, state }) => ({ filename, state })),
    );
  await expect.poll(files).toMatchObject([{ state: 'complete' }]);
  const [{ filename } = { filename: '' }] = await files();
  const text = await readFile(filename, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    replies: [{ title: 'Hours', variants: [{ body: 'We open at nine. شكرا 🙏' }] }],
  });

  await popup.bringToFront();
  await popup.locator('.snippet-row').click();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await popup.getByText('No saved replies yet').waitFor();
  await options.bringToFront();
  await options
    .getByLabel('Import a file…')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await options.getByText('1 saved reply').waitFor();
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await options.getByText('The backup was restored.').waitFor();
  await popup.reload();
  await popup.locator('.snippet-row').getByText('We open at nine').waitFor();
});
