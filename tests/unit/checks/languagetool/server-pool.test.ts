import { expect, test } from 'vitest';
import { ServerProblem } from '../../../../lib/servers/server-problem';
import type { LanguageToolServer } from '../../../../lib/checks/languagetool/server';
import { type PoolState, createServerPool } from '../../../../lib/checks/languagetool/server-pool';

const at = (url: string): LanguageToolServer => ({ url, username: '', apiKey: '', authorization: '' });
const [first, second] = [at('http://first.example'), at('http://second.example')];
const { signal } = new AbortController();

/** A pool whose clock only moves when it waits, or is told to. */
function setUp(state: PoolState = { health: {}, buckets: {} }) {
  const clock = { now: 1_000_000, waited: [] as number[] };
  const memory = { state };
  const pool = createServerPool(
    {
      read: async () => memory.state,
      write: async (next) => void (memory.state = next),
    },
    {
      now: () => clock.now,
      random: () => 1,
      wait: async (ms) => {
        clock.waited.push(ms);
        clock.now += ms;
      },
    },
  );
  return { pool, clock, memory };
}

/** A job that notes who was asked and fails as told. */
function jobOf(fails: (url: string) => ServerProblem | undefined) {
  const asked: string[] = [];
  const job = async ({ url }: LanguageToolServer) => {
    asked.push(url);
    const problem = fails(url);
    if (problem) throw problem;
    return url;
  };
  return { asked, job };
}

test('where the first server fails the second one answers, and goes first from then on', async () => {
  const { pool } = setUp();
  const { asked, job } = jobOf((url) => (url === first.url ? new ServerProblem('failed') : undefined));
  expect(await pool.run([first, second], 10, job, signal)).toBe(second.url);
  expect(await pool.run([first, second], 10, job, signal)).toBe(second.url);
  expect(asked).toEqual([first.url, second.url, second.url]);
});

test('a passing failure is tried again after a moment, and is not seen', async () => {
  const { pool, clock } = setUp();
  let failures = 1;
  const { job } = jobOf(() => (failures-- > 0 ? new ServerProblem('failed') : undefined));
  expect(await pool.run([first], 10, job, signal)).toBe(first.url);
  expect(clock.waited).toEqual([300]);
});

test('after three failures the server is left alone, twice as long each time, and one at a time tries', async () => {
  const { pool, clock } = setUp();
  const { asked, job } = jobOf(() => new ServerProblem('unreachable'));
  const failure = async () => pool.run([first], 10, job, signal).catch((error: unknown) => error);
  expect(await failure()).toMatchObject({ kind: 'unreachable', retryAfterMs: 2000 });
  expect(asked).toHaveLength(3);
  expect(await failure(), 'It is not asked while it rests').toMatchObject({ kind: 'unreachable' });
  expect(asked).toHaveLength(3);
  for (const rest of [4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
    clock.now += 60_000;
    expect(await failure()).toMatchObject({ retryAfterMs: rest });
  }
  expect(asked).toHaveLength(9);
});

test('Retry-After is kept to', async () => {
  const { pool, clock } = setUp();
  const { asked, job } = jobOf(() => new ServerProblem('limited', '', 30_000));
  const failure = async () => pool.run([first], 10, job, signal).catch((error: unknown) => error);
  expect(await failure()).toMatchObject({ kind: 'limited', retryAfterMs: 30_000 });
  clock.now += 29_000;
  expect(await failure()).toMatchObject({ kind: 'limited', retryAfterMs: 1000 });
  expect(asked).toHaveLength(1);
  clock.now += 1000;
  await failure();
  expect(asked).toHaveLength(2);
});

test('what is wrong with a request is not held against the server', async () => {
  const { pool, memory } = setUp();
  const { job } = jobOf((url) => (url === first.url ? new ServerProblem('tooLong') : undefined));
  expect(await pool.run([first, second], 10, job, signal)).toBe(second.url);
  expect(memory.state.health).toEqual({});
});

test('limits and rests hold when the background has slept', async () => {
  const publicServer = at('https://api.languagetool.org');
  const before = setUp();
  const { job } = jobOf(() => undefined);
  for (let request = 0; request < 20; request++) await before.pool.run([publicServer], 100, job, signal);
  const after = setUp(before.memory.state);
  await expect(after.pool.run([publicServer], 100, job, signal)).rejects.toMatchObject({
    kind: 'limited',
    retryAfterMs: 3000,
  });
});

test('an error that is no server’s is not hidden', async () => {
  const { pool } = setUp();
  const job = async () => {
    throw new TypeError('A mistake of ours.');
  };
  await expect(pool.run([first, second], 10, job, signal)).rejects.toThrow('A mistake of ours.');
});
