import { deepActiveElement, deepTarget, editingHost, isComposerLike } from './editable';

/**
 * Reports each composer that gets the focus, those in open shadow roots included, and `undefined` when the focus goes to
 * something else. A focus that goes nowhere, or to the overlay, leaves things as they are.
 */
export function watchComposers(
  onFocus: (composer: HTMLElement | undefined) => void,
  isOverlay: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const roots = new WeakSet<Node>();
  const listenTo = (root: Window | ShadowRoot) => {
    root.addEventListener('focusin', (event) => onFocusIn(event), { capture: true, signal });
  };
  const onFocusIn = (event: Event) => {
    if (isOverlay(event.target)) return;
    const target = deepTarget(event);
    // A focus that moves within a shadow root is not seen from outside.
    for (const node of event.composedPath()) {
      if (node instanceof ShadowRoot && !roots.has(node)) {
        roots.add(node);
        listenTo(node);
      }
    }
    onFocus(composerOf(target));
  };
  listenTo(window);
  const active = deepActiveElement();
  const first = composerOf(active);
  const root = active?.getRootNode();
  if (root instanceof ShadowRoot) {
    roots.add(root);
    listenTo(root);
  }
  if (first) onFocus(first);
}

function composerOf(element: Element | undefined): HTMLElement | undefined {
  const host = element && editingHost(element);
  return host && isComposerLike(host) ? host : undefined;
}
