import type { EditorAdapter } from '../editors/editor-adapter';
import { hasFocus } from '../editors/has-focus';
import { createPausable } from './pausable';
import { type Pace, type Throttle, createThrottle } from './throttle';

interface TextWatch {
  readonly element: Element;
  readonly adapter: EditorAdapter;
  look(): void;
  /** How often the text is looked at. Asked again at each change. */
  pace(): Pace;
  readonly signal: AbortSignal;
}

/** Looks at a composer's text when it may have changed; keys tell with `goOn` that it goes on changing. */
export function watchText({ element, adapter, look, pace, signal }: TextWatch): Throttle {
  const throttle = createThrottle({
    work() {
      // First: a look that fails must not leave it deaf.
      text.resume();
      selection.resume();
      look();
    },
    pace,
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
