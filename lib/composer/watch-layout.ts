import { watchMoves } from '../layout/watch-moves';

/**
 * Calls `listener`, at most once a frame, when the element, or the text in it, may have moved, changed its size or colours, or
 * been hidden. No timers: an idle page costs nothing.
 */
export function watchLayout(element: Element, listener: () => void, signal: AbortSignal): void {
  let frame = 0;
  const request = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) listener();
    });
  };
  const sizes = new ResizeObserver(request);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  watchMoves(element, request, signal);
  // What scrolls inside a shadow root is not heard of outside of it.
  for (const root of [window, ...shadowRootsAround(element)])
    root.addEventListener('scroll', request, { capture: true, passive: true, signal });
  // An element that is made invisible loses the focus, and tells by nothing else.
  element.addEventListener('blur', request, { signal });
  // A page changes its theme, or its room, by an attribute of its root or body.
  const themes = new MutationObserver(request);
  for (const root of [document.documentElement, document.body]) themes.observe(root, { attributes: true });
  signal.addEventListener('abort', () => themes.disconnect(), { once: true });
  window.addEventListener('resize', request, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', request, { passive: true, signal });
}

function shadowRootsAround(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}
