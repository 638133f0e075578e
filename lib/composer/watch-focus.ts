import { deepActiveElement, deepTarget } from './editable';
import { watchOpenings } from './watch-openings';

/**
 * Reports the element that has the focus now, and each one that gets it, those in open shadow roots included: a focus
 * that moves within a shadow root is not seen from outside, so each root that is met gets a listener.
 */
export function watchFocus(onFocus: (element: Element, event?: Event) => void, signal: AbortSignal): void {
  const onFocusIn = (event: Event) => {
    for (const node of event.composedPath()) if (node instanceof ShadowRoot) listenTo(node);
    const target = deepTarget(event);
    if (target) onFocus(target, event);
  };
  const listenTo = (root: Window | ShadowRoot) => {
    // Adding a listener that is there already does nothing.
    root.addEventListener('focusin', onFocusIn, { capture: true, signal });
  };
  const look = () => {
    const active = deepActiveElement();
    for (let root = active?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      listenTo(root);
    if (active) onFocus(active);
  };

  const open = () => {
    listenTo(window);
    document.addEventListener('DOMContentLoaded', look, { signal });
    look();
  };
  open();
  watchOpenings(open, signal);
}
