import { resolve } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { routePlayground } from '../../playground/route.ts';
import { surfaceById } from '../../playground/surfaces.ts';
import { composerOf } from './composer.ts';
import { launchWithExtension, waitForExtensionId } from './launch.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';

/** What a spec may set with `test.use`. */
export interface BrowserOptions {
  /** The unpacked extension: the build's, or a copy of it with another manifest. */
  extensionFolder: string;
  /** Further flags of Chromium's. */
  chromiumFlags: readonly string[];
}

/** What a spec of the built extension gets. */
export interface BrowserFixtures {
  /** Every process of the browser has to go through it. */
  recordingProxy: RecordingProxy;
  /**
   * A new browser with a new profile, the extension, and the playground instead of the web. An uncaught error on one
   * of its pages fails the test.
   */
  context: BrowserContext;
  extensionId: string;
  /**
   * Opens a surface of the playground at its network's real URL and clicks its composer. `click: false` leaves the
   * focus where the page puts it.
   */
  openSurface: (id: string, options?: { click?: boolean }) => Promise<Page>;
  /** Everything that any process of the browser asked for, apart from the playground's own files. */
  recordedRequests: () => readonly string[];
  /** Lets the browser reach a server on loopback that the test runs itself; what it asks there is recorded too. */
  allowServer: (origin: string) => Promise<void>;
}

const outputFolder = resolve(import.meta.dirname, '../../../.output');

/** Playwright's `test`, in Chromium with the built extension. */
export const test = base.extend<BrowserOptions & BrowserFixtures>({
  extensionFolder: [resolve(outputFolder, 'chrome-mv3'), { option: true }],

  chromiumFlags: [[], { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  recordingProxy: async ({}, use) => {
    const proxy = await startRecordingProxy();
    await use(proxy);
    await proxy.close();
  },

  context: async ({ extensionFolder, chromiumFlags, recordingProxy }, use) => {
    const executablePath = process.env['POSTWRIGHT_CHROMIUM'];
    if (!executablePath) throw new Error('POSTWRIGHT_CHROMIUM is not set; global-setup.ts does that.');
    const { context, close } = await launchWithExtension({
      executablePath,
      extension: extensionFolder,
      headless: true,
      proxy: recordingProxy.address,
      flags: chromiumFlags,
    });
    await routePlayground(context, resolve(outputFolder, 'playground'));
    const uncaught: string[] = [];
    context.on('weberror', (webError) => uncaught.push(webError.error().stack ?? webError.error().message));
    await use(context);
    await close();
    expect(uncaught, 'Nothing was thrown and left uncaught, by a page or by our scripts in it').toEqual([]);
  },

  extensionId: async ({ context }, use) => use(await waitForExtensionId(context)),

  openSurface: async ({ context, extensionId: _running }, use) => {
    await use(async (id, { click = true } = {}) => {
      const page = await context.newPage();
      await page.goto(surfaceById(id).url);
      if (click) await composerOf(page).click();
      return page;
    });
  },

  recordedRequests: async ({ context, recordingProxy }, use) => {
    // The playground's routes refuse what a page or a service worker asks for before it gets to the proxy.
    const refused: string[] = [];
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason.startsWith('net::ERR_BLOCKED_BY_CLIENT'))
        refused.push(`${request.method()} ${request.url()}`);
    });
    await use(() => [...recordingProxy.requests, ...refused]);
  },

  allowServer: async ({ context, recordingProxy }, use) => {
    await use(async (origin) => {
      recordingProxy.allow(origin);
      await context.route(`${new URL(origin).origin}/**`, (route) => route.continue());
    });
  },
});

export { expect };
