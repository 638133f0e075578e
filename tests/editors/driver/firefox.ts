import { type Browser, type Frame, type KeyInput, launch } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { startInputMethod } from './firefox-input-method.ts';

/** Firefox through WebDriver BiDi; its input method through the browser's own, in the browser's chrome. */
export async function startFirefox(executablePath: string, extension: string): Promise<Driver> {
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 20_000,
    // The input method is part of the browser's chrome.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  const inputMethod = await startInputMethod(browser);

  const frameAt = (depth: number): Frame => {
    let frame = page.mainFrame();
    for (let level = 0; level < depth; level++) {
      const child = frame.childFrames()[0];
      if (!child) throw new Error('The page has no frame there.');
      frame = child;
    }
    return frame;
  };

  return {
    browser: 'firefox',
    async open(address) {
      await inputMethod.reset();
      await page.goto(address);
    },
    evaluate: (depth, run, input) => frameAt(depth).evaluate(run as never, input as never) as never,
    type: (text) => page.keyboard.type(text),
    async press(key) {
      const keys = key.split('+') as KeyInput[];
      for (const held of keys.slice(0, -1)) await page.keyboard.down(held);
      await page.keyboard.press(keys.at(-1) as KeyInput);
      for (const held of keys.slice(0, -1).reverse()) await page.keyboard.up(held);
    },
    compose: (text) => inputMethod.compose(text),
    commit: (text) => inputMethod.commit(text),
    close: () => browser.close(),
  };
}
