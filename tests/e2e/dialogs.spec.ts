import { expect, test } from './harness/browser.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

for (const id of ['x-dialog', 'x-layer', 'bluesky-reply'] as const) {
  test(`${id}: bar and card can be clicked, and the dialog stays open`, async ({ openSurface }) => {
    const page = await openSurface(id);
    await page.keyboard.type('We recieve it');
    await waitForMarks(page);
    await overlay(page).part('issues').click();
    await overlay(page).part('card').button('receive').click();
    await expect.poll(() => model(page)).toBe('We receive it');
    await page.keyboard.type(' now');
    await expect.poll(() => model(page)).toBe('We receive now it');
  });
}

test('a composer that the page focuses by itself is found', async ({ openSurface }) => {
  const page = await openSurface('x-dialog-autofocus', { click: false });
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
});

test('hovering a mark opens its card, leaving it closes it', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const rect = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('postwright-correctness') ?? [])] as Range[];
    const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(rect.x, rect.y);
  await overlay(page).part('card').waitFor();
  await page.mouse.move(5, 5);
  await overlay(page).part('card').waitForGone();
  await page.mouse.click(rect.x, rect.y);
  await overlay(page).part('card').button('Ignore').click();
  await page.waitForFunction(
    () => ![...CSS.highlights.keys()].some((name) => name.startsWith('postwright-')),
  );
});
