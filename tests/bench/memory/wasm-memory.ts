import type { BrowserContext, Page } from 'playwright-core';
import { attachTo } from '../../e2e/harness/attached-target.ts';

/** All memory of WebAssembly in the engine's worker, in MB. The engine's host has to be open. */
export async function engineWasmMemory(context: BrowserContext, page: Page): Promise<number> {
  const host = await attachTo(context, page, 'offscreen.html');
  const worker = await host.attachToWorker();
  const { result: prototype } = (await worker.send('Runtime.evaluate', {
    expression: 'WebAssembly.Memory.prototype',
  })) as { result: { objectId: string } };
  const { objects } = (await worker.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
  })) as { objects: { objectId: string } };
  const { result: bytes } = (await worker.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration:
      'function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }',
    returnByValue: true,
  })) as { result: { value: number } };
  return bytes.value / 2 ** 20;
}
