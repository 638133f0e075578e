import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCalmCount } from '../../../lib/composer/calm-count';
import type { ComposerCount } from '../../../lib/composer/composer-context';

const left = (remaining: number, limit = 500) => ({ remaining, limit }) as ComposerCount;
let shown: (number | undefined)[];
let until: AbortController;
let calm: ReturnType<typeof createCalmCount>;

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  until = new AbortController();
  calm = createCalmCount((count) => shown.push(count?.remaining), until.signal);
});
afterEach(() => vi.useRealTimers());

it('passes the first count on at once, further ones after a rest', () => {
  for (const count of [499, 498, 497]) calm.offer(left(count));
  expect(shown).toEqual([499]);
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual([499, 497]);
});

it('passes on what is near the limit, and that there is none, at once', () => {
  for (const count of [left(400), left(30), left(-5), undefined]) calm.offer(count);
  expect(shown).toEqual([400, 30, -5, undefined]);
});

it('shows what it is told to show, and nothing older afterwards', () => {
  calm.offer(left(499));
  calm.offer(left(498));
  calm.show(left(4998, 5000));
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual([499, 4998]);
});

it('is silent once its composer is gone', () => {
  calm.offer(left(499));
  calm.offer(left(498));
  until.abort();
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual([499]);
});
