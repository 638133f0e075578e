import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test as base } from './harness/browser.ts';
import { grantInManifest } from './harness/granted-build.ts';
import { openOptions } from './harness/options.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { openRewrite, rewritingSwitch, turnOnRewriting } from './harness/rewriting.ts';

const build = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const draft = 'We got your message and we will look at it soon.';

/** Chrome's Prompt API as its pages describe it, for documents only: no Chromium that tests can use has a model. */
const promptApi = `
  const key = 'model-is-there';
  const state = ({ expectedOutputs = [] } = {}) =>
    expectedOutputs.some(({ languages }) => languages.includes('ar'))
      ? 'unavailable'
      : localStorage.getItem(key) ? 'available' : 'downloadable';
  globalThis.LanguageModel = {
    availability: async (options) => state(options),
    async create({ initialPrompts = [], monitor, ...options }) {
      if (state(options) === 'downloadable') {
        if (!navigator.userActivation.isActive) throw new DOMException('', 'NotAllowedError');
        monitor?.({ addEventListener: (type, listener) => listener({ loaded: 0.5 }) });
        localStorage.setItem(key, 'yes');
      }
      return {
        destroy() {},
        promptStreaming: (text) => new ReadableStream({
          start(controller) {
            const goal = initialPrompts[0]?.content.includes('friendlier') ? 'Hello friend! ' : '';
            for (const piece of [goal, 'Thanks for your message, ', 'we will look at it soon.'])
              controller.enqueue(piece);
            controller.close();
          },
        }),
      };
    },
  };
`;

/** Playwright's `test`, in a browser whose documents of the extension have a model. */
const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  extensionFolder: async ({}, use) => {
    const { folder, remove } = await grantInManifest(build, []);
    await writeFile(join(folder, 'prompt-api.js'), promptApi);
    for (const name of ['options.html', 'offscreen.html']) {
      const html = await readFile(join(folder, name), 'utf8');
      await writeFile(
        join(folder, name),
        html.replace('<head>', '<head><script src="/prompt-api.js"></script>'),
      );
    }
    await use(folder);
    await remove();
  },
});

test('the browser’s own model: downloaded at a press, turned on, and used on the device alone', async ({
  context,
  extensionId,
  openSurface,
  recordedRequests,
}) => {
  const options = await openOptions(context, extensionId, 'rewrite');
  await options.getByLabel('Who rewrites').selectOption('builtIn');
  await expect(options.getByText('The model is not downloaded yet.')).toBeVisible();
  await expect(rewritingSwitch(options)).toBeDisabled();
  await options.getByRole('button', { name: 'Download the model' }).click();
  await expect(options.getByText('The model is ready.')).toBeVisible();
  await expect(options.getByText('It writes: English, French.')).toBeVisible();
  await turnOnRewriting(options);

  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  expect(await section.text()).toContain('on this device');
  await section.part('goal-friendlier').click();
  await section.part('rewrite-start').click();
  await section.part('rewrite-insert').click();
  await expect
    .poll(() => model(page))
    .toBe('Hello friend! Thanks for your message, we will look at it soon.');
  expect(recordedRequests()).toEqual([]);
});

test('a language that it does not write is said, and another source is off until it is agreed to', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const options = await openOptions(context, extensionId, 'rewrite');
  await options.getByLabel('Who rewrites').selectOption('builtIn');
  await options.getByRole('button', { name: 'Download the model' }).click();
  await turnOnRewriting(options);
  const page = await openSurface('x-post');
  await page.keyboard.insertText('نعتذر عن التأخير في الرد على رسالتك');
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await expect.poll(() => section.part('rewrite-problem').text()).toContain('does not write the language');

  await options.bringToFront();
  await options.getByLabel('Who rewrites').selectOption('server');
  await expect(rewritingSwitch(options)).not.toBeChecked();
  await page.bringToFront();
  await expect.poll(() => overlay(page).part('tab-rewrite').count()).toBe(0);
});

base('a browser without a model, or that can’t run it, says so', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId, 'rewrite');
  await options.getByLabel('Who rewrites').selectOption('builtIn');
  await expect(options.getByText(/has no model of its own|can’t run it on this device/)).toBeVisible();
  await expect(rewritingSwitch(options)).toBeDisabled();
});
