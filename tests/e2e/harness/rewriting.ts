import type { BrowserContext, Page } from 'playwright-core';
import { expect, test as base } from './loopback-granted.ts';
import { openOptions } from './options.ts';
import { type OverlayPart, overlay } from './overlay.ts';
import { openPanel } from './panel.ts';

interface RewritingFixtures {
  /** Names a server in the settings, as a person does, and turns rewriting on. */
  useModel: (url: string, options?: { turnOn?: boolean; apiKey?: string }) => Promise<Page>;
}

/** Playwright's `test`, with a model at a server of the test's own. */
export const test = base.extend<RewritingFixtures>({
  useModel: async ({ context, extensionId, allowServer }, use) => {
    await use(async (url, { turnOn = true, apiKey = '' } = {}) => {
      await allowServer(url);
      const options = await openOptions(context, extensionId, 'rewrite');
      await nameModel(options, url, apiKey);
      if (turnOn) await turnOnRewriting(options);
      return options;
    });
  },
});

/** Fills in the form for a server with a model. */
export async function nameModel(options: Page, url: string, apiKey = ''): Promise<void> {
  await options.getByLabel('Address', { exact: true }).fill(url);
  await options.getByLabel('Name of the model').fill('small');
  if (apiKey) await options.getByLabel('API key').fill(apiKey);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByRole('button', { name: 'Test connection' }).waitFor();
  await expect(options.getByLabel('Address', { exact: true })).toHaveValue(`${url}/v1`);
}

export const rewritingSwitch = (options: Page) =>
  options.getByRole('switch', { name: 'Offer to rewrite my texts' });

/** Turns the switch and agrees to what it says. */
export async function turnOnRewriting(options: Page): Promise<void> {
  await rewritingSwitch(options).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Turn it on' }).click();
  await expect(rewritingSwitch(options)).toBeChecked();
}

/** Opens the panel's section about rewriting. */
export async function openRewrite(page: Page): Promise<OverlayPart> {
  await openPanel(page, 'rewrite');
  const section = overlay(page).part('section-rewrite');
  await section.waitFor();
  return section;
}

/** What is in the browser's own store for the extension that content scripts can read. */
export async function storedLocally(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  return JSON.stringify(await worker?.evaluate(() => chrome.storage.local.get(null)));
}

export { expect };
