import type { Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { devTools, type Box } from './harness/dev-tools.ts';
import { barFault, cardFault, markPlace } from './harness/geometry.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';

/** Something that happens to a page while a card is open. */
interface Move {
  readonly name: string;
  /** CSS that the page has from the start. */
  readonly css?: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** Nothing moves in the coordinates of the page's layout. */
  readonly isOnlyView?: true;
}

const restyle = (selector: string, style: string) => (page: Page) =>
  page.locator(selector).evaluate((element, text) => void (element.style.cssText += text), style);

const metrics = { width: 900, height: 560, deviceScaleFactor: 1.42, mobile: false };

const moves: readonly Move[] = [
  {
    name: 'the page is scrolled',
    css: 'body { padding-block: 200px 3000px }',
    act: (page) => page.evaluate(() => scrollBy(0, 150)),
  },
  {
    name: 'an ancestor that scrolls is scrolled',
    css: '#app { height: 500px; overflow: auto; padding-block: 120px 2000px }',
    act: (page) => page.locator('#app').evaluate((element) => element.scrollBy(0, 90)),
  },
  {
    name: 'the window is resized',
    act: (page) => page.setViewportSize({ width: 820, height: 600 }),
  },
  {
    name: 'the page is zoomed by the browser',
    act: async (page) => (await devTools(page)).send('Emulation.setDeviceMetricsOverride', metrics),
  },
  {
    name: 'the page is pinched',
    isOnlyView: true,
    async act(page) {
      await (await devTools(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.4 });
      await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeCloseTo(1.4);
    },
  },
  { name: 'the page zooms its content by CSS', act: restyle('#app', 'zoom: 1.3') },
  { name: 'the page zooms its body by CSS', act: restyle('body', 'zoom: 1.3') },
  { name: 'the page zooms its root by CSS', act: restyle('html', 'zoom: 0.8') },
  { name: 'an ancestor is moved by a transform', act: restyle('#app', 'transform: translate(40px, 60px)') },
  {
    name: 'an ancestor is moved and scaled by a transform',
    act: restyle('#app', 'transform-origin: 0 0; transform: translate(30px, 20px) scale(1.15)'),
  },
  { name: 'the body has a transform', act: restyle('body', 'transform: translate(25px, 30px)') },
  {
    name: 'an ancestor slides to another place',
    css: '#app { transition: transform 300ms }',
    act: restyle('#app', 'transform: translate(0, 90px)'),
  },
  {
    name: 'something appears above the composer',
    act: (page) =>
      page.evaluate(() => {
        const banner = document.createElement('div');
        banner.style.cssText = 'block-size: 70px';
        document.body.prepend(banner);
      }),
  },
];

const mistake = 'We will recieve it tomorrow.';

/** Types the mistake, opens its card by key, and waits until both are where they belong. */
async function openCard(page: Page): Promise<void> {
  await page.keyboard.type(mistake);
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await expect.poll(() => cardFault(page)).toBe('');
}

async function composerBox(page: Page): Promise<Box> {
  return composerOf(page).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

async function expectInPlace(page: Page, before: Box | undefined): Promise<void> {
  // The page itself has moved first: otherwise nothing would be tested.
  await expect.poll(async () => (await markPlace(page))?.box).not.toEqual(before);
  await expect.poll(() => cardFault(page)).toBe('');
  await expect.poll(async () => (await markPlace(page))?.text).toBe('recieve');
  await expect.poll(async () => barFault(page, await composerBox(page))).toBe('');
}

function testMoves(ids: readonly string[]): void {
  for (const { name, css = 'body {}', act, isOnlyView } of moves) {
    test(`mark, card and bar stay at their words when ${name}`, async ({ openSurface }) => {
      for (const id of ids) {
        await test.step(id, async () => {
          const page = await openSurface(id);
          await page.addStyleTag({ content: css });
          await openCard(page);
          const before = (await markPlace(page))?.box;
          await act(page);
          await expectInPlace(page, isOnlyView ? undefined : before);
          await page.close();
        });
      }
    });
  }
}

testMoves(['x-post', 'elk-post', 'mastodon-post']);

test.describe('without ranges over a field', () => {
  test.use({ chromiumFlags: ['--disable-blink-features=OpaqueRange'] });
  testMoves(['mastodon-post']);
});

test('x-post: the card of a mistake far right, or far below, stays inside the window', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.setViewportSize({ width: 420, height: 340 });
  await openCard(page);
  const box = await overlay(page).part('card').box();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(420);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(340);
});

test('x-post: where there is no room beside the word, the card still stays inside the window', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.setViewportSize({ width: 420, height: 300 });
  await page.keyboard.type(mistake);
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await expect
    .poll(async () => {
      const { x, y, width, height } = (await overlay(page).part('card').box()) ?? {
        x: -1,
        y: -1,
        width: 0,
        height: 0,
      };
      return x >= 0 && y >= 0 && width > 0 && x + width <= 420 && y + height <= 300;
    })
    .toBe(true);
});
