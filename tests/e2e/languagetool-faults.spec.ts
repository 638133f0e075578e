import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, checkAnswer, startFakeLanguageTool } from './harness/fake-languagetool.ts';
import { addServer, expect, openLanguageTool, test } from './harness/language-servers.ts';
import { markedTexts } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

/** The engine has to load first, and a server rests after a failure. */
const timeout = 30_000;
/** Our engine finds one mistake in it, the server another one. */
const post = 'We recieve mail and look forward to hear from you.';
/** What is found on the device. */
const ours = { 'postwright-correctness': ['recieve'] };

const megabytes =
  (count: number): Fault =>
  (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let left = count;
    const write = () => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', write);
      response.end('{}');
    };
    write();
  };

/** The fault table: what goes wrong, and what the user reads about it. */
const faults: Readonly<Record<string, { fault: Fault; said: string }>> = {
  'hangs up': { fault: (response) => void response.destroy(), said: 'The server can’t be reached.' },
  'says 429': {
    fault: (response) => response.writeHead(429, { 'Retry-After': '2' }).end('Error: limit exceeded'),
    said: 'The server’s limit is reached for now.',
  },
  'says 500': {
    fault: (response) => response.writeHead(500).end('Error: Internal Error'),
    said: 'The server has an error of its own.',
  },
  'says 401': {
    fault: (response) => response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end(),
    said: 'The server refuses access.',
  },
  'answers with a page': {
    fault: (response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Log in'),
    said: 'The server’s answer makes no sense',
  },
  'answers in another shape': {
    fault: (response) => response.writeHead(200).end('{"matches":[{"offset":"three"}]}'),
    said: 'The server’s answer makes no sense',
  },
  'sends 50 MB': { fault: megabytes(50), said: 'The server’s answer is far too large' },
  'redirects elsewhere': {
    fault: (response) => response.writeHead(302, { Location: 'http://elsewhere.example/v2/check' }).end(),
    said: 'The server sends requests to another address.',
  },
};

for (const [what, { fault, said }] of Object.entries(faults)) {
  test(`a server that ${what}: the bar says so, what the device finds stays, and it comes back by itself`, async ({
    useServer,
    openSurface,
    recordedRequests,
  }) => {
    const server = await startFakeLanguageTool();
    server.fail(fault);
    await useServer(server.url);
    const page = await openSurface('mastodon-post');
    await page.keyboard.insertText(post);
    const button = overlay(page).part('server');
    await expect.poll(() => button.attribute('aria-label'), { timeout }).toContain(said);
    await expect.poll(() => markedTexts(page), { timeout }).toEqual(ours);

    server.fail(undefined);
    await expect
      .poll(() => markedTexts(page), { timeout })
      .toEqual({ 'postwright-correctness': ['recieve', 'to hear'] });
    expect(await button.box(), 'It is not spoken of any more').toBeUndefined();
    expect(await model(page)).toBe(post);
    expect(recordedRequests().filter((request) => !request.includes(server.url))).toEqual([]);
    await server.close();
  });
}

for (const shift of [1000, -1000]) {
  test(`a finding ${shift > 0 ? 'behind the text' : 'before the text'} is left out`, async ({
    useServer,
    openSurface,
  }) => {
    const server = await startFakeLanguageTool();
    server.fail((response) => response.writeHead(200).end(JSON.stringify(checkAnswer(post, shift))));
    await useServer(server.url);
    const page = await openSurface('mastodon-post');
    await page.keyboard.insertText(post);
    await expect.poll(() => server.asked.some(({ line }) => line === 'POST /v2/check')).toBe(true);
    await expect.poll(() => markedTexts(page), { timeout }).toEqual(ours);
    await server.close();
  });
}

test('a server whose certificate is not valid is not spoken to', async ({ useServer, openSurface }) => {
  const folder = mkdtempSync(join(tmpdir(), 'postwright-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const server = await startFakeLanguageTool({
    key: readFileSync(key, 'utf8'),
    cert: readFileSync(cert, 'utf8'),
  });
  rmSync(folder, { recursive: true });
  const options = await useServer(server.url);
  await options.getByRole('button', { name: 'Test connection' }).click();
  await expect(options.getByText('its certificate is not valid')).toBeVisible();
  const page = await openSurface('mastodon-post');
  await page.keyboard.insertText(post);
  await expect
    .poll(() => overlay(page).part('server').attribute('aria-label'))
    .toContain('can’t be reached safely');
  expect(server.asked).toEqual([]);
  await server.close();
});

test('a server that does not answer is given up after a while', async ({ useServer, openSurface }) => {
  test.setTimeout(90_000);
  const server = await startFakeLanguageTool();
  server.fail(() => undefined);
  await useServer(server.url);
  const page = await openSurface('mastodon-post');
  await page.keyboard.insertText(post);
  await expect.poll(() => markedTexts(page), { timeout }).toEqual(ours);
  await expect
    .poll(() => overlay(page).part('server').attribute('aria-label'), { timeout: 45_000 })
    .toContain('took too long');
  await server.close();
});

test('Test connection says precisely what is wrong', async ({ context, extensionId, allowServer }) => {
  const server = await startFakeLanguageTool();
  await allowServer(server.url);
  const options = await openLanguageTool(context, extensionId);
  await addServer(options, server.url, 'Bearer key-of-the-proxy');
  const test = options.getByRole('button', { name: 'Test connection' });
  const said = options.getByRole('list').getByRole('status');
  await test.click();
  await expect(said).toContainText('It works: LanguageTool');
  expect(server.asked.at(-1)?.headers).toMatchObject({ authorization: 'Bearer key-of-the-proxy' });
  expect(server.asked.at(-1)?.headers).not.toHaveProperty('cookie');
  expect(server.asked.at(-1)?.headers).not.toHaveProperty('referer');

  server.fail((response) => response.writeHead(404).end('Not found'), true);
  await test.click();
  await expect(said).toContainText('There is no LanguageTool at this address.');
  server.fail((response) => response.writeHead(403).end('Error: Your API key has expired.'));
  await test.click();
  await expect(said).toContainText('The server refuses access.');
  await expect(said).toContainText('Your API key has expired.');
  await server.close();
  await test.click();
  await expect(said).toContainText('The server can’t be reached.');
});
