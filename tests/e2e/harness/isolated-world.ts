import type { Page } from 'playwright-core';
import { devTools } from './dev-tools.ts';

declare global {
  /** In the extension's world of a page: what it has asked the browser to call back, by kind and number. */
  var awaited: Set<string>;
  /** How often it has asked since. */
  var timesAsked: number;
}

/** Watches the timers and frames that the extension's scripts in a page ask for, from now on. */
export interface TimerWatch {
  /** Those that are still to come. */
  awaited(): Promise<string[]>;
  /** How many were ever asked for. */
  asked(): Promise<number>;
}

/** Call it before the assistant is injected: an interval that is set earlier would not be seen. */
export async function watchTimers(page: Page, extensionId: string): Promise<TimerWatch> {
  const contextId = await extensionWorld(page, extensionId);
  const session = await devTools(page);
  const evaluate = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value as unknown;
  };
  await evaluate(`(${recordTimers.toString()})()`);
  return {
    awaited: async () => (await evaluate('[...awaited]')) as string[],
    asked: async () => (await evaluate('timesAsked')) as number,
  };
}

/** The DevTools number of the world that the extension's content scripts share in the page's main frame. */
export async function extensionWorld(page: Page, extensionId: string): Promise<number> {
  const session = await devTools(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

/** Runs in the extension's world: puts a list in front of everything by which a script can wake up by itself. */
function recordTimers(): void {
  globalThis.awaited = new Set();
  globalThis.timesAsked = 0;
  const record = (ask: string, cancel: string, isRepeated: boolean) => {
    const scope = globalThis as unknown as Record<string, (...args: never[]) => unknown>;
    const { [ask]: realAsk, [cancel]: realCancel } = scope;
    scope[ask] = (callback: (...args: unknown[]) => void, ...rest: never[]) => {
      globalThis.timesAsked++;
      const id = realAsk?.call(
        globalThis,
        ((...args: unknown[]) => {
          if (!isRepeated) globalThis.awaited.delete(`${ask} ${String(id)}`);
          callback(...args);
        }) as never,
        ...rest,
      );
      globalThis.awaited.add(`${ask} ${String(id)}`);
      return id;
    };
    scope[cancel] = (id: never) => {
      globalThis.awaited.delete(`${ask} ${String(id)}`);
      return realCancel?.call(globalThis, id);
    };
  };
  record('setTimeout', 'clearTimeout', false);
  record('setInterval', 'clearInterval', true);
  record('requestAnimationFrame', 'cancelAnimationFrame', false);
  record('requestIdleCallback', 'cancelIdleCallback', false);
}
