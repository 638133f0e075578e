import { expect, test } from './harness/browser.ts';
import { holdEngine } from './harness/engine.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

const intervals = [20, 50, 100];

test('an engine that goes in the middle of a check is missed, said so, and comes back by itself', async ({
  context,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const engine = await holdEngine(context, page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('We definately do');
  await expect.poll(() => engine.waiting()).toBe(1);
  await engine.close();

  const issues = overlay(page).part('issues');
  await expect
    .poll(() => issues.attribute('aria-label'), { intervals })
    .toBe('1 suggestion. The text could not be checked. It is checked again at the next change.');
  // What was found before stays.
  expect(await markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  // Its successor has to load.
  const timeout = 30_000;
  await expect
    .poll(() => markedTexts(page), { timeout })
    .toEqual({ 'postwright-correctness': ['recieve', 'definately'] });
  await expect.poll(() => issues.attribute('aria-label')).toBe('2 suggestions');
  expect(await model(page)).toBe('We recieve it\nWe definately do');
});

for (const id of ['x-post', 'mastodon-post'] as const) {
  test(`${id}: an answer that comes while an input method composes is drawn when it has ended`, async ({
    context,
    openSurface,
  }) => {
    const page = await openSurface(id);
    await page.keyboard.type('We recieve it');
    await waitForMarks(page);
    const engine = await holdEngine(context, page);
    await page.keyboard.type(' and definately like it');
    await expect.poll(() => engine.waiting()).toBe(1);
    await page.keyboard.press('Home');
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await engine.release();
    await expect.poll(() => overlay(page).part('issues').attribute('aria-label')).toBe('2 suggestions');
    expect(await markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
    await client.send('Input.insertText', { text: '日本 ' });
    await expect.poll(() => model(page)).toBe('日本 We recieve it and definately like it');
    await expect
      .poll(() => markedTexts(page))
      .toEqual({ 'postwright-correctness': ['recieve', 'definately'] });
  });
}

test('a text is not called free of mistakes before it was checked', async ({ context, openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  const issues = overlay(page).part('issues');
  await expect.poll(() => issues.attribute('aria-label')).toBe('No suggestions');
  const engine = await holdEngine(context, page);
  await page.keyboard.type('All is well with it.');
  await expect.poll(() => issues.attribute('aria-label')).toBe('Checking …');
  await overlay(page).part('open-panel').click();
  await expect.poll(() => overlay(page).part('section-suggestions').text()).toBe('Checking …');
  await engine.release();
  await expect.poll(() => issues.attribute('aria-label')).toBe('No suggestions');
  await expect.poll(() => overlay(page).part('section-suggestions').text()).toContain('It reads well');
});
