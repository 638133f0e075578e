import type { Page } from 'playwright-core';
import { callInPage, devTools } from './dev-tools.ts';
import type { Target } from './reachability.ts';

/** What became of the press that was waited for. */
interface PressGuard {
  wasHit: boolean;
  end(): void;
}

/**
 * Presses the mouse at an element's centre, and lets this element alone have the press: where something moves between
 * the look at it and the press, something else would be pressed. Playwright guards its locators' clicks likewise.
 * @returns Whether the element was pressed; if not, nothing was.
 */
export async function guardedPress(page: Page, { id, x, y }: Target): Promise<boolean> {
  const guard = await callInPage(page, id, guardPress);
  if (guard === undefined) return false;
  await page.mouse.click(x, y);
  const session = await devTools(page);
  const answer = session.send('Runtime.callFunctionOn', {
    objectId: guard,
    functionDeclaration: 'function () { this.end(); return this.wasHit; }',
    returnByValue: true,
  });
  // Only a press that came to its element can have closed the page.
  return answer.then(
    ({ result: { value } }) => value === true,
    () => true,
  );
}

/** Runs in the page. The gate keeps presses on the overlay from the window: they are repeated inside its root. */
function guardPress(element: Element): PressGuard {
  const places = [element.getRootNode(), element.ownerDocument.defaultView];
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const ended = new AbortController();
  const guard: PressGuard = { wasHit: false, end: () => ended.abort() };
  const look = (event: Event) => {
    // What the element does at once may take it away before the click.
    if (event.type === 'pointerdown') guard.wasHit = event.composedPath().includes(element);
    if (guard.wasHit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const place of places)
    for (const type of types) place?.addEventListener(type, look, { capture: true, signal: ended.signal });
  return guard;
}
