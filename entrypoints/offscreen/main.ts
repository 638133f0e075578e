import { createEngineClient } from '../../lib/checks/engine/engine-client';
import { createIdleTimer } from '../../lib/checks/engine/idle-timer';
import { handlePrivileged } from '../../lib/messaging/handle';
import { textUrl } from '../../lib/settings/backup/text-url';
import { builtInStream } from '../../lib/messaging/rewrite-streams';
import { answerStreams } from '../../lib/messaging/answer-streams';
import type { ModelApis } from '../../lib/rewrite/built-in/browser-model';
import { createBuiltInRewriter } from '../../lib/rewrite/built-in/built-in-rewriter';
import { promptShape } from '../../lib/rewrite/built-in/prompt-shape';
import { toRewriteProblem } from '../../lib/rewrite/problem';

/**
 * Chromium's engine host, and where the browser's own model is asked: a service worker can't start workers, and need
 * not have that model; a document can and has. Closes itself when idle.
 */
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
handlePrivileged('makeTextUrl', ({ text }) => {
  idle.touch();
  return textUrl(text);
});
answerStreams(
  builtInStream,
  promptShape,
  async (prompt, tell, signal) => {
    const told = (text: string) => {
      idle.touch();
      tell({ kind: 'text', text });
    };
    try {
      const text = await createBuiltInRewriter(globalThis as ModelApis).rewrite(prompt, told, signal);
      tell({ kind: 'done', text });
    } catch (error) {
      tell({ kind: 'problem', problem: toRewriteProblem(error).kind });
    }
  },
  true,
);
handlePrivileged('engineTone', (request) => {
  idle.touch();
  return engine.tone(request);
});
idle.touch();
