import type { Language } from '../checks/language/language';
import type { RewriteGoals } from './goals';

/** What a model is told: how, and what. Plain JSON. */
export interface RewritePrompt extends RewriteGoals {
  readonly instructions: string;
  /** The message that is answered, if any, and the draft. */
  readonly material: string;
  readonly draft: string;
  /** `undefined` where it is none of ours, or not sure. */
  readonly language?: Language | undefined;
}

/** What rewrites: a server that the user names, or the browser's own model. */
export interface Rewriter {
  /**
   * The model's answer as it gave it.
   * @param onText Told the answer so far, each time that there is more of it.
   * @throws RewriteProblem or ServerProblem; the signal's reason when it aborts.
   */
  rewrite(prompt: RewritePrompt, onText: (text: string) => void, signal: AbortSignal): Promise<string>;
}
