import type { Frame } from 'playwright-core';
import { launchWithExtension } from '../../e2e/harness/launch.ts';
import type { Driver } from './driver.ts';

/** Chromium through Playwright; its input method through the DevTools protocol. */
export async function startChromium(executablePath: string, extension: string): Promise<Driver> {
  const { context, close } = await launchWithExtension({ executablePath, extension, headless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const devTools = await context.newCDPSession(page);

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
    browser: 'chromium',
    open: async (address) => void (await page.goto(address)),
    evaluate: (depth, run, input) => frameAt(depth).evaluate(run as never, input) as never,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    compose: async (text) =>
      void (await devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    commit: async (text) => void (await devTools.send('Input.insertText', { text })),
    close,
  };
}
