import * as v from 'valibot';
import { limitedFetch } from '../../servers/limited-fetch';
import { problemOf } from '../../servers/problem-of-response';
import { ServerProblem } from '../../servers/server-problem';
import type { TrendNetwork, TrendSource } from './trend-source';

/** Limits of one answer: a list of twenty names has some 20 kB, with the history that Mastodon adds. */
const limits = { patienceMs: 10_000, maxBytes: 512 * 1024 };
const mostNames = 20;
/** UTF-16 units; what is longer is no name of anything. */
const longestName = 100;

interface Question {
  readonly path: string;
  /** The names in an answer, most used first. */
  readonly answer: v.GenericSchema<unknown, string[]>;
}

const topic = v.object({ topic: v.string(), displayName: v.optional(v.string()) });
const namesOf = (topics: readonly v.InferOutput<typeof topic>[]) =>
  topics.map(({ topic: name, displayName = '' }) => (displayName === '' ? name : displayName));

/**
 * By network, in the order in which they are asked: the next one where there is no such address. Mastodon's method needs
 * no login (https://docs.joinmastodon.org/methods/trends/#tags); Bluesky's are `unspecced`, so either may go away.
 */
const questions: Readonly<Record<TrendNetwork, readonly Question[]>> = {
  mastodon: [
    {
      path: `/api/v1/trends/tags?limit=${mostNames}`,
      answer: v.pipe(
        v.array(v.object({ name: v.string() })),
        v.transform((tags) => tags.map(({ name }) => name)),
      ),
    },
  ],
  bluesky: [
    {
      path: `/xrpc/app.bsky.unspecced.getTrendingTopics?limit=${mostNames}`,
      answer: v.pipe(
        v.object({ topics: v.array(topic) }),
        v.transform(({ topics }) => namesOf(topics)),
      ),
    },
    {
      path: `/xrpc/app.bsky.unspecced.getTrends?limit=${mostNames}`,
      answer: v.pipe(
        v.object({ trends: v.array(topic) }),
        v.transform(({ trends }) => namesOf(trends)),
      ),
    },
  ],
};

/**
 * What is trending at a source, most first, each once. The request holds nothing of the user's: no cookies, no referrer.
 * @throws ServerProblem
 */
export async function askTrends({ url, network }: Pick<TrendSource, 'url' | 'network'>): Promise<string[]> {
  let problem = new ServerProblem('notFound');
  for (const { path, answer } of questions[network]) {
    const request = new Request(url + path, { headers: { Accept: 'application/json' } });
    const response = await limitedFetch(request, limits);
    const body = await response.text();
    if (response.ok) return readNames(answer, body);
    problem = problemOf(response, '');
    // Bluesky's servers say 501 to a method that they don't have.
    if (problem.kind !== 'notFound' && response.status !== 501) break;
  }
  throw problem;
}

function readNames(answer: Question['answer'], body: string): string[] {
  const told = v.safeParse(answer, parseJson(body));
  if (!told.success) throw new ServerProblem('unreadable');
  const names = told.output.map((name) => name.toWellFormed().trim());
  return [...new Set(names.filter((name) => name !== '' && name.length <= longestName))].slice(0, mostNames);
}

/** `undefined` for what is not JSON, such as a page that says to log in. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
