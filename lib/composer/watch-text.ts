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

/** Looks at a composer's text when it may have changed; keys tell with `goOn` that it goes on changing. */
export function watchText({ element, adapter, look, intervalMs, signal }: TextWatch): Throttle {
  const throttle = createThrottle({
    work() {
      // First: a look that fails must not leave it deaf.
      text.resume();
      selection.resume();
      look();
    },
    intervalMs,
    restMs,
    signal,
  });
  // Where a look is due anyway neither is listened for: each key makes several of both.
  const text = createPausable((until) => {
    adapter.watch(() => notice('inFrame'), until);
  }, signal);
  // A new selection is a reason to look too: a site that sets a field's value tells by nothing else.
  const selection = createPausable((until) => {
    adapter.watchSelection(() => {
      if (hasFocus(element)) notice('later');
    }, until);
  }, signal);
  const notice = (when: 'inFrame' | 'later') => {
    selection.pause();
    // A selection alone is looked at after a rest; a change of the text before that is not to be missed.
    if (when === 'inFrame') text.pause();
    throttle.request(when);
  };
  text.resume();
  selection.resume();
  return throttle;
}
