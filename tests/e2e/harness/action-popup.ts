import { expect } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { attachTo } from './attached-target.ts';
import { backgroundWorker } from './background.ts';

/** The popup that hangs on the toolbar's button, where "this site" is the tab below it. */
export interface ActionPopup {
  /** Evaluates an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks the button or the switch of this name, once it is there. */
  click(name: string): Promise<void>;
}

/** Opens the toolbar's popup over a page. */
export async function openActionPopup(context: BrowserContext, page: Page): Promise<ActionPopup> {
  await page.bringToFront();
  const worker = await backgroundWorker(context);
  await worker.evaluate(() => chrome.action.openPopup());
  const { evaluate } = await attachTo(context, page, 'popup.html');
  return {
    evaluate,
    async click(name) {
      const clicked = () =>
        evaluate(`(() => {
          const found = [...document.querySelectorAll('button, label')].find((element) =>
            [element.ariaLabel, element.innerText].some((text) => text?.replace(/[\\u2066-\\u2069]/g, '').trim() === ${JSON.stringify(name)}));
          found?.click();
          return found !== undefined;
        })()`);
      await expect.poll(clicked, { message: `${name} is clicked in the popup` }).toBe(true);
    },
  };
}
