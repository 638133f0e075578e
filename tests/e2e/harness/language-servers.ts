import type { BrowserContext, Page } from 'playwright-core';
import { expect, test as base } from './loopback-granted.ts';

interface LanguageServerFixtures {
  /** Adds a server in the settings, as a person does, and turns LanguageTool on. */
  useServer: (url: string, options?: { turnOn?: boolean }) => Promise<Page>;
}

/** Playwright's `test`, where the browser has allowed servers on loopback: nobody can answer its question there. */
export const test = base.extend<LanguageServerFixtures>({
  useServer: async ({ context, extensionId, allowServer }, use) => {
    await use(async (url, { turnOn = true } = {}) => {
      await allowServer(url);
      const options = await openLanguageTool(context, extensionId);
      await addServer(options, url);
      if (turnOn) await turnOnLanguageTool(options);
      return options;
    });
  },
});

/** The settings' section about LanguageTool. */
export async function openLanguageTool(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#languagetool`);
  await page.getByRole('heading', { name: 'Servers' }).waitFor();
  return page;
}

/** Fills in the form for a server of one's own. */
export async function addServer(options: Page, url: string, authorization = ''): Promise<void> {
  await options.getByLabel('Address', { exact: true }).fill(url);
  if (authorization) await options.getByLabel('Authorization header').fill(authorization);
  await options.getByRole('button', { name: 'Add server' }).click();
  await options.getByRole('list').getByText(url, { exact: true }).waitFor();
}

/** Turns the switch and agrees to what it says. */
export async function turnOnLanguageTool(options: Page): Promise<void> {
  const toggle = options.getByRole('switch', { name: 'Check my texts with LanguageTool' });
  await toggle.click();
  await options.getByRole('dialog').getByRole('button', { name: 'Send my texts' }).click();
  await expect(toggle).toBeChecked();
}

export { expect };
