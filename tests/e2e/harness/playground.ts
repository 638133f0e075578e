import type { Page } from 'playwright-core';

/** The text that the editor's own model holds. */
export async function model(page: Page): Promise<string> {
  return page.evaluate(() => window.playground.model());
}

const sendButtons = [
  '[data-testid="tweetButtonInline"]',
  '[data-testid="tweetButton"]',
  '[data-testid="composerPublishBtn"]',
  '.compose-form button[type="submit"]',
  '[data-send]',
].join(', ');

/** Presses the page's own Post button; gives the text that it sent. */
export async function sendFromPage(page: Page): Promise<string | undefined> {
  const before = await page.evaluate(() => window.playground.sent().length);
  await page.locator(sendButtons).filter({ visible: true }).first().click();
  await page.waitForFunction((count) => window.playground.sent().length > count, before);
  return page.evaluate(() => window.playground.sent().at(-1));
}

/** What is left by the network's own counter: it shows that number, or `used/limit`. */
export async function nativeRemaining(page: Page): Promise<number> {
  const shown = await page.locator('[data-native-counter]').first().textContent();
  const [used = NaN, limit] = (shown ?? '').split('/').map(Number);
  return limit === undefined ? used : limit - used;
}
