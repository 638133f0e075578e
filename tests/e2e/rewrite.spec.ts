import { endStream, eventOf, startFakeModel, startStream, writing } from './harness/fake-model.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { openPrivately } from './harness/private-window.ts';
import {
  expect,
  nameModel,
  openRewrite,
  rewritingSwitch,
  storedLocally,
  test,
  turnOnRewriting,
} from './harness/rewriting.ts';

const draft = 'We got ur message. Wait.';
const result = 'Thank you for your message! Please wait a moment.';

test('nothing is asked until it is turned on, and turning it on says what goes to whom', async ({
  useModel,
  openSurface,
  recordedRequests,
}) => {
  const server = await startFakeModel(writing(result));
  const options = await useModel(server.url, { turnOn: false });
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  await overlay(page).part('open-panel').click();
  await overlay(page).part('section-suggestions').waitFor();
  expect(await overlay(page).part('tab-rewrite').count()).toBe(0);

  await options.bringToFront();
  await rewritingSwitch(options).click();
  const dialog = options.getByRole('dialog');
  await expect(dialog).toContainText(new URL(server.url).host);
  await expect(dialog).toContainText('the whole text of the box goes there');
  await dialog.getByRole('button', { name: 'Keep it off' }).click();
  await expect(rewritingSwitch(options)).not.toBeChecked();

  await turnOnRewriting(options);
  await page.bringToFront();
  await overlay(page).part('tab-rewrite').click();
  await overlay(page).part('rewrite-start').waitFor();
  expect(server.asked).toEqual([]);
  expect(recordedRequests()).toEqual([]);
  await server.close();
});

for (const id of ['x-post', 'bluesky-post', 'mastodon-post', 'linkedin-post'])
  test(`on ${id}: asked for, read as a change, inserted as one edit that one undo takes back`, async ({
    useModel,
    openSurface,
  }) => {
    const server = await startFakeModel(writing(result));
    await useModel(server.url);
    const page = await openSurface(id);
    await page.keyboard.type(draft);
    const section = await openRewrite(page);
    await section.part('goal-friendlier').click();
    await section.part('rewrite-start').click();
    const diff = section.part('rewrite-diff');
    await expect.poll(() => diff.text()).toContain('Thank you for your message');
    expect(await diff.text()).toContain('We got ur');
    expect((await model(page)).trim(), 'Nothing is inserted unseen').toBe(draft);
    expect(await section.part('rewrite-count').text()).toContain(`${result.length} / `);

    await section.part('rewrite-insert').click();
    await expect.poll(async () => (await model(page)).trim()).toBe(result);
    await overlay(page).part('panel').waitForGone();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await model(page)).trim()).toBe(draft);
    await server.close();
  });

test('what is sent: the text, the goals and the brand’s voice; the message that is answered only where it is ticked', async ({
  useModel,
  openSurface,
  recordedRequests,
  context,
}) => {
  const server = await startFakeModel(writing(result));
  const options = await useModel(server.url, { apiKey: 'secret-key' });
  await options.getByLabel('How your brand speaks').fill('Cheerful, never slangy.');
  const page = await openSurface('x-reply');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('goal-apologetic').click();
  await section.part('goal-fit').click();
  await section.part('rewrite-start').click();
  await section.part('rewrite-diff').waitFor();
  await section.part('rewrite-other').click();
  await section.part('sends-answered').click();
  await section.part('rewrite-start').click();
  await section.part('rewrite-diff').waitFor();

  const [first, second] = server.asked.map(({ completion }) => completion?.messages ?? []);
  const answered = await page.locator('[data-testid="tweetText"]').first().textContent();
  expect(first?.[1]?.content).toContain(draft);
  expect(first?.[1]?.content).not.toContain(answered);
  expect(second?.[1]?.content).toContain(answered);
  expect(first?.[0]?.content).toContain('apology');
  expect(first?.[0]?.content).toContain('252 characters');
  expect(first?.[0]?.content).toContain('Cheerful, never slangy.');
  for (const { headers } of server.asked) {
    expect(headers.authorization).toBe('Bearer secret-key');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  expect(recordedRequests().every((request) => request.includes(server.url))).toBe(true);
  const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(seen.join(), 'The page does not see it').not.toContain(server.url);
  expect(await storedLocally(context), 'Content scripts can read this').not.toContain('secret-key');
  expect(await storedLocally(context)).not.toContain('message');
  await server.close();
});

test('a rewrite that changes a number, a link or a mention says so, and needs a second press', async ({
  useModel,
  openSurface,
}) => {
  const server = await startFakeModel(writing('Hi @mia, order 13 has left: https://shop.example/b'));
  await useModel(server.url);
  const page = await openSurface('mastodon-post');
  const text = 'Hi @maya, order 12 left. https://shop.example/a';
  await page.keyboard.insertText(text);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  const warning = section.part('rewrite-warning');
  await warning.waitFor();
  for (const fact of ['@maya', '12', 'https://shop.example/a', '@mia', '13', 'https://shop.example/b'])
    expect(await warning.text()).toContain(fact);
  await section.part('rewrite-insert').click();
  await expect.poll(() => section.text()).toContain('Press once more');
  expect(await model(page)).toBe(text);
  await section.part('rewrite-insert').click();
  await expect.poll(() => model(page)).toContain('@mia');
  await server.close();
});

test('a text that has changed meanwhile is not replaced, and says why', async ({ useModel, openSurface }) => {
  const server = await startFakeModel(writing(result));
  await useModel(server.url);
  const page = await openSurface('bluesky-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await section.part('rewrite-insert').waitFor();
  await page.keyboard.type(' Soon!');
  await expect.poll(() => section.part('rewrite-stale').text()).toContain('You have changed your text since');
  expect(await section.part('rewrite-insert').count()).toBe(0);
  await section.part('rewrite-again').click();
  await section.part('rewrite-insert').waitFor();
  expect(server.asked.at(-1)?.completion?.messages[1]?.content).toContain(`${draft} Soon!`);
  await server.close();
});

test('the answer is shown as it comes, and stopping it lets the server go', async ({
  useModel,
  openSurface,
}) => {
  const server = await startFakeModel((response) => {
    startStream(response);
    response.write(eventOf('<think>Hm.</think>Thank you'));
  });
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await expect.poll(() => section.part('rewrite-coming').text()).toBe('Thank you');
  await section.part('rewrite-stop').click();
  await section.part('rewrite-start').waitFor();
  await expect.poll(() => server.leftEarly()).toBe(1);
  expect(await model(page)).toBe(draft);
  await server.close();
});

test('what came out is still there after a look at another section, and when the panel is opened again', async ({
  useModel,
  openSurface,
}) => {
  const server = await startFakeModel(writing(result));
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await section.part('rewrite-diff').waitFor();
  await overlay(page).part('tab-length').click();
  await page.keyboard.press('Escape');
  await overlay(page).part('panel').waitForGone();
  await openRewrite(page);
  await section.part('rewrite-diff').waitFor();
  expect(server.asked).toHaveLength(1);
  await server.close();
});

test('by keyboard alone', async ({ useModel, openSurface }) => {
  const server = await startFakeModel(writing(result));
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.type(draft);
  await page.keyboard.press('Control+F8');
  const section = overlay(page).part('section-rewrite');
  await page.keyboard.press('ArrowLeft');
  await section.waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await section.part('rewrite-insert').waitFor();
  await page.keyboard.press('ArrowDown');
  const isChosen = () => section.part('rewrite-insert').attribute('data-chosen');
  for (let presses = 0; (await isChosen()) === undefined && presses < 5; presses++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe(result);
  await server.close();
});

test('Arabic stays Arabic; another language is told', async ({ useModel, openSurface }) => {
  const arabic = 'نعتذر عن التأخير في الرد على رسالتك يا ليلى';
  const server = await startFakeModel(writing('نعتذر منك كثيرا عن تأخرنا في الرد على رسالتك يا ليلى'));
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(arabic);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await section.part('rewrite-diff').waitFor();
  expect(server.asked[0]?.completion?.messages[0]?.content).toContain('Arabic');
  expect(await section.part('rewrite-warning').count()).toBe(0);
  server.answer(writing('We are very sorry that we answered your message so late, Layla.'));
  await section.part('rewrite-again').click();
  await expect.poll(() => section.part('rewrite-warning').text()).toContain('another language');
  await server.close();
});

test('in a private window it works as anywhere, at a press, and stores nothing', async ({
  useModel,
  context,
}) => {
  const server = await startFakeModel(writing(result));
  await useModel(server.url);
  const before = await storedLocally(context);
  const page = await openPrivately(context, 'x-post');
  await page.keyboard.type(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await section.part('rewrite-insert').click();
  await expect.poll(() => model(page)).toBe(result);
  expect(await storedLocally(context)).toBe(before);
  await server.close();
});

test('another address turns it off; taken away, it is gone, with its key', async ({
  useModel,
  openSurface,
  context,
}) => {
  const server = await startFakeModel(writing(result));
  const other = await startFakeModel(writing('Never asked.'));
  const options = await useModel(server.url, { apiKey: 'secret-key' });
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  await openRewrite(page);
  await options.bringToFront();
  await nameModel(options, other.url);
  await expect(options.getByText('rewriting is off until you turn it on')).toBeVisible();
  await expect(rewritingSwitch(options)).not.toBeChecked();
  await page.bringToFront();
  await expect.poll(() => overlay(page).part('tab-rewrite').count()).toBe(0);

  await options.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(options.getByLabel('Address', { exact: true })).toHaveValue('');
  await expect(rewritingSwitch(options)).toBeDisabled();
  expect(await storedLocally(context)).not.toContain(new URL(other.url).host);
  expect([...server.asked, ...other.asked]).toEqual([]);
  await server.close();
  await other.close();
});

test('a model that takes longer than a sleepy background to say its first word is waited for', async ({
  useModel,
  openSurface,
}) => {
  const server = await startFakeModel((response) => {
    setTimeout(() => {
      startStream(response);
      response.write(eventOf(result));
      endStream(response);
    }, 45_000);
  });
  await useModel(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(draft);
  const section = await openRewrite(page);
  await section.part('rewrite-start').click();
  await expect.poll(() => section.part('rewrite-diff').text(), { timeout: 70_000 }).toContain('Thank you');
  await server.close();
});
