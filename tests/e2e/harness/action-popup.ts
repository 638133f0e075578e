import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare global {
  var chrome: typeof Browser;
}

/** The popup that hangs on the toolbar's button, where "this site" is the tab below it. */
export interface ActionPopup {
  /** Evaluates an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
}

/** Opens the toolbar's popup over a page. Playwright has no page for it, so it is reached over the DevTools protocol. */
export async function openActionPopup(context: BrowserContext, page: Page): Promise<ActionPopup> {
  await page.bringToFront();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.action.openPopup());
  const client = await context.newCDPSession(page);
  const { targetInfos } = await client.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
  if (!target) throw new Error('The popup did not open.');
  const { sessionId } = await client.send('Target.attachToTarget', { targetId: target.targetId });
  let lastId = 0;
  return {
    async evaluate(expression) {
      const id = ++lastId;
      const answer = answerTo(client, sessionId, id);
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await client.send('Target.sendMessageToTarget', { sessionId, message });
      return answer;
    },
  };
}

function answerTo(client: CDPSession, sessionId: string, id: number): Promise<unknown> {
  return new Promise((resolve) => {
    client.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { id?: number; result?: { result: { value?: unknown } } };
      if (message.id === id) resolve(message.result?.result.value);
    });
  });
}
