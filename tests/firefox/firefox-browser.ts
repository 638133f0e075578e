import { launch, type Browser, type Page } from 'puppeteer-core';
import { playgroundResponse } from '../playground/response.ts';
import { surfaceById } from '../playground/surfaces.ts';

/** Firefox with the built extension, driven over WebDriver BiDi; the playground stands for the web. */
export interface FirefoxBrowser {
  /** Opens a surface at its network's real URL, with the focus in its composer. */
  openSurface(id: string): Promise<Page>;
  /** Opens a page of a server that the test runs itself, with the focus in its text area. */
  openServed(url: string): Promise<Page>;
  /** What pages asked for besides the playground's own files. */
  readonly strangeRequests: readonly string[];
  close(): Promise<void>;
}

/**
 * @param extension Folder of the Firefox build.
 * @param playground Folder of the built playground.
 */
export async function startFirefox(
  executablePath: string,
  extension: string,
  playground: string,
): Promise<FirefoxBrowser> {
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // Host permissions of Manifest 3 are the user's to give; in a test nobody can click.
      'extensions.originControls.grantByDefault': true,
    },
  });
  await browser.installExtension(extension);
  const strangeRequests: string[] = [];
  return {
    strangeRequests,
    async openSurface(id) {
      const page = await browser.newPage();
      await serve(page, playground, strangeRequests);
      await page.goto(surfaceById(id).url);
      await page.click('>>> :is(textarea:not([aria-hidden]), [contenteditable="true"])');
      return page;
    },
    async openServed(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.click('textarea');
      return page;
    },
    close: () => browser.close(),
  };
}

async function serve(page: Page, playground: string, strangeRequests: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = async () => {
      const found = await playgroundResponse(request.url(), playground);
      if (!found) {
        if (request.url().startsWith('http')) strangeRequests.push(request.url());
        return request.abort();
      }
      const contentType = found.headers['content-type'] ?? 'text/plain';
      return request.respond({ status: 200, contentType, headers: found.headers, body: found.body });
    };
    void answer();
  });
}
