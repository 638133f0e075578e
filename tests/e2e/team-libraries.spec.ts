import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { writeOwnFormat } from '../../lib/snippets/transfer/own-format.ts';
import { snippet } from '../support/snippets.ts';
import { composerOf } from './harness/composer.ts';
import { expect, test } from './harness/language-servers.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

/** A static host with one file. */
interface Host {
  readonly url: string;
  readonly asked: IncomingHttpHeaders[];
  file: string;
  close(): Promise<void>;
}

async function startHost(file: string): Promise<Host> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const etag = `"${Buffer.from(host.file).toString('base64url').slice(-20)}"`;
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { ETag: etag, 'Set-Cookie': 'who=me' });
    response.end(isSame ? undefined : host.file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    url: `http://127.0.0.1:${port}/team.json`,
    asked,
    file,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return host;
}

const library = (body: string) =>
  writeOwnFormat(
    [
      snippet({ id: 'a', title: 'Team thanks', trigger: ';team', body }),
      snippet({ id: 'b', title: 'Team hours', body: 'We open at nine.' }),
    ],
    1,
  ).replace('{', '{ "name": "Acme support",');

async function openTeams(context: BrowserContext, extensionId: string): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#team`);
  await options.getByLabel('Address of a library').waitFor();
  return options;
}

test('a team’s library is asked for once it is subscribed to, and stands beside one’s own', async ({
  context,
  extensionId,
  openSurface,
  allowServer,
  recordedRequests,
}) => {
  const host = await startHost(library('Thanks from all of us!'));
  await allowServer(host.url);
  await createReply(await openPopup(context, extensionId), { title: 'Mine', body: 'My own.' });
  const options = await openTeams(context, extensionId);
  await options.getByLabel('Address of a library').fill(host.url);
  expect(recordedRequests()).toEqual([]);
  expect(host.asked).toEqual([]);

  await options.getByRole('button', { name: 'Subscribe' }).click();
  await options.getByText('Acme support').waitFor();
  await options.getByText(/2 replies/).waitFor();
  expect(host.asked).toHaveLength(1);
  expect(host.asked[0]).not.toHaveProperty('cookie');
  expect(host.asked[0]).not.toHaveProperty('referer');

  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('Control+;');
  await expect.poll(() => overlay(page).part('option').count()).toBe(3);
  await expect.poll(() => overlay(page).part('team').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.keyboard.type(';team');
  await overlay(page).part('picker').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => model(page)).toBe('Thanks from all of us!');
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe(';team');

  // Nothing new, then a damaged file, then no host at all: the last copy goes on.
  await options.bringToFront();
  const check = options.getByRole('button', { name: /Check .* now/ });
  await check.click();
  await expect.poll(() => host.asked.at(-1)?.['if-none-match']).toBeDefined();
  host.file = library('Half').slice(0, 300);
  await check.click();
  await expect(options.getByRole('alert')).toContainText('damaged');
  await expect(options.getByRole('alert')).toContainText('You go on with the last copy.');
  await host.close();
  await check.click();
  await expect(options.getByRole('alert')).toContainText('could not be reached');
  await page.bringToFront();
  await composerOf(page).click();
  await page.keyboard.press('Tab');
  await expect.poll(() => model(page)).toBe('Thanks from all of us!');
});

test('a team’s reply is read-only; a copy of one’s own takes its place; unsubscribing leaves the copy', async ({
  context,
  extensionId,
  allowServer,
}) => {
  const host = await startHost(library('Thanks from all of us!'));
  await allowServer(host.url);
  const options = await openTeams(context, extensionId);
  await options.getByLabel('Address of a library').fill(host.url);
  await options.getByRole('button', { name: 'Subscribe' }).click();
  await options.getByText(/2 replies/).waitFor();

  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.getByRole('button', { name: /Acme support/ }).click();
  await page.getByText('2 replies', { exact: true }).waitFor();
  await expect(page.getByRole('checkbox', { name: 'Select “⁨Team thanks⁩”' })).toBeDisabled();
  await page.locator('.library-row').getByText('Team thanks').click();
  await expect(page.getByLabel('Title')).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a copy of my own' }).click();
  await page.getByLabel('Text', { exact: true }).fill('Thanks from me!');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'All replies' }).click();
  await page.getByText('Thanks from me!').waitFor();
  await page.getByText('2 replies', { exact: true }).waitFor();

  await options.bringToFront();
  await options.getByRole('button', { name: /^Unsubscribe from/ }).click();
  await options.getByText('You have subscribed to no library.').waitFor();
  await page.bringToFront();
  await page.getByText('1 reply', { exact: true }).waitFor();
  await page.getByText('Thanks from me!').waitFor();
  await host.close();
});
