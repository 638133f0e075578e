import { readCheckAnswer } from './api/answers';
import { createApiClient, textOf } from './api/client';
import type { CheckAnswer } from './api/schema';
import type { Batch } from './batches';
import { ServerProblem } from '../../servers/server-problem';
import { type RequestChoices, checkRequest } from './request';
import type { LanguageToolServer } from './server';
import { type ServerFacts, knowsLanguage } from './server-facts';

/** Whether a server checks a language; which one a text of an unknown one is in, it finds out itself. */
export function takesLanguage(facts: ServerFacts, code: string): boolean {
  return code === 'auto' || knowsLanguage(facts, code);
}

/**
 * One request.
 * @throws ServerProblem; the signal's reason when it aborts.
 */
export async function askServer(
  server: LanguageToolServer,
  facts: ServerFacts,
  { annotation, language, length }: Batch,
  choices: RequestChoices,
  signal: AbortSignal,
): Promise<CheckAnswer> {
  if (!takesLanguage(facts, language)) throw new ServerProblem('refused', language);
  if (length > facts.maxLength) throw new ServerProblem('tooLong');
  const body = checkRequest(annotation, language, choices, server);
  const client = createApiClient(server);
  return readCheckAnswer(await textOf(client.POST('/check', { body, parseAs: 'text', signal })));
}
