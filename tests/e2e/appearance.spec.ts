import type { Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { elementsNamed, elementsWith } from './harness/closed-shadow.ts';
import { callOn } from './harness/dev-tools.ts';
import { cardFault, partBox } from './harness/geometry.ts';
import { waitForMarks } from './harness/marks.ts';
import { openHtml } from './harness/own-page.ts';
import { overlay } from './harness/overlay.ts';

/** What a part of the overlay looks like, by its computed colours. */
interface Look {
  /** Relative luminance of its background (WCAG 2), 0 to 1. */
  readonly luminance: number;
  /** The lowest contrast of a text in it to what is behind that text (WCAG 2), 1 to 21. */
  readonly contrast: number;
}

/** Runs in the page: it has to stand alone. */
function lookOf(part: Element): Look {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminanceOf = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour)
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isOpaque = (channels(backgroundColor)[3] ?? 1) === 1;
    return isOpaque || !element.parentElement ? backgroundColor : behind(element.parentElement);
  };
  const withText = [...part.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
  const contrasts = withText.map((element) => {
    const [a, b] = [luminanceOf(getComputedStyle(element).color), luminanceOf(behind(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
  return { luminance: luminanceOf(behind(part)), contrast: Math.min(...contrasts) };
}

async function partLook(page: Page, name: string): Promise<Look | undefined> {
  const [host = -1] = await elementsNamed(page, 'postwright-overlay');
  const [part = -1] = await elementsWith(page, host, 'data-part', name);
  return callOn(page, part, lookOf);
}

const box = (style: string) =>
  `<style>body { ${style} }</style><div class="box" contenteditable="true" style="width: 400px; min-height: 60px"></div>`;

/** How pages say what is behind their text: in any notation, by the colour scheme alone, on the body or around. */
const pages: readonly { readonly style: string; readonly isDark: boolean; readonly prefersDark?: true }[] = [
  { style: 'background: #15202b; color: white', isDark: true },
  { style: 'background: oklch(0.18 0.02 250); color: white', isDark: true },
  { style: 'background: color(srgb 0.1 0.1 0.12); color: white', isDark: true },
  { style: 'background: lab(8 0 0); color: white', isDark: true },
  { style: 'color-scheme: dark', isDark: false },
  { style: 'background: oklch(0.98 0.01 90)', isDark: false },
  { style: 'background: color(srgb 0.97 0.98 1)', isDark: false },
  { style: 'background: lab(96 0 0)', isDark: false },
  { style: 'background: white', isDark: false, prefersDark: true },
];

test('bar and card are dark on dark pages and light on light ones, and can be read on both', async ({
  context,
  extensionId: _running,
}) => {
  for (const { style, isDark, prefersDark } of pages) {
    await test.step(style, async () => {
      const page = await openHtml(context, box(style));
      await page.emulateMedia({ colorScheme: prefersDark ? 'dark' : 'light' });
      await page.locator('.box').click();
      await page.keyboard.type('We recieve it.');
      await waitForMarks(page);
      await page.keyboard.press('F8');
      await overlay(page).part('card').waitFor();
      for (const part of ['bar', 'card']) {
        const look = await partLook(page, part);
        if (isDark) expect(look?.luminance, part).toBeLessThan(0.1);
        else expect(look?.luminance, part).toBeGreaterThan(0.9);
        expect(look?.contrast, part).toBeGreaterThanOrEqual(4.5);
      }
      await page.close();
    });
  }
});

test('a page that turns dark takes bar and card with it', async ({ context, extensionId: _running }) => {
  const page = await openHtml(context, box('background: white'));
  await page.locator('.box').click();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await page.evaluate(() => document.body.setAttribute('style', 'background: black; color: white'));
  await expect.poll(async () => (await partLook(page, 'card'))?.luminance).toBeLessThan(0.1);
});

test('in a composer that is written from right to left, the bar is at its left end and the card at its word', async ({
  context,
  extensionId: _running,
}) => {
  const page = await openHtml(context, `<div dir="rtl" lang="ar" style="padding: 40px">${box('')}</div>`);
  await page.locator('.box').click();
  await page.keyboard.insertText('شكرا لكم');
  await page.keyboard.press('Enter');
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await expect.poll(() => cardFault(page)).toBe('');
  const composer = await page.locator('.box').boundingBox();
  await expect.poll(async () => (await partBox(page, 'bar'))?.x).toBeCloseTo(composer?.x ?? NaN, 0);
});
