import type { BrowserContext, Page } from 'playwright-core';

/** A page of the extension that Playwright has no `Page` for, or a worker of it, reached over the DevTools protocol. */
export interface AttachedTarget {
  /** Sends a command of the protocol to it; rejects with what the protocol says is wrong. */
  send(method: string, params?: object): Promise<unknown>;
  /** Evaluates an expression in it. */
  evaluate(expression: string): Promise<unknown>;
  /** Attaches to the first of its dedicated workers. */
  attachToWorker(): Promise<AttachedTarget>;
}

/** Where commands for targets are sent, and their answers heard: the page's session, or a target that has workers. */
interface Carrier {
  send(method: string, params: object): Promise<unknown>;
  onEvent(name: string, listener: (params: object) => void): void;
}

interface Message {
  readonly id?: number;
  readonly result?: object;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: object;
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
  return speakTo(sessionId, {
    send: (method, params) => client.send(method as 'Target.sendMessageToTarget', params as never),
    onEvent: (method, listener) => client.on(method as 'Target.receivedMessageFromTarget', listener),
  });
}

function speakTo(sessionId: string, carrier: Carrier): AttachedTarget {
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (params: object) => void>();
  let lastId = 0;

  carrier.onEvent('Target.receivedMessageFromTarget', (event) => {
    const { sessionId: from, message } = event as { sessionId: string; message: string };
    if (from !== sessionId) return;
    const received = JSON.parse(message) as Message;
    if (received.id !== undefined) waiting.get(received.id)?.(received);
    else if (received.method && received.params) listeners.get(received.method)?.(received.params);
  });

  const send = async (method: string, params: object = {}) => {
    const id = ++lastId;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    await carrier.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };

  return {
    send,
    async evaluate(expression) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result } = (await send('Runtime.evaluate', params)) as { result: { value?: unknown } };
      return result.value;
    },
    async attachToWorker() {
      const session = new Promise<string>((resolve) => {
        listeners.set('Target.attachedToTarget', (params) => {
          const attached = params as { sessionId: string; targetInfo: { type: string } };
          if (attached.targetInfo.type === 'worker') resolve(attached.sessionId);
        });
      });
      await send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: false,
      });
      return speakTo(await session, {
        send,
        onEvent: (method, listener) => listeners.set(method, listener),
      });
    },
  };
}
