import type { BrowserContext, Page } from 'playwright-core';

/** The address of the pages that tests write themselves: one of a network, so that the extension is there. */
export const ownOrigin = 'https://x.com';

/** Serves HTML at an address of the network, in place of the playground's. */
export async function serveHtml(context: BrowserContext, path: string, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>Own page</title></head><body>${body}</body></html>`;
  await context.route(`${ownOrigin}${path}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

/** Opens a page that consists of this HTML. */
export async function openHtml(context: BrowserContext, body: string): Promise<Page> {
  await serveHtml(context, '/own-page', `<link rel="icon" href="data:,">${body}`);
  const page = await context.newPage();
  await page.goto(`${ownOrigin}/own-page`);
  return page;
}
