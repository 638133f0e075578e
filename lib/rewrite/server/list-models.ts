import * as v from 'valibot';
import { limitedFetch } from '../../servers/limited-fetch';
import { parsed, refusalOf } from './refusal';
import type { ModelServer } from './model-server';

const name = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });
const shape = v.object({ data: v.array(name) });
/** So many names are kept. */
const mostNames = 500;

/**
 * The names of the models at a server, in its order; none where it does not tell.
 * @throws RewriteProblem or ServerProblem when it refuses access or can't be reached.
 */
export async function listModels({ url, apiKey }: ModelServer, signal: AbortSignal): Promise<string[]> {
  const headers = apiKey === '' ? {} : { Authorization: `Bearer ${apiKey}` };
  const response = await limitedFetch(new Request(`${url}/models`, { headers, signal }));
  if (response.status === 404 || response.status === 405) return [];
  const body = await response.text();
  if (!response.ok) throw refusalOf(response, body);
  const read = v.safeParse(shape, parsed(body));
  return read.success ? read.output.data.map(({ id }) => id).slice(0, mostNames) : [];
}
