import type { Page } from 'playwright-core';
import { hostilePage } from '../playground/surfaces.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

const sent = (page: Page) => page.evaluate(() => window.playground.sent());

test('a page cannot ask for saved replies with events that it makes up', async ({ context, extensionId }) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Secret',
    trigger: ';s',
    body: 'PRIVATE',
  });
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.evaluate(() => {
    const box = document.querySelector('.hostile-box');
    const press = (init: KeyboardEventInit) =>
      box?.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }),
      );
    press({ key: ';', code: 'Semicolon', ctrlKey: true });
    press({ key: 'Enter', code: 'Enter' });
    const host = document.querySelector('postwright-overlay');
    host?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: 5, clientY: 5 }),
    );
  });
  // A real key goes the same way and comes after them: once the page has it, the made-up ones have had their effect.
  await page.keyboard.type('ok');
  await expect.poll(() => model(page)).toBe('ok');
  expect(await overlay(page).part('picker').count()).toBe(0);
});

test('a page cannot get at what is typed into a form by saying that the focus has moved', async ({
  context,
  extensionId,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Order',
    body: 'Order {{order}} is here.',
  });
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => overlay(page).part('form').hasFocus()).toBe(true);
  await page.evaluate(() => {
    window.playground.keys.length = 0;
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
  await page.keyboard.type('4711');
  expect(await page.evaluate(() => window.playground.keys)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Order 4711 is here.');
  expect(await sent(page)).toEqual([]);
});

test('Enter that is held on the card, or pressed twice, does not send', async ({
  context,
  extensionId: _running,
}) => {
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => model(page)).toBe('We receive it');
  expect(await sent(page)).toEqual([]);
});

test('Enter in an open list never sends: not while it loads, not without a match', async ({
  context,
  extensionId,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Thanks',
    trigger: ';thx',
    body: 'Thank you!',
  });
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('Control+;');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Thank you!');
  await page.keyboard.press('Control+;');
  await page.keyboard.type('zzz');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Thank you!zzz');
  expect(await sent(page)).toEqual([]);
});

test('the list replaces what was typed for it, never words that were there before', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await createReply(await openPopup(context, extensionId), { title: 'Thanks', body: 'Thank you!' });
  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('Hello my precious words');
  for (let i = 0; i < 'my precious words'.length; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
  await page.keyboard.press('End');
  await overlay(page).part('picker').waitForGone();
  expect(await model(page)).toBe('Hello my precious words');
});

test('a query that is typed fast inserts its own reply, not the first of an older list', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const popup = await openPopup(context, extensionId);
  await createReply(popup, { title: 'Refund', body: 'We refund you.' });
  await createReply(popup, { title: 'Secret', body: 'Do not post this.' });
  for (const id of ['x-post', 'bluesky-post', 'mastodon-post']) {
    const page = await openSurface(id);
    await overlay(page).part('bar').waitFor();
    await page.keyboard.press('Control+;');
    await page.keyboard.type('ref');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe('We refund you.');
  }
});

for (const id of ['x-post', 'bluesky-post', 'mastodon-post'] as const) {
  test(`${id}: two suggestions that are accepted without a pause are both applied`, async ({
    openSurface,
  }) => {
    const page = await openSurface(id);
    await page.keyboard.type('We recieve it and definately like it.');
    await waitForMarks(page, 2);
    for (const key of ['F8', 'Enter', 'F8', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => model(page)).toBe('We receive it and definitely like it.');
  });

  test(`${id}: what is typed while a reply expands stays in order`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    const body = 'Thank {{cursor}} you!';
    await createReply(await openPopup(context, extensionId), { title: 'Thanks', trigger: ';thx', body });
    const page = await openSurface(id);
    await page.keyboard.type('Hi ;thx');
    await overlay(page).part('option').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('abcdef', { delay: 15 });
    await expect.poll(() => model(page)).toContain('Thank');
    await expect.poll(async () => (await model(page)).replace(/[^a-f]/g, '')).toContain('abcdef');
  });
}
