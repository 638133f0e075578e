/**
 * Calls `listener`, at most once a frame, when the element may have moved or changed its size: scrolling of anything,
 * resizing of the window or of the element. No timers: an idle page costs nothing.
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
  window.addEventListener('scroll', request, { capture: true, passive: true, signal });
  window.addEventListener('resize', request, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', request, { passive: true, signal });
}
