import { closestAcross } from '../../lib/composer/find-author';
import { overlayTag } from '../../lib/composer/page-names';
import { stillInstalled } from '../../lib/composer/request-assistant';

/** A page that removes us this often within `calmMs` does so on purpose: then we stay away until the next focus. */
const maxReturns = 5;
const calmMs = 5_000;

export interface OverlayHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the host where the composer's clicks are allowed: at the end of the body, or of its modal dialog. */
  attachFor(composer: Element): void;
  /** Takes back what the page's CSS zoom makes of our sizes and places. Call it when things have moved. */
  unzoom(): void;
}

/**
 * The one node that is added to a page: an element with a closed shadow root, in the browser's top layer. It comes back
 * when the page removes it.
 * @param onOrphaned Called when it was removed and the extension turns out to be gone: its successor did that.
 */
export function createOverlayHost(css: string, onOrphaned: () => void, signal: AbortSignal): OverlayHost {
  const element = document.createElement(overlayTag);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const zoomSheet = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [sheet, zoomSheet];

  let home: Element | undefined;
  let returns: number[] = [];
  let unzoomed = 1;
  const show = () => {
    if (!home?.isConnected || signal.aborted) return;
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const unzoom = () => {
    const zoom = home?.currentCSSZoom ?? 1;
    if (zoom === unzoomed) return;
    unzoomed = zoom;
    zoomSheet.replaceSync(`:host { zoom: ${1 / zoom} !important }`);
  };
  const observer = new MutationObserver(() => {
    if (element.parentNode === home) return;
    if (!stillInstalled()) {
      onOrphaned();
      return;
    }
    const now = performance.now();
    returns = [...returns.filter((time) => now - time < calmMs), now];
    if (returns.length <= maxReturns) show();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });

  return {
    element,
    shadow,
    attachFor(composer) {
      const next = closestAcross(composer, 'dialog:modal') ?? composer.ownerDocument.body;
      if (next !== home) {
        home = next;
        observer.disconnect();
        observer.observe(home, { childList: true });
      }
      unzoom();
      show();
    },
    unzoom,
  };
}
