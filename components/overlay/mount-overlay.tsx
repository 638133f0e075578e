import { createRoot } from 'react-dom/client';
import type { Assistant } from '../../lib/composer/assistant';
import type { EventGate } from '../../lib/composer/event-gate';
import type { SiteProfile } from '../../lib/sites/site-profile';
import { forwardPress } from './forward-press';
import { Overlay } from './overlay';
import type { OverlayHost } from './overlay-host';

/** Draws the overlay into its host until the signal aborts. */
export function mountOverlay(
  assistant: Assistant,
  host: OverlayHost,
  gate: EventGate,
  site: SiteProfile | undefined,
  signal: AbortSignal,
): void {
  const container = document.createElement('div');
  host.shadow.append(container);
  const root = withoutSelectionEvents(() => createRoot(container));
  root.render(<Overlay assistant={assistant} host={host} site={site} />);
  gate.host = host.element;
  gate.onPointer = (event) => forwardPress(host.shadow, event);
  signal.addEventListener('abort', () => {
    root.unmount();
    gate.host = undefined;
    gate.onPointer = undefined;
  });
}

/**
 * React follows the selection of the whole document, twice for each key that is typed into the page, to tell `onSelect`
 * of text boxes. The overlay has none. Content scripts have a `document` of their own: the page's stays as it is.
 */
function withoutSelectionEvents<T>(make: () => T): T {
  const { addEventListener } = document;
  document.addEventListener = (...[type, ...rest]: Parameters<Document['addEventListener']>) => {
    if (type !== 'selectionchange') addEventListener.call(document, type, ...rest);
  };
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}
