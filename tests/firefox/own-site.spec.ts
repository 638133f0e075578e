import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../scripts/bootstrap/find-firefox.mjs';
import { grantInManifest, type GrantedBuild } from '../e2e/harness/granted-build.ts';
import { mastodonInstance, mastodonPage } from '../e2e/harness/own-site-pages.ts';
import { startFirefox, type FirefoxBrowser } from './firefox-browser.ts';

const output = resolve(import.meta.dirname, '../../.output');
const firefox = findFirefox();
let browser: FirefoxBrowser;
let build: GrantedBuild;
let server: Server;
const asked: { readonly line: string; readonly headers: IncomingHttpHeaders }[] = [];

test.skip(!firefox, 'No Firefox on this machine: install one, or set FIREFOX_PATH to its program file.');

test.beforeAll(async () => {
  server = createServer(({ method, url, headers }, response) => {
    if (url === '/') {
      response.setHeader('Set-Cookie', 'session=secret; Path=/');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(mastodonPage);
      return;
    }
    asked.push({ line: `${method} ${url}`, headers });
    response.end(JSON.stringify(mastodonInstance(5000)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  build = await grantInManifest(resolve(output, 'firefox-mv3'), ['http://127.0.0.1/*']);
  browser = await startFirefox(firefox ?? '', build.folder, resolve(output, 'playground'));
});
test.afterAll(async () => {
  await browser?.close();
  await build?.remove();
  server?.close();
});

test('Firefox: on a site that is turned on, mistakes are marked, and an instance is asked without cookies', async () => {
  const page = await browser.openServed(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.keyboard.type('We will recieve it.');
  const marks = () =>
    page.evaluate(() => [...(CSS.highlights.get('postwright-correctness') ?? [])].map(String));
  await expect.poll(marks, { timeout: 20_000 }).toEqual(['recieve']);
  await expect.poll(() => asked.map(({ line }) => line)).toEqual(['GET /api/v2/instance']);
  expect(await page.evaluate(() => document.cookie)).toContain('session');
  expect(asked[0]?.headers.cookie).toBeUndefined();
  expect(asked[0]?.headers.referer).toBeUndefined();
});
