import type { BrowserContext } from 'playwright-core';
import { playgroundResponse } from './response.ts';

/**
 * Serves the built playground (`.output/playground`) at the networks' real URLs. Every other request over http
 * is aborted, so a test is offline; routes that a test adds afterwards are asked first.
 */
export async function routePlayground(context: BrowserContext, folder: string): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const response = await playgroundResponse(route.request().url(), folder);
    return response ? route.fulfill(response) : route.abort('blockedbyclient');
  });
}
