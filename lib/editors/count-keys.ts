import { happenedIn } from './listen';

/**
 * Counts the keys that the user presses in an element, as long as the signal holds. For the time of an edit only: a
 * listener costs something on every key.
 */
export function countKeys(element: Element, signal: AbortSignal): () => number {
  let count = 0;
  const onKey = (event: Event) => {
    if (event.isTrusted && happenedIn(element, event)) count++;
  };
  element.ownerDocument.defaultView?.addEventListener('keydown', onKey, {
    capture: true,
    passive: true,
    signal,
  });
  return () => count;
}
