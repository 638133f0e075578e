import { buildPrompt } from '../prompt';
import { type RewriteProblemKind, toRewriteProblem } from '../problem';
import { type ChatLimits, createChatRewriter } from './chat-rewriter';
import { listModels } from './list-models';
import type { ModelServer } from './model-server';

/** What a test of a model's server came to. Plain JSON. */
export interface ModelTest {
  /** What is wrong; `undefined` where it works. */
  readonly problem?: RewriteProblemKind;
  /** What the server says about it. */
  readonly detail: string;
  /** The models that it names. */
  readonly models: readonly string[];
}

/** Asks a server for its models, and to rewrite two words that nobody has written. */
export async function testModel(
  server: ModelServer,
  signal: AbortSignal,
  limits?: ChatLimits,
): Promise<ModelTest> {
  let models: string[] = [];
  try {
    models = await listModels(server, signal);
    await createChatRewriter(server, limits).rewrite(
      buildPrompt({ draft: 'It works.' }, ''),
      () => undefined,
      signal,
    );
    return { detail: '', models };
  } catch (error) {
    const { kind, detail } = toRewriteProblem(error);
    return { problem: kind, detail, models };
  }
}
