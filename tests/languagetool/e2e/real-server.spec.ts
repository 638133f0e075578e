import { composerOf } from '../../e2e/harness/composer.ts';
import { expect, test as base } from '../../e2e/harness/language-servers.ts';
import { markedTexts } from '../../e2e/harness/marks.ts';
import { overlay } from '../../e2e/harness/overlay.ts';
import { model } from '../../e2e/harness/playground.ts';
import { realServer } from '../server/real-server.ts';
import { type RunningLanguageTool, startLanguageTool } from '../server/start-languagetool.ts';
import { warmUp } from '../server/warm-up.ts';

const url = realServer();

interface ServerFixtures {
  /** Starts a LanguageTool of the test's own, which is gone after the test, however that ends. */
  startServer: typeof startLanguageTool;
}

const test = base.extend<ServerFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  startServer: async ({}, use) => {
    const started: RunningLanguageTool[] = [];
    await use(async (options) => {
      const server = await startLanguageTool(options);
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.stop()));
  },
});

/** Mistakes that the engines on the device do not find; see `library/languages.test.ts`. */
const mistakes = [
  {
    language: 'English',
    text: 'I look forward to hear from you soon.',
    wrong: 'to hear',
    right: 'I look forward to hearing from you soon.',
  },
  {
    language: 'French',
    text: 'Les filles sont partis hier soir avec leurs amis.',
    wrong: 'partis',
    right: 'Les filles sont parties hier soir avec leurs amis.',
  },
  {
    language: 'Arabic',
    text: 'هذه الكتاب جميل جدا.',
    wrong: 'هذه الكتاب',
    right: 'هذا الكتاب جميل جدا.',
  },
  {
    language: 'German',
    text: 'Wir freuen uns sehr, denn das ist ein großer Feler gewesen.',
    wrong: 'Feler',
    right: 'Wir freuen uns sehr, denn das ist ein großer Fehler gewesen.',
  },
];

for (const { language, text, wrong, right } of mistakes) {
  test(`${language}: a mistake that only the server knows is marked in a real editor, and fixed by keyboard`, async ({
    useServer,
    openSurface,
  }) => {
    const options = await useServer(url);
    if (language === 'German') {
      await options.getByRole('button', { name: 'Test connection' }).click();
      await options.getByText('It works: LanguageTool').waitFor();
      const german = options.getByLabel('German (Germany)');
      // What is stored decides whether it is checked.
      await german.click();
      await expect(german).toBeChecked();
    }
    const page = await openSurface('bluesky-post');
    await page.keyboard.insertText(text);
    await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': [wrong] });
    await page.keyboard.press('F8');
    await overlay(page).part('card').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe(right);
    await expect.poll(() => markedTexts(page)).toEqual({});
  });
}

test('what stands for mentions, links, tags and emoji is never flagged', async ({
  useServer,
  openSurface,
}) => {
  await useServer(url);
  const page = await openSurface('x-post');
  const post =
    'Thanks @jon_doe for the photo 😀 of #ParisFashoin :tada: see https://example.com/recieve?x=teh today 🎉 I look forward to hear from you.';
  await page.keyboard.insertText(post);
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['to hear'] });
});

test('the server’s finding is ignored and its word added to the dictionary like any other', async ({
  useServer,
  openSurface,
}) => {
  await useServer(url);
  const page = await openSurface('mastodon-post');
  await page.keyboard.insertText('I look forward to hear from you soon.');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['to hear'] });
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Ignore').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await composerOf(page).press('End');
  await page.keyboard.type(' Thanks.');
  await expect.poll(() => overlay(page).part('issues').attribute('aria-label')).toBe('No suggestions');
});

test('a server that is stopped and started again while somebody types: nothing is lost, and it goes on without a click', async ({
  useServer,
  openSurface,
  startServer,
}) => {
  test.setTimeout(240_000);
  const first = await startServer();
  await warmUp(first.url, ['en-US']);
  await useServer(first.url);
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('I look forward to hear from you soon. ');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['to hear'] });

  await first.stop(true);
  await page.keyboard.type('We recieve it. ');
  const button = overlay(page).part('server');
  await expect.poll(() => button.attribute('aria-label')).toContain('The server can’t be reached.');
  const message = 'What was found stays, and the device goes on';
  await expect
    .poll(() => markedTexts(page), { message })
    .toEqual({ 'postwright-correctness': ['to hear', 'recieve'] });

  const second = await startServer({ port: first.port });
  await page.keyboard.type('She avoids to answer.');
  await warmUp(second.url, ['en-US']);
  const timeout = 90_000;
  await expect
    .poll(() => markedTexts(page), { timeout })
    .toEqual({ 'postwright-correctness': ['to hear', 'recieve', 'avoids to answer'] });
  await expect.poll(() => button.box()).toBeUndefined();
  expect(await model(page)).toBe(
    'I look forward to hear from you soon. We recieve it. She avoids to answer.',
  );
});
