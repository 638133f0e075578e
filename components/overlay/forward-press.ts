/**
 * Repeats a press or click, which the event gate kept from the page, inside the overlay. It does not leave the
 * shadow root. The mouse must not take the focus out of the composer.
 */
export function forwardPress(shadow: ShadowRoot, event: MouseEvent): void {
  if (event.type === 'mousedown') event.preventDefault();
  // A click by keyboard has no place of its own.
  const isByKeyboard = event.type === 'click' && event.detail === 0;
  const target = isByKeyboard ? shadow.activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
  const EventType = event.constructor as typeof MouseEvent;
  const copy = new EventType(event.type, {
    bubbles: true,
    cancelable: true,
    composed: false,
    clientX: event.clientX,
    clientY: event.clientY,
    button: event.button,
    detail: event.detail,
  });
  target?.dispatchEvent(copy);
}
