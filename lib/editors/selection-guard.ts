/** Whether the user took over while the selection was borrowed; `end` stops watching and tells. */
export interface SelectionGuard {
  end(): boolean;
}

const takingOver = ['keydown', 'mousedown', 'touchstart', 'compositionstart', 'drop'];

/**
 * Watches over a selection that is not where the user left it. The first thing that the user does gets the user's own
 * selection back before it takes effect: a key must never replace the words that an edit has selected.
 */
export function guardSelection(element: Element, giveBack: () => void): SelectionGuard {
  const view = element.ownerDocument.defaultView;
  const watching = new AbortController();
  const onInput = (event: Event) => {
    if (!event.isTrusted) return;
    watching.abort();
    giveBack();
  };
  for (const type of takingOver)
    view?.addEventListener(type, onInput, { capture: true, passive: true, signal: watching.signal });
  return {
    end() {
      const interrupted = watching.signal.aborted;
      watching.abort();
      return interrupted;
    },
  };
}
