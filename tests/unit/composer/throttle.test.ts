import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from '../../../lib/composer/throttle';

const frameMs = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, frameMs));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(everyMs = 250) {
  const runs: { at: number; restedMs: number }[] = [];
  const started = performance.now();
  const ending = new AbortController();
  const throttle = createThrottle({
    work: () => runs.push({ at: performance.now() - started, restedMs: throttle.restedMs() }),
    pace: () => ({ everyMs, restMs: 100 }),
    signal: ending.signal,
  });
  return { throttle, runs, end: () => ending.abort() };
}

describe('createThrottle', () => {
  it('runs in the next frame after a change, and not again for it', () => {
    const { throttle, runs } = start();
    throttle.request('inFrame');
    vi.advanceTimersByTime(1_000);
    expect(runs).toEqual([{ at: frameMs, restedMs: frameMs }]);
  });

  it('runs once in an interval while requests go on, and once after the last', () => {
    const { throttle, runs } = start();
    for (let key = 0; key < 20; key++) {
      throttle.request('inFrame');
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(1_000);
    const gaps = runs.slice(1, -1).map(({ at }, index) => at - (runs[index]?.at ?? 0));
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(250);
    expect(runs.at(-1)).toEqual({ at: 570 + 100, restedMs: 100 });
  });

  it('runs in frames only while requests go on, however short the interval is', () => {
    let isInFrame = false;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) =>
      setTimeout(() => {
        isInFrame = true;
        callback();
        isInFrame = false;
      }, frameMs),
    );
    const wereInFrame: boolean[] = [];
    const throttle = createThrottle({
      work: () => wereInFrame.push(isInFrame),
      pace: () => ({ everyMs: 100, restMs: 100 }),
      signal: new AbortController().signal,
    });
    for (let key = 0; key < 400; key++) {
      throttle.request('inFrame');
      vi.advanceTimersByTime(7);
    }
    expect(wereInFrame.length).toBeGreaterThan(20);
    expect(wereInFrame).not.toContain(false);
  });

  it('runs while requests go on where no frame comes', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const { throttle, runs } = start(100);
    for (let key = 0; key < 20; key++) {
      throttle.request('inFrame');
      vi.advanceTimersByTime(50);
    }
    expect(runs.length).toBeGreaterThan(2);
  });

  it('a key that goes on makes no run of its own', () => {
    const { throttle, runs } = start();
    throttle.goOn(performance.now());
    vi.advanceTimersByTime(1_000);
    expect(runs).toEqual([]);
  });

  it('a key that goes on puts a run that is due into the next frame', () => {
    const { throttle, runs } = start();
    throttle.request('later');
    for (let key = 0; key < 20; key++) {
      vi.advanceTimersByTime(30);
      throttle.goOn(performance.now());
    }
    vi.advanceTimersByTime(1_000);
    expect(runs).toEqual([{ at: 30 + frameMs, restedMs: frameMs }]);
  });

  it('runs after a rest when nothing is drawn', () => {
    const { throttle, runs } = start();
    throttle.request('later');
    vi.advanceTimersByTime(1_000);
    expect(runs).toEqual([{ at: 100, restedMs: 100 }]);
  });

  it('does nothing after its end', () => {
    const { throttle, runs, end } = start();
    throttle.request('inFrame');
    end();
    throttle.request('inFrame');
    vi.advanceTimersByTime(1_000);
    expect(runs).toEqual([]);
  });
});
