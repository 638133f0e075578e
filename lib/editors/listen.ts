/**
 * Listens to events inside an element from the window, on their way down: pages that keep events to themselves do so
 * further down, and would hide them from a listener on the element.
 */
export function listen(element: Element, type: string, listener: () => void, signal: AbortSignal): void {
  const target: EventTarget = element.ownerDocument.defaultView ?? element;
  target.addEventListener(
    type,
    (event) => {
      if (happenedIn(element, event)) listener();
    },
    { capture: true, passive: true, signal },
  );
}

/** The event's whole path is asked for only where shadow roots may hide its target: it is made anew for each call. */
export function happenedIn(element: Element, event: Event): boolean {
  const { target } = event;
  if (target instanceof Node && element.contains(target)) return true;
  return target instanceof Element && target.shadowRoot !== null && event.composedPath().includes(element);
}
