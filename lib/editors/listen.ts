/**
 * Listens to events inside an element from the window, on their way down: pages that keep events to themselves do so
 * further down, and would hide them from a listener on the element.
 */
export function listen(element: Element, type: string, listener: () => void, signal: AbortSignal): void {
  const target: EventTarget = element.ownerDocument.defaultView ?? element;
  target.addEventListener(
    type,
    (event) => {
      if (event.composedPath().includes(element)) listener();
    },
    { capture: true, passive: true, signal },
  );
}
