import { expect, test } from './harness/browser.ts';
import { overlay } from './harness/overlay.ts';
import { model, sendFromPage } from './harness/playground.ts';

const sentences = 'We are open late tonight, so come and see us. نراكم غدًا في المتجر الجديد. À bientôt ! ';
const divider = '\n---\n';

for (const [id, limit] of [
  ['x-thread', 280],
  ['bluesky-thread', 300],
  ['threads-thread', 500],
] as const) {
  test(`${id}: a long text becomes posts in the network's own composer, and nothing of it is lost`, async ({
    openSurface,
  }) => {
    const page = await openSurface(id);
    const text = sentences.repeat(Math.ceil((2.4 * limit) / sentences.length)).trim();
    await page.keyboard.insertText(text);
    await expect.poll(() => model(page)).toBe(text);
    await overlay(page).part('counter').click();
    await overlay(page).part('offer-thread').click();
    await expect.poll(() => overlay(page).part('thread-part').count()).toBeGreaterThan(2);
    const count = await overlay(page).part('thread-part').count();
    await overlay(page).part('insert-thread').click();

    await expect.poll(async () => (await model(page)).split(divider).length).toBe(count);
    const posts = async () => (await model(page)).split(divider);
    const numbers = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
    await expect.poll(async () => (await posts()).map((post) => post.split(' ')[0])).toEqual(numbers);
    const unnumbered = (await posts()).map((post) => post.replace(/^\d+\/\d+ /, ''));
    expect(unnumbered.join(' ')).toBe(text);
    expect((await sendFromPage(page))?.split(divider)).toHaveLength(count);
  });
}

test('elsewhere the parts are handed over one by one, each after the one before is sent', async ({
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  const text = sentences.repeat(10).trim();
  await page.keyboard.insertText(text);
  await expect.poll(() => model(page)).toBe(text);
  await overlay(page).part('counter').click();
  await overlay(page).part('offer-thread').click();
  await overlay(page).part('hand-over').click();
  await expect.poll(() => model(page)).toMatch(/^1\/2 /);

  await overlay(page).part('next-part').click();
  await overlay(page).part('notice').waitFor();
  await page.keyboard.press('Escape');
  await overlay(page).part('notice').waitForGone();
  const first = await sendFromPage(page);
  await page.locator('textarea').first().click();
  await overlay(page).part('next-part').click();
  await expect.poll(() => model(page)).toMatch(/^2\/2 /);
  await overlay(page).part('next-part').waitForGone();
  const second = await model(page);
  expect([first, second].map((part) => part?.replace(/^\d\/\d /, '')).join(' ')).toBe(text);
});
