import type { EditorAdapter } from '../editors/editor-adapter';
import { hasFocus } from '../editors/has-focus';
import { createPausable } from './pausable';
import { type Throttle, createThrottle } from './throttle';

/** After the last key the text is looked at within this time, in ms. */
const restMs = 100;

interface TextWatch {
  readonly element: Element;
  readonly adapter: EditorAdapter;
  look(): void;
  /** While someone types, the text is looked at no more often than this, in ms. Asked again at each change. */
  intervalMs(): number;
  readonly signal: AbortSignal;
}

/** Looks at a composer's text when it may have changed. */
export function watchText({ element, adapter, look, intervalMs, signal }: TextWatch): Throttle {
  const throttle = createThrottle({
    work() {
      look();
      selection.resume();
    },
    intervalMs,
    restMs,
    signal,
  });
  // A new selection is a reason to look too: a site that sets a field's value tells by nothing else. Where a look is due
  // anyway it is not listened for: each key makes one or two.
  const selection = createPausable((until) => {
    adapter.watchSelection(() => {
      if (!hasFocus(element)) return;
      selection.pause();
      throttle.request('later');
    }, until);
  }, signal);
  selection.resume();
  adapter.watch(() => {
    selection.pause();
    throttle.request('inFrame');
  }, signal);
  return throttle;
}
