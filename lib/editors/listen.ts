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

/**
 * The event's whole path is asked for only where shadow roots may hide its target: it is made anew for each call.
 * No `instanceof`: the element may be a frame's, with constructors of its own.
 */
export function happenedIn(element: Element, event: Event): boolean {
  const target = event.target as Partial<Element> | null;
  if (target?.nodeType !== undefined && element.contains(target as Element)) return true;
  return Boolean(target?.shadowRoot) && event.composedPath().includes(element);
}
