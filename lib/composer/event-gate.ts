/**
 * The one place that stands before the page's own listeners. The watcher opens it at `document_start`, on `window`
 * in the capture phase, before any script of the page runs; it lets everything through until the assistant
 * claims it. What is claimed never reaches the page: neither the keys that the assistant handles, nor clicks on its
 * overlay (sites close their dialogs on a click outside).
 */
export interface EventGate {
  /** Asked on each keydown; `true` swallows that key, with its keypress and keyup. */
  onKey: ((event: KeyboardEvent) => boolean) | undefined;
  /** The overlay's host: what happens on it is the assistant's alone. */
  host: Element | undefined;
  /** Gets the presses and clicks on `host`. */
  onPointer: ((event: MouseEvent) => void) | undefined;
}

const presses = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
] as const;

/** Opens the gate on a window, until the signal aborts. */
export function openEventGate(target: Window, signal: AbortSignal): EventGate {
  const gate: EventGate = { onKey: undefined, host: undefined, onPointer: undefined };
  const swallowed = new Set<string>();
  const options = { capture: true, signal };

  const onKeyDown = (event: KeyboardEvent) => {
    if (gate.onKey?.(event)) {
      swallowed.add(event.code);
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      swallowed.delete(event.code);
      hideFromPage(event);
    }
  };
  const onKeyAfter = (event: KeyboardEvent) => {
    if (swallowed.has(event.code)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      hideFromPage(event);
    }
    if (event.type === 'keyup') swallowed.delete(event.code);
  };
  const hideFromPage = (event: Event) => {
    if (gate.host && event.target === gate.host) event.stopImmediatePropagation();
  };
  const onPress = (event: MouseEvent) => {
    if (!gate.host || event.target !== gate.host) return;
    event.stopImmediatePropagation();
    gate.onPointer?.(event);
  };

  target.addEventListener('keydown', onKeyDown, options);
  target.addEventListener('keypress', onKeyAfter, options);
  target.addEventListener('keyup', onKeyAfter, options);
  for (const type of presses) target.addEventListener(type, onPress as EventListener, options);
  return gate;
}
