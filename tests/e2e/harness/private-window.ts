import type { BrowserContext, Page } from 'playwright-core';
import { surfaceById } from '../../playground/surfaces.ts';
import { backgroundWorker } from './background.ts';
import { composerOf } from './composer.ts';

/** Opens a surface of the playground in a new private window, at its network's real URL, and clicks its composer. */
export async function openPrivately(context: BrowserContext, id: string): Promise<Page> {
  const { url } = surfaceById(id);
  const worker = await backgroundWorker(context);
  const opened = context.waitForEvent('page');
  await worker.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const page = await opened;
  await composerOf(page).click();
  return page;
}
