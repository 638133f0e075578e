import { type ModelAnswer, eventOf, startFakeModel, startStream, writing } from './harness/fake-model.ts';
import { stopBackground } from './harness/background.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { expect, openRewrite, test } from './harness/rewriting.ts';

const draft = 'We got ur message. Wait.';
const result = 'Thank you for your message! Please wait a moment.';

const refusal =
  (status: number, message: string): ModelAnswer =>
  (response) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ error: { message } }));

/** The fault table: what goes wrong, and what the user reads about it. */
const faults: Readonly<Record<string, { answer: ModelAnswer; said: string }>> = {
  'hangs up': { answer: (response) => void response.destroy(), said: 'The server can’t be reached.' },
  'says 401': {
    answer: refusal(401, 'Incorrect API key.'),
    said: 'Check the key in the settings. It says: Incorrect API key.',
  },
  'says 403 to extensions': {
    answer: (response) => response.writeHead(403).end(),
    said: 'set the variable OLLAMA_ORIGINS',
  },
  'has no such model': { answer: refusal(404, 'model "small" not found'), said: 'no model of this name' },
  'is no such server': {
    answer: (response) => response.writeHead(404).end('nothing here'),
    said: 'Nothing answers at this address.',
  },
  'says 429': { answer: refusal(429, 'Rate limit reached'), said: 'The server’s limit is reached' },
  'says 500': { answer: refusal(500, 'out of memory'), said: 'an error of its own. It says: out of memory' },
  'answers with a page': {
    answer: (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Log in'),
    said: 'The server’s answer makes no sense',
  },
  'streams garbage': {
    answer: (response) => {
      startStream(response);
      response.end('data: {"choices":"none"}\n\n');
    },
    said: 'The server’s answer makes no sense',
  },
  'ends without ending': {
    answer: (response) => {
      startStream(response);
      response.end(eventOf('Thank you'));
    },
    said: 'The answer ended in the middle',
  },
  'stops at its limit': {
    answer: (response) => {
      startStream(response);
      response.end(eventOf('Thank you', 'length'));
    },
    said: 'The model stopped at its limit of length',
  },
  'never stops': {
    answer: (response) => {
      startStream(response);
      const words = eventOf('and so on '.repeat(100));
      const write = () => {
        while (!response.destroyed) if (!response.write(words)) return void response.once('drain', write);
      };
      write();
    },
    said: 'far too long',
  },
  'says nothing': {
    answer: (response) => {
      startStream(response);
      response.end(eventOf('', 'stop'));
    },
    said: 'The model answered nothing.',
  },
  'redirects elsewhere': {
    answer: (response) => response.writeHead(302, { Location: 'http://elsewhere.example/' }).end(),
    said: 'The server sends requests to another address.',
  },
};

for (const [what, { answer, said }] of Object.entries(faults))
  test(`a server that ${what}: it is said, the text stays, and the next try works`, async ({
    useModel,
    openSurface,
    recordedRequests,
  }) => {
    const server = await startFakeModel(answer);
    await useModel(server.url);
    const page = await openSurface('mastodon-post');
    await page.keyboard.insertText(draft);
    const section = await openRewrite(page);
    await section.part('rewrite-start').click();
    const problem = section.part('rewrite-problem');
    await expect.poll(async () => (await problem.text()).replace(/[\u2066-\u2069]/g, '')).toContain(said);
    expect(await model(page)).toBe(draft);

    server.answer(writing(result));
    await section.part('rewrite-start').click();
    await section.part('rewrite-insert').click();
    await expect.poll(() => model(page)).toBe(result);
    expect(recordedRequests().filter((request) => !request.includes(server.url))).toEqual([]);
    await server.close();
  });

test('a server that is cut off in the middle: it is said, and the text stays', async ({
  useModel,
  openSurface,
}) => {
  let cutOff = () => {};
  const server = await startFakeModel((response) => {
    startStream(response);
    response.write(eventOf('Thank you'));
    cutOff = () => response.destroy();
  });
  await useModel(server.url);
  const page = await openSurface('mastodon-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await expect.poll(() => section.part('rewrite-coming').text()).toContain('Thank you');
  cutOff();
  await expect.poll(() => section.part('rewrite-problem').text()).toContain('The answer ended in the middle');
  expect(await model(page)).toBe(draft);
  await server.close();
});

test('Test connection says precisely what is wrong, and lists the models', async ({ useModel }) => {
  const server = await startFakeModel(writing('It works.'));
  const options = await useModel(server.url, { turnOn: false });
  const button = options.getByRole('button', { name: 'Test connection' });
  const said = options.getByRole('status');
  await button.click();
  await expect(said.filter({ hasText: 'It works.' })).toBeVisible();
  await expect(options.getByRole('listitem').filter({ hasText: 'large' })).toBeVisible();
  expect(server.asked.at(-1)?.completion?.messages[1]?.content, 'Words of ours').toContain('It works.');

  server.answer(refusal(404, 'model "small" not found'));
  await button.click();
  await expect(said.filter({ hasText: 'no model of this name' })).toBeVisible();
  await server.close();
  await button.click();
  await expect(said.filter({ hasText: 'can’t be reached' })).toBeVisible();
});

test('an address, a name or a key that can’t be right is said to be, and nothing is kept', async ({
  useModel,
}) => {
  const server = await startFakeModel(writing(result));
  const options = await useModel(server.url, { turnOn: false });
  const address = options.getByLabel('Address', { exact: true });
  await address.fill('not an address');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('This is not a web address.')).toBeVisible();
  await address.fill(server.url);
  await options.getByLabel('Name of the model').fill(' ');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('Enter the name of a model.')).toBeVisible();
  await options.getByLabel('Name of the model').fill('large');
  await options.getByLabel('API key').fill('مفتاح');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('This can’t be sent as a key.')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('Name of the model')).toHaveValue('small');
  await server.close();
});

test('a background that is stopped while a model writes is said, and the text stays', async ({
  useModel,
  openSurface,
  context,
}) => {
  const server = await startFakeModel((response) => startStream(response));
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await expect.poll(() => server.asked.length).toBe(1);
  await stopBackground(context, page);
  await expect.poll(() => section.part('rewrite-problem').text()).toContain('Try again');
  expect(await model(page)).toBe(draft);
  expect(await overlay(page).part('panel').box()).toBeDefined();
  await server.close();
});
