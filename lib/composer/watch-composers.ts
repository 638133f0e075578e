import { editingHost, isComposerLike } from './editable';
import { watchFocus } from './watch-focus';

/**
 * Reports each composer that gets the focus, and `undefined` when the focus goes to something else. A focus that goes
 * nowhere, or to the overlay, leaves things as they are.
 */
export function watchComposers(
  onFocus: (composer: HTMLElement | undefined) => void,
  isOverlay: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  watchFocus((element) => {
    if (!isOverlay(element) && element !== document.body) onFocus(composerOf(element));
  }, signal);
}

/** The composer that an element belongs to. */
export function composerOf(element: Element): HTMLElement | undefined {
  const host = editingHost(element);
  return host && isComposerLike(host) ? host : undefined;
}
