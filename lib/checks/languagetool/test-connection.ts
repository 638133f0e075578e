import { createApiClient } from './api/client';
import { askServer } from './ask-server';
import { initialChoices } from './choices';
import { type ProblemKind, ServerProblem } from '../../servers/server-problem';
import type { RequestChoices } from './request';
import type { LanguageToolServer } from './server';
import { type ServerFacts, askFacts } from './server-facts';

/** What a test of a server came to. */
export type TestOutcome =
  | { readonly ok: true; readonly facts: ServerFacts }
  | { readonly ok: false; readonly problem: ProblemKind; readonly detail: string };

const trial: RequestChoices = {
  check: { uiLanguage: 'en', preferred: [], strictness: 'normal', disabled: [], remember: true },
  languageTool: initialChoices,
  browserLanguages: [],
};

/** Asks a server what it can do, and to check two words that nobody has written. */
export async function testConnection(server: LanguageToolServer, signal: AbortSignal): Promise<TestOutcome> {
  try {
    const facts = await askFacts(createApiClient(server), signal);
    const [first] = facts.languages;
    const language = facts.languages.find(({ longCode }) => longCode === 'en-US') ?? first;
    const annotation = [{ text: 'It works.' }];
    const batch = { language: language?.longCode ?? 'auto', annotation, length: 9, parts: [] };
    await askServer(server, facts, batch, trial, signal);
    return { ok: true, facts };
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error;
    return { ok: false, problem: error.kind, detail: error.detail };
  }
}
