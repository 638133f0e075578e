import type { Diagnostic } from '../checks/diagnostic';
import type { ComposerSession } from './composer-session';

/** How long the pointer rests on a mark before its card opens, and away from both before it closes, in ms. */
const openAfterMs = 120;
const closeAfterMs = 300;
/** The line is drawn below the letters: a mark is this much taller than its text, in px. */
const reachBelow = 4;

/**
 * Opens the card of the mark under the pointer, on hover or click, and closes it when the pointer has left both.
 * @param isOverlay Whether an event's target is the overlay's host.
 */
export function watchPointer(
  element: HTMLElement,
  session: ComposerSession,
  isOverlay: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: Diagnostic | 'close' | undefined;

  const plan = (next: Diagnostic | 'close' | undefined, delayMs: number) => {
    if (next === pending) return;
    clearTimeout(timer);
    pending = next;
    if (next === undefined) return;
    timer = setTimeout(() => {
      pending = undefined;
      if (next === 'close') session.card.close();
      else session.card.open(next, 'pointer');
    }, delayMs);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const { card, diagnostics, picker } = session.store.getState();
    if ((diagnostics.length === 0 && !card) || picker || card?.mode === 'keyboard') return;
    if (isOverlay(event.target)) return plan(undefined, 0);
    const found = isInside(event, element) ? diagnosticAt(session, event) : undefined;
    if (found && found !== card?.diagnostic) plan(found, openAfterMs);
    else if (!found && card) plan('close', closeAfterMs);
    else plan(undefined, 0);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const found = isInside(event, element) ? diagnosticAt(session, event) : undefined;
    if (found) session.card.open(found, 'pointer');
    else if (!isOverlay(event.target)) session.card.close();
  };

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  window.addEventListener('click', onClick, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function isInside(event: Event, element: HTMLElement): boolean {
  return event.composedPath().includes(element);
}

function diagnosticAt({ store, marks }: ComposerSession, { clientX: x, clientY: y }: MouseEvent) {
  return store
    .getState()
    .diagnostics.find((diagnostic) =>
      marks
        .rects(diagnostic)
        .some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + reachBelow,
        ),
    );
}
