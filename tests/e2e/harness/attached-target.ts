import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A page of the extension that Playwright has no `Page` for, reached over the DevTools protocol. */
export interface AttachedTarget {
  /** Evaluates an expression in it. */
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Attaches to the extension's page of this name.
 * @param page Any page of the browser: the protocol is spoken through it.
 */
export async function attachTo(context: BrowserContext, page: Page, name: string): Promise<AttachedTarget> {
  const client = await context.newCDPSession(page);
  const { targetInfos } = await client.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type !== 'iframe' && url.endsWith(`/${name}`));
  if (!target) throw new Error(`${name} is not open.`);
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
