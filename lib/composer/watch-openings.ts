/**
 * Calls `listener` when the page writes its document anew (`document.open()`, as classic editors do to fill their
 * frames): that takes all listeners of the window and the document away, but no observer.
 */
export function watchOpenings(listener: () => void, signal: AbortSignal): void {
  const openings = new MutationObserver(listener);
  openings.observe(document, { childList: true });
  signal.addEventListener('abort', () => openings.disconnect(), { once: true });
}
