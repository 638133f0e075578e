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
  const root = createRoot(container);
  root.render(<Overlay assistant={assistant} host={host} site={site} />);
  gate.host = host.element;
  gate.onPointer = (event) => forwardPress(host.shadow, event);
  signal.addEventListener('abort', () => {
    root.unmount();
    gate.host = undefined;
    gate.onPointer = undefined;
  });
}
