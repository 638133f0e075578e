// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchText } from '../../../lib/composer/watch-text';
import type { EditorAdapter } from '../../../lib/editors/editor-adapter';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A text that is watched, by its own events. */
function start(look: () => void) {
  const element = document.createElement('textarea');
  const heard = vi.fn<() => void>();
  const adapter = {
    watch: (listener: () => void, signal: AbortSignal) =>
      element.addEventListener(
        'input',
        () => {
          heard();
          listener();
        },
        { signal },
      ),
    watchSelection: () => undefined,
  } as Partial<EditorAdapter> as EditorAdapter;
  const { signal } = new AbortController();
  const throttle = watchText({ element, adapter, look, pace: () => ({ everyMs: 250, restMs: 100 }), signal });
  const press = () => {
    throttle.goOn(performance.now());
    element.dispatchEvent(new Event('input'));
  };
  return { press, heard };
}

it('changes are not listened for while a look is due, and are again after it', () => {
  const look = vi.fn<() => void>();
  const { press, heard } = start(look);
  for (let key = 0; key < 40; key++) {
    press();
    vi.advanceTimersByTime(25);
  }
  vi.advanceTimersByTime(1000);
  expect(look.mock.calls.length).toBeGreaterThan(3);
  expect(heard.mock.calls.length).toBeLessThanOrEqual(look.mock.calls.length + 1);
  press();
  vi.advanceTimersByTime(1000);
  expect(heard.mock.calls.length).toBeGreaterThan(1);
});

it('a look that fails does not make it deaf', () => {
  const look = vi.fn<() => void>().mockImplementationOnce(() => {
    throw new Error('The editor is in the middle of something.');
  });
  const { press } = start(look);
  press();
  expect(() => vi.advanceTimersByTime(1000)).toThrow('in the middle');
  press();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(2);
});
