import { browser } from 'wxt/browser';
import { type EngineClient, createEngineClient } from '../../lib/checks/engine/engine-client';
import { sendMessage } from '../../lib/messaging/messaging';

/** The engine as the background sees it, wherever it runs. */
export type EngineHost = Pick<EngineClient, 'warm' | 'check' | 'tone'>;

/** Firefox's background is a page and may start the worker itself; Chromium's needs the offscreen document. */
export function createEngineHost(): EngineHost {
  return import.meta.env.FIREFOX
    ? createEngineClient(() => new Worker('/engine-worker.js'))
    : createOffscreenHost();
}

function createOffscreenHost(): EngineHost {
  let opening: Promise<void> | undefined;
  const open = async () => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Runs the proofreading engine in a worker.',
    });
  };
  const ensureOpen = () => (opening ??= open().finally(() => (opening = undefined)));

  return {
    async warm(choices) {
      await ensureOpen();
      await sendMessage('engineWarm', { choices });
    },
    async check(request) {
      await ensureOpen();
      return sendMessage('engineCheck', { ...request, paragraphs: [...request.paragraphs] });
    },
    async tone(request) {
      await ensureOpen();
      return sendMessage('engineTone', { ...request, preferred: [...request.preferred] });
    },
  };
}
