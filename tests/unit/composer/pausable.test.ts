import { describe, expect, it } from 'vitest';
import { createPausable } from '../../../lib/composer/pausable';

function start() {
  const begun: AbortSignal[] = [];
  const end = new AbortController();
  const pausable = createPausable((until) => begun.push(until), end.signal);
  return { pausable, end, begun, going: () => begun.filter(({ aborted }) => !aborted).length };
}

describe('createPausable', () => {
  it('goes on once, however often it is resumed', () => {
    const { pausable, going, begun } = start();
    expect(begun).toHaveLength(0);
    pausable.resume();
    pausable.resume();
    expect([going(), begun.length]).toEqual([1, 1]);
  });

  it('ends at a pause, and begins anew after it', () => {
    const { pausable, going, begun } = start();
    pausable.resume();
    pausable.pause();
    pausable.pause();
    expect(going()).toBe(0);
    pausable.resume();
    expect([going(), begun.length]).toEqual([1, 2]);
  });

  it('ends with its signal, for good', () => {
    const { pausable, end, going } = start();
    pausable.resume();
    end.abort();
    pausable.pause();
    pausable.resume();
    expect(going()).toBe(0);
  });
});
