import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test as base } from './browser.ts';
import { grantInManifest } from './granted-build.ts';

/** Sites of the user's own, beside the networks that come with the extension. */
export const ownSites = {
  toot: 'https://toot.example',
  note: 'https://note.example',
  plain: 'https://plain.example',
} as const;

/** What a site answers to one request; `hold` keeps it waiting until it resolves. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly hold?: Promise<void>;
}

/** One of the sites as the test serves it. */
export interface ServedSite {
  /** Answers by path; change them as you like. Everything else is 404. */
  readonly answers: Map<string, Answer>;
  /** `GET /path` of all that was asked beside the page, with the headers that were sent. */
  readonly asked: {
    readonly line: string;
    readonly headers: Record<string, string>;
    readonly body: string;
  }[];
}

interface OwnSitesFixtures {
  /** Serves a page at an origin, and its API. */
  serveSite: (origin: string, html: string) => Promise<ServedSite>;
  /** Opens a site's page and clicks its composer. */
  openSite: (origin: string) => Promise<Page>;
}

const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Playwright's `test`, with the user's own sites turned on. */
export const test = base.extend<OwnSitesFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  extensionFolder: async ({}, use) => {
    const granted = await grantInManifest(
      build,
      Object.values(ownSites).map((origin) => `${origin}/*`),
    );
    await use(granted.folder);
    await granted.remove();
  },

  serveSite: async ({ context }, use) => {
    await use(async (origin, html) => {
      const site: ServedSite = { answers: new Map(), asked: [] };
      await context.route(`${origin}/**`, async (route) => {
        const request = route.request();
        const { pathname } = new URL(request.url());
        if (pathname === '/')
          return route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'Set-Cookie': 'session=secret; Path=/; Secure; SameSite=None' },
            body: html,
          });
        const headers = await request.allHeaders();
        site.asked.push({ line: `${request.method()} ${pathname}`, headers, body: request.postData() ?? '' });
        const { status = 200, headers: own = {}, body, hold } = site.answers.get(pathname) ?? { status: 404 };
        await hold;
        const isText = typeof body === 'string';
        return route.fulfill({
          status,
          headers: { 'Content-Type': isText ? 'text/html' : 'application/json', ...own },
          body: isText ? body : JSON.stringify(body ?? {}),
        });
      });
      return site;
    });
  },

  openSite: async ({ context, extensionId: _running }, use) => {
    // The browser grants what the manifest asks for before the background has registered anything.
    const isReady = () =>
      context.serviceWorkers()[0]?.evaluate(async () => 'addedSites' in (await chrome.storage.local.get()));
    await expect.poll(isReady).toBe(true);
    await use(async (origin) => {
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      await page.locator('textarea').click();
      return page;
    });
  },
});

export { expect };
