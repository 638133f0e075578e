const buttons = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Whether a press was on a button of the page that is outside of the composer. */
export function pressedButton(event: Event, composer: Element): boolean {
  for (const target of event.composedPath()) {
    if (target === composer) return false;
    if (target instanceof Element && target.matches(buttons)) return true;
  }
  return false;
}
