import createClient, { type Client } from 'openapi-fetch';
import { ServerProblem } from '../../../servers/server-problem';
import type { LanguageToolServer } from '../server';
import { limitedFetch } from '../../../servers/limited-fetch';
import { problemOf } from '../../../servers/problem-of-response';
import type { paths } from './schema';

/** LanguageTool's API at one server. Bodies are forms, answers are read as text and parsed by who knows their shape. */
export type ApiClient = Client<paths>;

export function createApiClient(
  { url, authorization }: LanguageToolServer,
  fetch: (request: Request) => Promise<Response> = limitedFetch,
): ApiClient {
  return createClient<paths>({
    baseUrl: `${url}/v2`,
    fetch,
    bodySerializer: (body: unknown) => new URLSearchParams(body as Record<string, string>),
    headers: authorization === '' ? {} : { Authorization: authorization },
  });
}

/**
 * The text of an answer.
 * @throws ServerProblem when it is a refusal.
 */
export async function textOf(
  answer: Promise<{ response: Response; data?: unknown; error?: unknown }>,
): Promise<string> {
  const { response, data, error } = await answer;
  if (!response.ok) throw problemOf(response, typeof error === 'string' ? error : '');
  return typeof data === 'string' ? data : '';
}

/** The parsed JSON of a text. @throws ServerProblem where there is none, as on a page that says to log in. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServerProblem('unreadable');
  }
}
