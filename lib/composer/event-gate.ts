/**
 * The one place that stands before the page's own listeners. The watcher opens it at `document_start`, on `window`
 * in the capture phase, before any script of the page runs; it lets everything through until the assistant
 * claims it. What is claimed never reaches the page: neither the keys that the assistant handles, nor presses on its
 * overlay (sites close their dialogs on a press outside). Only what the user does counts: an event that a script
 * made could ask for saved replies.
 */
export interface EventGate {
  /** Asked on each keydown; `true` swallows that key, with its repeats and its keyup. */
  onKey: ((event: KeyboardEvent) => boolean) | undefined;
  /** The overlay's host: what happens on it is the assistant's alone. */
  host: Element | undefined;
  /** Whether keys go to the overlay's own form. */
  readonly isHostFocused: boolean;
  /** Gets the presses and clicks on `host`. */
  onPointer: ((event: MouseEvent) => void) | undefined;
  /** Listens again: `document.open()` removes all listeners of a window. */
  reopen(): void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'];
const focuses = ['focus', 'blur', 'focusin', 'focusout'];
const touches = ['touchstart', 'touchend', 'contextmenu'];

/** Opens the gate on a window, until the signal aborts. */
export function openEventGate(target: Window, signal: AbortSignal): EventGate {
  const swallowed = new Set<string>();
  let isHostFocused = false;

  const isOnHost = (event: Event) => gate.host !== undefined && event.target === gate.host;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Asking an event for its code, or its target, costs more than all else that happens here on a key that is typed.
  const release = (event: KeyboardEvent) => {
    if (swallowed.size > 0) swallowed.delete(event.code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // A key that is held goes on belonging to whom it belonged at first: Enter on the card must not send next.
    if (gate.onKey?.(event) || (event.repeat && swallowed.has(event.code))) {
      swallowed.add(event.code);
      stop(event);
    } else {
      release(event);
      if (isHostFocused && isOnHost(event)) event.stopImmediatePropagation();
    }
  };
  const onKeyAfter = (event: KeyboardEvent) => {
    if (isHostFocused && isOnHost(event)) event.stopImmediatePropagation();
    if (swallowed.size === 0) return;
    if (swallowed.has(event.code)) stop(event);
    if (event.type === 'keyup') release(event);
  };
  const onPress = (event: MouseEvent) => {
    if (!isOnHost(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) gate.onPointer?.(event);
  };
  const onTouch = (event: Event) => {
    if (isOnHost(event)) event.stopImmediatePropagation();
  };

  /** A form in the overlay borrows the focus: sites close their dialogs when it leaves them, and it comes back. */
  const onFocus = (event: FocusEvent) => {
    // A page that makes one up has not moved the focus: it would see what is typed into the form.
    if (event.type === 'focusin' && event.isTrusted) isHostFocused = isOnHost(event);
    if (isOnHost(event) || (gate.host !== undefined && event.relatedTarget === gate.host))
      event.stopImmediatePropagation();
  };

  const listeners: [string[], (event: never) => void][] = [
    [['keydown'], onKeyDown],
    [['keypress', 'keyup'], onKeyAfter],
    [presses, onPress],
    [touches, onTouch],
    [focuses, onFocus],
  ];
  const gate: EventGate = {
    onKey: undefined,
    host: undefined,
    get isHostFocused() {
      return isHostFocused;
    },
    onPointer: undefined,
    reopen() {
      // Adding a listener that is there already does nothing.
      for (const [types, listener] of listeners)
        for (const type of types)
          target.addEventListener(type, listener as EventListener, { capture: true, passive: false, signal });
    },
  };
  gate.reopen();
  return gate;
}
