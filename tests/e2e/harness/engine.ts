import type { BrowserContext, Page } from 'playwright-core';
import { attachTo } from './attached-target.ts';
import { backgroundWorker } from './background.ts';

/** The engine's host, under the hands of a test. */
export interface HeldEngine {
  /** How many requests wait for the engine. */
  waiting(): Promise<number>;
  /** Lets all waiting requests, and those to come, reach the engine. */
  release(): Promise<void>;
  /** Takes the engine away, with what waits for it. */
  close(): Promise<void>;
}

/** From now on requests do not reach the engine's worker: to the extension, it hangs. Its host has to be open. */
export async function holdEngine(context: BrowserContext, page: Page): Promise<HeldEngine> {
  const host = await attachTo(context, page, 'offscreen.html');
  await host.evaluate(`(() => {
    const { postMessage } = Worker.prototype;
    globalThis.held = [];
    Worker.prototype.postMessage = function (message) {
      held.push(() => postMessage.call(this, message));
    };
    globalThis.release = () => {
      Worker.prototype.postMessage = postMessage;
      for (const send of held.splice(0)) send();
    };
  })()`);
  return {
    waiting: async () => Number(await host.evaluate('held.length')),
    release: async () => void (await host.evaluate('release()')),
    close: async () => (await backgroundWorker(context)).evaluate(() => chrome.offscreen.closeDocument()),
  };
}
