import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** A server that plays the public lists of trends of Mastodon and of Bluesky, until it is told to do wrong. */
export interface FakeTrends extends LoopbackServer {
  readonly asked: readonly { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  /** From now on all requests end like this. */
  fail(fault: ((response: ServerResponse) => void) | undefined): void;
}

/** Answers as the networks' own servers did in November 2026, shortened. */
const answers: Readonly<Record<string, unknown>> = {
  '/api/v1/trends/tags': ['GardenDay', 'Caturday'].map((name) => ({
    id: '1',
    name,
    url: `https://mastodon.example/tags/${name}`,
    history: [{ day: '1795651200', accounts: '80', uses: '120' }],
  })),
  '/xrpc/app.bsky.unspecced.getTrendingTopics': {
    topics: [{ topic: 'Tea Ceremony', displayName: 'Tea Ceremony', link: '/profile/trending/feed/1' }],
    suggested: [],
  },
};

export async function startFakeTrends(): Promise<FakeTrends> {
  const asked: FakeTrends['asked'][number][] = [];
  let fault: Parameters<FakeTrends['fail']>[0];
  const server = await startLoopbackServer(async ({ method, url = '', headers }, response) => {
    asked.push({ line: `${method} ${url}`, headers });
    if (fault) return fault(response);
    const answer = answers[url.split('?')[0]!];
    response
      .writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json', 'Set-Cookie': 'who=me' })
      .end(JSON.stringify(answer ?? { error: 'Not found' }));
  });
  return {
    ...server,
    asked,
    fail(next) {
      fault = next;
    },
  };
}
