import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askInstance } from '../../../lib/instances/ask-instance';

type Answer = unknown;
const asked: { readonly url: string; readonly init: RequestInit }[] = [];

/** Answers by path: a value as JSON, a string as it is, a number as a status, an error as a connection that fails. */
function serve(answers: Record<string, Answer>): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const answer = answers[new URL(url).pathname] ?? 404;
    if (answer instanceof Error) return Promise.reject(answer);
    if (typeof answer === 'number') return Promise.resolve(new Response('{}', { status: answer }));
    return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)));
  });
}

const statuses = (max_characters: unknown, characters_reserved_per_url?: unknown) => ({
  configuration: { statuses: { max_characters, characters_reserved_per_url } },
});
const paths = () => asked.map(({ url }) => new URL(url).pathname);

beforeEach(() => void asked.splice(0));

describe('Mastodon’s API', () => {
  it.each([
    ['the configuration', { '/api/v2/instance': statuses(5000, 23) }, { max: 5000, linkLength: 23 }],
    ['without a link length', { '/api/v2/instance': statuses(700) }, { max: 700 }],
    ['Pleroma’s field', { '/api/v1/instance': { max_toot_chars: 8192 } }, { max: 8192 }],
    ['a bare maximum', { '/api/v1/instance': { max_characters: 4000 } }, { max: 4000 }],
    [
      'version 1, which the configuration leads',
      { '/api/v1/instance': { ...statuses(600, 0), max_toot_chars: 500 } },
      { max: 600, linkLength: 0 },
    ],
    [
      'version 1 after nonsense',
      { '/api/v2/instance': '<html>', '/api/v1/instance': statuses(900) },
      { max: 900 },
    ],
  ])('is understood by %s', async (_, answers, limits) => {
    serve(answers);
    expect(await askInstance('https://toot.example', 'mastodon-api')).toEqual(limits);
  });

  it.each([
    ['a text', 'five hundred'],
    ['a number in a text', '500'],
    ['nothing', 0],
    ['less than nothing', -1],
    ['a fraction', 500.5],
    ['more than can be', 1e9],
    ['null', null],
  ])('is not believed when the limit is %s', async (_, max) => {
    serve({ '/api/v2/instance': statuses(max), '/api/v1/instance': { max_toot_chars: max } });
    expect(await askInstance('https://toot.example', 'mastodon-api')).toBeUndefined();
  });

  it.each([[401], [403], [404], [429], [500]])('that answers %i tells nothing', async (status) => {
    serve({ '/api/v2/instance': status, '/api/v1/instance': status });
    expect(await askInstance('https://toot.example', 'mastodon-api')).toBeUndefined();
  });

  it('is not asked twice when it can’t be reached', async () => {
    serve({ '/api/v2/instance': new TypeError('Failed to fetch') });
    await expect(askInstance('https://toot.example', 'mastodon-api')).rejects.toThrow('Failed to fetch');
    expect(paths()).toEqual(['/api/v2/instance']);
  });
});

it('Misskey’s API is asked by a post', async () => {
  serve({ '/api/meta': { maxNoteTextLength: 3000 } });
  expect(await askInstance('https://note.example', 'misskey-api')).toEqual({ max: 3000 });
  expect(asked[0]?.init).toMatchObject({ method: 'POST', body: '{"detail":false}' });
});

it('gives nothing away: no cookies, no referrer, no cache, no other origin, and an end to waiting', async () => {
  serve({ '/api/v2/instance': statuses(500) });
  await askInstance('https://toot.example', 'mastodon-api');
  expect(asked[0]?.url).toBe('https://toot.example/api/v2/instance');
  expect(asked[0]?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  });
  expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal);
});
