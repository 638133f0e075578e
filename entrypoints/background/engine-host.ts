import { type EngineClient, createEngineClient } from '../../lib/checks/engine/engine-client';
import { sendMessage } from '../../lib/messaging/messaging';
import { openOffscreen } from './offscreen-document';

/** The engine as the background sees it, wherever it runs. */
export type EngineHost = Pick<EngineClient, 'warm' | 'check' | 'tone'>;

/** Firefox's background is a page and may start the worker itself; Chromium's needs the offscreen document. */
export function createEngineHost(): EngineHost {
  return import.meta.env.FIREFOX
    ? createEngineClient(() => new Worker('/engine-worker.js'))
    : createOffscreenHost();
}

function createOffscreenHost(): EngineHost {
  return {
    async warm(choices) {
      await openOffscreen();
      await sendMessage('engineWarm', { choices });
    },
    async check(request) {
      await openOffscreen();
      return sendMessage('engineCheck', { ...request, paragraphs: [...request.paragraphs] });
    },
    async tone(request) {
      await openOffscreen();
      return sendMessage('engineTone', { ...request, preferred: [...request.preferred] });
    },
  };
}
