import { type DomText, readDomText } from './dom-text';

/**
 * Reads an editable element, and reads it again only after its nodes have changed.
 * @param onChange Called after a change of the nodes, whoever made it: editors render without an input event after
 * a paste and after undo. Of the changes until the next reading the first one is told, or each one if `tellsEach`.
 */
export function createDomReader(
  element: Element,
  onChange: () => void,
  tellsEach: boolean,
  signal: AbortSignal,
): () => DomText {
  const collapses = !getComputedStyle(element).whiteSpace.startsWith('pre');
  let current: DomText | undefined;
  let isObserving = false;
  const observer = new MutationObserver(() => {
    current = undefined;
    // A key makes several changes; what nobody has read again has not to be found out of date again.
    if (!tellsEach) stop();
    onChange();
  });
  const observe = () => {
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    isObserving = true;
  };
  const stop = () => {
    observer.disconnect();
    isObserving = false;
  };
  observe();
  signal.addEventListener('abort', stop, { once: true });

  return () => {
    if (observer.takeRecords().length > 0) {
      // Taken from the observer, so it will not call by itself.
      current = undefined;
      queueMicrotask(onChange);
    }
    // What is not observed may have changed.
    if (!current || !isObserving) current = readDomText(element, collapses);
    if (!isObserving && !signal.aborted) observe();
    return current;
  };
}
