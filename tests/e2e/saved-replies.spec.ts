import { composerOf } from './harness/composer.ts';
import { expect, test } from './harness/browser.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';
import { surfaceById } from '../playground/surfaces.ts';

const thanks = {
  title: 'Thank you',
  trigger: ';thx',
  body: 'Hi {{name | there}}, thank you!\n\nSee you {{cursor}} soon. شكرا لك 🙏',
  tags: 'thanks',
};
const filled = (name: string, typed = '') => `Hi ${name}, thank you!\n\nSee you ${typed} soon. شكرا لك 🙏`;

for (const id of ['x-post', 'bluesky-post', 'mastodon-post'] as const) {
  test(`${id}: a reply made in the popup is inserted by its trigger, and one undo brings the trigger back`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    await createReply(await openPopup(context, extensionId), thanks);
    const page = await openSurface(id);
    await page.keyboard.type('Hello! ;thx');
    await overlay(page).part('picker').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => model(page)).toBe(`Hello! ${filled('there')}`);
    await composerOf(page).press('ControlOrMeta+z');
    await expect.poll(() => model(page)).toBe('Hello! ;thx');
  });

  test(`${id}: a reply is found in the list at the caret and inserted there, and typing goes on at its cursor`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    const popup = await openPopup(context, extensionId);
    await createReply(popup, thanks);
    await createReply(popup, { title: 'Opening hours', body: 'We open at 9.' });
    const page = await openSurface(id);
    await overlay(page).part('bar').waitFor();
    await page.keyboard.type('Hello! ');
    await page.keyboard.press('Control+;');
    await expect.poll(() => overlay(page).part('option').count()).toBe(2);
    await page.keyboard.type('than');
    await expect.poll(() => overlay(page).part('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe(`Hello! ${filled('there')}`);
    await overlay(page).part('picker').waitForGone();
    await page.keyboard.type('very');
    await expect.poll(() => model(page)).toBe(`Hello! ${filled('there', 'very')}`);
  });
}

for (const id of ['x-reply', 'bluesky-reply', 'mastodon-reply'] as const) {
  test(`${id}: the name of the person who is answered is filled in`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    await createReply(await openPopup(context, extensionId), thanks);
    const page = await openSurface(id);
    await overlay(page).part('bar').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(';thx');
    await overlay(page).part('picker').waitFor();
    const author = surfaceById(id).expectedAuthor?.name ?? 'nobody';
    await expect.poll(() => overlay(page).part('option').text()).toContain(`Hi ${author}, thank you!`);
    await page.keyboard.press('Tab');
    await expect.poll(() => model(page)).toBe(filled(author));
  });
}

test('the list opens by the button in the bar, and a click inserts', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await createReply(await openPopup(context, extensionId), { title: 'Opening hours', body: 'We open at 9.' });
  const page = await openSurface('bluesky-post');
  await overlay(page).part('snippets').click();
  await overlay(page).part('option').click();
  await expect.poll(() => model(page)).toBe('We open at 9.');
});

test('a value that the page does not show is asked for at the caret, and one undo brings the trigger back', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Order',
    trigger: ';order',
    body: 'Hi {{name | there}}, {{ask order "Order number"}} comes in {{n days one:"a day" other:"# days"}}.',
  });
  const page = await openSurface('x-post');
  await page.keyboard.type(';order');
  await overlay(page).part('picker').waitFor();
  await page.keyboard.press('Tab');
  await overlay(page).part('form').waitFor();
  await expect.poll(() => overlay(page).part('form').hasFocus()).toBe(true);
  expect(await model(page)).toBe(';order');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlay(page).part('form').text()).toContain('Fill this in first.');
  await page.keyboard.type('N-17');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Hi there, N-17 comes in 3 days.');
  await page.keyboard.type(' Bye');
  await expect.poll(() => model(page)).toBe('Hi there, N-17 comes in 3 days. Bye');
  // After typing, Draft.js undoes in a timer (keyCommandUndo): a second key that comes before it undoes the same again.
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe('Hi there, N-17 comes in 3 days.');
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe(';order');
});

for (const id of ['bluesky-reply', 'x-layer', 'x-dialog', 'linkedin-post'] as const) {
  test(`${id}: a form takes the focus without the site noticing, and gives it back on Escape and Enter`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    await createReply(await openPopup(context, extensionId), {
      title: 'Order',
      trigger: ';order',
      body: 'Order {{order}}!',
    });
    const page = await openSurface(id);
    await overlay(page).part('bar').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(';order');
    await overlay(page).part('picker').waitFor();
    await page.keyboard.press('Tab');
    await overlay(page).part('form').waitFor();
    await page.keyboard.type('lost');
    await page.keyboard.press('Escape');
    await overlay(page).part('form').waitForGone();
    expect(await model(page)).toBe(';order');
    await page.keyboard.press('Tab');
    await overlay(page).part('form').waitFor();
    await page.keyboard.type('17 n');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe('Order 17 n!');
  });
}
