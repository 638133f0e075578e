import { checkResult } from './check-result';
import { cleanAnswer, withoutThought } from './clean-answer';
import type { RewriteRequest } from './goals';
import { RewriteProblem, toRewriteProblem } from './problem';
import { buildPrompt } from './prompt';
import type { RewriteEvent } from './rewrite-event';
import type { Rewriter } from './rewriter';

/** The answer so far is told no more often than this, in ms. */
const tellEveryMs = 50;

/** Has a text rewritten, tells how far it is, and checks what came out. Nothing is told any more once the signal aborts. */
export async function runRewrite(
  rewriter: Rewriter,
  request: RewriteRequest,
  voice: string,
  tell: (event: RewriteEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let toldAt = -Infinity;
  const onText = (answer: string) => {
    const now = performance.now();
    if (signal.aborted || now - toldAt < tellEveryMs) return;
    toldAt = now;
    tell({ kind: 'text', text: withoutThought(answer) });
  };
  try {
    const answer = await rewriter.rewrite(buildPrompt(request, voice), onText, signal);
    const text = cleanAnswer(answer, request.draft);
    if (text === '') throw new RewriteProblem('empty');
    if (!signal.aborted) tell({ kind: 'done', text, check: checkResult(request.draft, text) });
  } catch (error) {
    if (signal.aborted) return;
    const { kind, detail } = toRewriteProblem(error);
    tell({ kind: 'problem', problem: kind, detail });
  }
}
