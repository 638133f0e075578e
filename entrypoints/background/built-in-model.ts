import { builtInStream } from '../../lib/messaging/rewrite-streams';
import { StreamEnded, openStream } from '../../lib/messaging/stream-port';
import type { ModelApis } from '../../lib/rewrite/built-in/browser-model';
import { createBuiltInRewriter } from '../../lib/rewrite/built-in/built-in-rewriter';
import { RewriteProblem } from '../../lib/rewrite/problem';
import type { Rewriter } from '../../lib/rewrite/rewriter';
import { openOffscreen } from './offscreen-document';

/** The browser's own model, wherever it can be asked: only documents can, and Firefox's background is one. */
export function createBuiltInModel(): Rewriter {
  return import.meta.env.FIREFOX ? createBuiltInRewriter(globalThis as ModelApis) : throughOffscreen;
}

const throughOffscreen: Rewriter = {
  async rewrite(prompt, onText, signal) {
    await openOffscreen();
    let answer: string | undefined;
    let problem: RewriteProblem | undefined;
    try {
      await openStream(
        builtInStream,
        prompt,
        (event) => {
          if (event.kind === 'text') onText(event.text);
          else if (event.kind === 'done') answer = event.text;
          else problem = new RewriteProblem(event.problem);
        },
        ({ kind }) => kind !== 'text',
        signal,
      );
    } catch (error) {
      throw error instanceof StreamEnded ? new RewriteProblem('gone') : error;
    }
    if (problem) throw problem;
    return answer ?? '';
  },
};
