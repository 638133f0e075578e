import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts } from './harness/marks.ts';
import { openOptions, textFile } from './harness/options.ts';
import { overlay } from './harness/overlay.ts';
import { openPanel } from './harness/panel.ts';
import { model, sendFromPage } from './harness/playground.ts';
import { openPrivately } from './harness/private-window.ts';

const seen = (page: Page) => page.evaluate(() => window.playground.keys.splice(0));

/** A file of X's archive with these posts. */
function archive(texts: readonly string[]) {
  const rows = texts.map((full_text) => ({
    tweet: { full_text, created_at: 'Fri May 01 10:00:00 +0000 2026' },
  }));
  return textFile('tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify(rows)}`);
}

/** Brings posts of a café in, as a person does. */
async function importPosts(context: BrowserContext, extensionId: string): Promise<Page> {
  const options = await openOptions(context, extensionId, 'hashtags');
  const posts = [1, 2, 3, 4].flatMap((n) => [
    `New beans from Ethiopia, batch ${n} #CoffeeTime #beans`,
    `Live music tonight, band ${n} plays #LiveMusic`,
  ]);
  await options.locator('input[type=file]').setInputFiles(archive([...posts, 'No tags here']));
  await options.getByText('8 posts with hashtags.').waitFor();
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await options.getByText('8 new posts.').waitFor();
  return options;
}

test('tags of posts that were brought in are offered with their reason, put in, and taken back by one undo', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await importPosts(context, extensionId);
  const page = await openSurface('x-post');
  await page.keyboard.type('We have new beans for you');
  await openPanel(page, 'hashtags');
  const ideas = overlay(page).part('hashtag-ideas');
  await expect.poll(() => ideas.text()).toContain('#CoffeeTime');
  await expect.poll(() => ideas.text()).toMatch(/with “.+” in 4 of your posts/);
  await ideas.button(/Add .#CoffeeTime. at the end/).click();
  await expect.poll(() => model(page)).toBe('We have new beans for you #CoffeeTime');
  await expect.poll(() => ideas.button(/CoffeeTime/).count()).toBe(0);
  await expect.poll(() => ideas.text()).toMatch(/with .#CoffeeTime. in 4 of your posts/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toBe('We have new beans for you');
  await ideas.button(/Turn the word into .#beans/).click();
  await expect.poll(() => model(page)).toBe('We have new #beans for you');
  await overlay(page).part('tags-to-end').click();
  await expect.poll(() => model(page)).toBe('We have new beans for you #beans');
});

test('own tags beside one that is typed take no key before they are entered', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await importPosts(context, extensionId);
  const page = await openSurface('mastodon-post');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('Good morning #coff');
  const list = overlay(page).part('tag-list');
  await list.waitFor();
  await expect.poll(() => list.text()).toContain('#CoffeeTime');
  await seen(page);
  await page.keyboard.press('ArrowDown');
  expect(await seen(page)).toEqual(['keydown:ArrowDown', 'keyup:ArrowDown']);
  await list.waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Good morning #CoffeeTime ');
  expect((await seen(page)).join()).not.toContain('Enter');
  await list.waitForGone();
  await page.keyboard.type('#zz');
  expect(await list.box()).toBeUndefined();
});

test('a post that is sent is kept once somebody agreed, shown, and erased', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('Before I agreed #nothing');
  await sendFromPage(page);
  await composerOf(page).click();
  await page.keyboard.type('Our terrace is open');
  await openPanel(page, 'hashtags');
  await overlay(page).part('consent-yes').click();
  await overlay(page).part('ask-consent').waitForGone();
  await page.keyboard.press('Escape');
  await overlay(page).part('panel').waitForGone();
  await page.keyboard.type(' #Terrace');
  await sendFromPage(page);

  const options = await openOptions(context, extensionId, 'hashtags');
  await options.getByText('Our terrace is open #Terrace').waitFor();
  await expect(options.getByText('1 post', { exact: true })).toBeVisible();
  await options.getByRole('button', { name: 'Erase all posts' }).click();
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(options.getByText('0 posts', { exact: true })).toBeVisible();
});

test('nothing is kept from a private window', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  await options.getByRole('switch', { name: /Keep posts/ }).click();
  const page = await openPrivately(context, 'mastodon-post');
  await page.keyboard.type('Our terrace is open #Terrace');
  await sendFromPage(page);
  await page.close();
  await options.reload();
  await expect(options.getByText('0 posts', { exact: true })).toBeVisible();
});

test('what goes wrong with tags is marked', async ({ openSurface }) => {
  const page = await openSurface('instagram-post');
  await page.keyboard.type('We love #Coca-Cola #tea #Tea #blackfridaydeals #2027 ');
  await expect
    .poll(() => markedTexts(page))
    .toEqual({ 'postwright-social': ['#Coca-Cola', ' #Tea', 'blackfridaydeals', '#2027'] });
});

/** Fills in the form of a set, as a person does, and saves it. */
async function makeSet(options: Page, name: string, tags: string, fillMore = async () => {}): Promise<void> {
  await options.getByRole('button', { name: 'New set' }).click();
  await options.getByRole('textbox', { name: 'Name' }).fill(name);
  await options.getByRole('textbox', { name: 'Hashtags' }).fill(tags);
  await fillMore();
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByText(tags).waitFor();
}

test('a set is put in by turns', async ({ context, extensionId, openSurface }) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  await makeSet(options, 'Summer', '#Sun #Sea #Ice #Heat', () =>
    options.getByLabel('How many at a time').fill('2'),
  );
  await makeSet(options, 'All year', '#Daily');
  const page = await openSurface('x-post');
  await page.keyboard.type('Open');
  await openPanel(page, 'hashtags');
  const list = overlay(page).part('tag-sets');
  await list.waitFor();
  const before = await list.box();
  await list.button(/Summer/).click();
  await expect.poll(() => model(page)).toBe('Open #Sun #Sea');
  await expect.poll(() => list.text()).toContain('#Ice #Heat');
  // The one that was used stays where it is: a second press would hit another one.
  await overlay(page).part('tags-to-comment').waitFor();
  expect(await list.box()).toEqual(before);
  expect(await list.buttons()).toEqual([
    expect.stringContaining('All year'),
    expect.stringContaining('Summer'),
  ]);
});

test('sets of several brands, each for its networks', async ({ context, extensionId, openSurface }) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  const make = (name: string, brand: string, tags: string, networks: readonly string[]) =>
    makeSet(options, name, tags, async () => {
      await options.getByLabel('Brand').fill(brand);
      await options.getByLabel('Campaign').fill('Spring');
      for (const network of networks) await options.getByLabel('Networks').selectOption(network);
    });
  await make('Roast', 'Acme Coffee', '#Beans', ['X', 'Bluesky']);
  await make('Leaves', 'Tea & Co', '#Green', ['X']);
  await make('Elsewhere', 'Tea & Co', '#Oolong', ['Instagram']);

  const page = await openSurface('x-post');
  await page.keyboard.type('Open');
  await openPanel(page, 'hashtags');
  const sets = overlay(page).part('tag-sets');
  await expect.poll(() => sets.part('tag-set').count()).toBe(2);
  await expect.poll(() => sets.text()).toContain('Acme Coffee · Spring');
  await sets.button('Tea & Co').click();
  await expect.poll(() => sets.part('tag-set').count()).toBe(1);
  await sets.part('insert-set').click();
  await expect.poll(() => model(page)).toBe('Open #Green');
  // A set that has nothing more to add is gone, and so is the list with the last of them.
  await sets.part('set-brand').click();
  await expect.poll(() => sets.part('tag-set').count()).toBe(1);
  await sets.part('insert-set').click();
  await expect.poll(() => model(page)).toBe('Open #Green #Beans');
  await sets.waitForGone();

  // What a form does not change it keeps.
  await options.bringToFront();
  await options
    .getByRole('listitem')
    .filter({ hasText: 'Roast' })
    .getByRole('button', { name: 'Edit' })
    .click();
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'Roast' })).toContainText('Bluesky');
});

test('of many sets the first few are shown, and the others on demand', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  for (const name of ['Ants', 'Bees', 'Cats', 'Dogs', 'Emus']) await makeSet(options, name, `#${name}`);
  const page = await openSurface('x-post');
  await page.keyboard.type('Open');
  await openPanel(page, 'hashtags');
  const sets = overlay(page).part('tag-sets');
  await expect.poll(() => sets.part('tag-set').count()).toBe(3);
  await sets.button('All 5 sets').click();
  await expect.poll(() => sets.part('tag-set').count()).toBe(5);
  expect(await sets.part('all-sets').count()).toBe(0);
  await sets.button(/Emus/).click();
  await expect.poll(() => model(page)).toBe('Open #Emus');
});

test('tags go where somebody says that they go on a network, also the next time', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await importPosts(context, extensionId);
  const page = await openSurface('x-post');
  await page.keyboard.type('New beans');
  await openPanel(page, 'hashtags');
  const main = () => overlay(page).part('hashtag-ideas').part('insert-tag').attribute('class');
  await expect.poll(main).toBe('quiet');
  await overlay(page).part('placement-caret').click();
  await expect.poll(main).toBe('replace');
  await page.close();

  const next = await openSurface('x-post');
  await next.keyboard.type('New beans');
  await openPanel(next, 'hashtags');
  await expect
    .poll(() => overlay(next).part('hashtag-ideas').part('insert-tag').attribute('class'))
    .toBe('replace');
});
