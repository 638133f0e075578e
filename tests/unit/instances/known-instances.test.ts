import { describe, expect, it } from 'vitest';
import {
  forgetInstancesExcept,
  isDue,
  readInstance,
  rememberInstance,
  watchInstance,
} from '../../../lib/instances/known-instances';

const hour = 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 23, 12);
const origin = 'https://toot.example';

describe('asking again', () => {
  it.each([
    ['never asked', undefined, true],
    ['answered 23 hours ago', { askedAt: now - 23 * hour, answered: true }, false],
    ['answered a day ago', { askedAt: now - 24 * hour, answered: true }, true],
    ['of no use 59 minutes ago', { askedAt: now - 59 * 60_000, answered: false }, false],
    ['of no use an hour ago', { askedAt: now - hour, answered: false }, true],
    ['asked in two days, by a clock that was wrong', { askedAt: now + 48 * hour, answered: true }, true],
  ])('%s', (_, known, due) => expect(isDue(known, now)).toBe(due));
});

describe('what is known', () => {
  it('is kept when there is no answer of use', async () => {
    await rememberInstance(origin, { max: 5000, linkLength: 23 }, now - 48 * hour);
    await rememberInstance(origin, undefined, now);
    expect(await readInstance(origin)).toEqual({
      askedAt: now,
      answered: false,
      limits: { max: 5000, linkLength: 23 },
    });
  });

  it('is forgotten with its site, and no other', async () => {
    await rememberInstance(origin, { max: 5000 }, now);
    await rememberInstance('https://note.example', { max: 3000 }, now);
    await forgetInstancesExcept(['https://note.example/*']);
    expect(await readInstance(origin)).toBeUndefined();
    expect(await readInstance('https://note.example')).toMatchObject({ limits: { max: 3000 } });
  });

  it('is told at once, and whenever it changes, until the end', async () => {
    const told: (number | undefined)[] = [];
    const end = new AbortController();
    await rememberInstance(origin, { max: 1 }, now);
    const first = Promise.withResolvers<void>();
    watchInstance(origin, (limits) => (told.push(limits?.max), first.resolve()), end.signal);
    await first.promise;
    await rememberInstance(origin, { max: 2 }, now);
    await rememberInstance('https://note.example', { max: 3000 }, now);
    await rememberInstance(origin, { max: 3 }, now);
    end.abort();
    await rememberInstance(origin, { max: 4 }, now);
    expect([...new Set(told)]).toEqual([1, 2, 3]);
  });
});
