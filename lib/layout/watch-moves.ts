/** Shares of an element at which the browser reports: its present one, and the least bit more. */
const bit = 1e-4;

/**
 * Calls `listener` when an element is drawn at another place, whatever moved it: a transform, something that appeared
 * above it, a box that scrolls. Nothing is polled: the browser watches a frame as large as the element where it is now,
 * and reports when it is not filled as before.
 */
export function watchMoves(element: Element, listener: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;

  const aim = (share?: number) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const aimed = element.getBoundingClientRect();
    const root = element.ownerDocument;
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        // The first report comes in any case, and may come late.
        const hasMoved = !isFirst || !isSame(element.getBoundingClientRect(), aimed);
        isFirst = false;
        if (hasMoved) {
          listener();
          aim();
        } else if (share === undefined && entry?.intersectionRatio !== 1) aim(entry?.intersectionRatio);
      },
      { root, rootMargin: frameAround(aimed, root.documentElement), threshold: thresholds(share ?? 1) },
    );
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  aim();
}

function thresholds(share: number): number[] {
  return share === 0 ? [bit] : [share, Math.min(1, share + bit)];
}

/** The margins that make the window as small as a rectangle in it, in whole px outwards. */
function frameAround({ left, top, right, bottom }: DOMRect, { clientWidth, clientHeight }: Element): string {
  const insets = [top, clientWidth - right, clientHeight - bottom, left];
  return insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
}

function isSame(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
