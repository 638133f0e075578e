import { readInfo, readLanguages, readMaxLength } from './api/answers';
import { type ApiClient, textOf } from './api/client';
import type { ServerLanguage } from './api/schema';
import { maxLengthOfOurs, untoldMaxLength } from './limits';

/** What a server tells about itself. */
export interface ServerFacts {
  readonly languages: readonly ServerLanguage[];
  /** Longest text of a request, in characters. */
  readonly maxLength: number;
  /** Empty where the server is too old to tell. */
  readonly version: string;
}

/** Asks a server what it can do. @throws ServerProblem when it does not even tell its languages. */
export async function askFacts(client: ApiClient, signal: AbortSignal): Promise<ServerFacts> {
  const options = { parseAs: 'text', signal } as const;
  const [languages, maxLength, version] = await Promise.all([
    textOf(client.GET('/languages', options)).then(readLanguages),
    textOf(client.GET('/maxtextlength', options))
      .then(readMaxLength)
      .catch(() => untoldMaxLength),
    textOf(client.GET('/info', options))
      .then((answer) => readInfo(answer).software.version)
      .catch(() => ''),
  ]);
  return { languages, maxLength: Math.min(maxLength, maxLengthOfOurs), version };
}

/** Whether a server checks a language, by its code as in a request. */
export function knowsLanguage({ languages }: ServerFacts, code: string): boolean {
  return languages.some((language) => language.code === code || language.longCode === code);
}
