import type { Locator, Page } from 'playwright-core';

/** The one composer of a playground page, whatever its editor is. */
export function composerOf(page: Page): Locator {
  return page.locator('textarea, [contenteditable="true"]').first();
}
