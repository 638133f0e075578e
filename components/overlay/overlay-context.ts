import { createContext, use } from 'react';
import type { ActiveComposer, Assistant } from '../../lib/composer/assistant';
import type { SiteProfile } from '../../lib/sites/site-profile';
import type { OverlayHost } from './overlay-host';

export interface OverlayContext {
  readonly assistant: Assistant;
  readonly active: ActiveComposer;
  /** Changes when things on the page may have moved. */
  readonly layout: number;
  readonly host: OverlayHost;
  readonly site: SiteProfile | undefined;
  readonly direction: 'ltr' | 'rtl';
}

export const OverlayContext = createContext<OverlayContext | undefined>(undefined);

/** The overlay's surroundings; only inside of the overlay. */
export function useOverlay(): OverlayContext {
  const context = use(OverlayContext);
  if (!context) throw new Error('useOverlay outside of the overlay.');
  return context;
}
