import { type DomText, readDomText } from './dom-text';

/**
 * Reads an editable element, and reads it again only after its nodes have changed.
 * @param onChange Called after each change of the nodes, whoever made it: editors render without an input event after
 * a paste and after undo.
 */
export function createDomReader(element: Element, onChange: () => void, signal: AbortSignal): () => DomText {
  const collapses = !getComputedStyle(element).whiteSpace.startsWith('pre');
  let current: DomText | undefined;
  const observer = new MutationObserver(() => {
    current = undefined;
    onChange();
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return () => {
    if (observer.takeRecords().length > 0) {
      // Taken from the observer, so it will not call by itself.
      current = undefined;
      queueMicrotask(onChange);
    }
    return (current ??= readDomText(element, collapses));
  };
}
