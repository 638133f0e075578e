import { createEngineClient } from '../../lib/checks/engine/engine-client';
import { createIdleTimer } from '../../lib/checks/engine/idle-timer';
import { handlePrivileged } from '../../lib/messaging/handle';

/** Chromium's engine host: a service worker can't start workers, a document can. Closes itself when idle. */
const idleMs = 4 * 60_000;

const engine = createEngineClient(() => new Worker('/engine-worker.js'));
const idle = createIdleTimer(idleMs, () => window.close());

handlePrivileged('engineWarm', async ({ choices }) => {
  idle.touch();
  await engine.warm(choices);
});
handlePrivileged('engineCheck', (request) => {
  idle.touch();
  return engine.check(request);
});
handlePrivileged('engineTone', (request) => {
  idle.touch();
  return engine.tone(request);
});
idle.touch();
