import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/overlay/overlay.css?inline';
import { mountOverlay } from '../components/overlay/mount-overlay';
import { createOverlayHost } from '../components/overlay/overlay-host';
import { startAssistant } from '../lib/composer/assistant';
import type { EventGate } from '../lib/composer/event-gate';
import { createBackgroundServices } from '../lib/composer/background-services';
import { createFieldMirror } from '../lib/editors/field-mirror';
import { startI18n } from '../lib/i18n/i18n';
import { sendMessage } from '../lib/messaging/messaging';
import { watchChanges } from '../lib/settings/revisions';
import { isPaused, settings } from '../lib/settings/settings';
import { findSite } from '../lib/sites/find-site';

/** Injected into a frame when a composer first gets the focus; ends when the site is paused or the extension goes. */
export default defineUnlistedScript(() => {
  const world = globalThis.postwright;
  if (!world || world.assistantRuns) return;
  world.assistantRuns = true;
  const pause = new AbortController();
  const signal = AbortSignal.any([world.signal, pause.signal]);
  signal.addEventListener('abort', () => (world.assistantRuns = false), { once: true });

  // Frames without an address of their own (about:blank) belong to the page that made them.
  const { origin } = globalThis;
  const host = new URL(origin === 'null' ? location.href : origin).hostname;
  const stop = settings.watch((current) => {
    if (isPaused(current, host)) pause.abort();
  });
  signal.addEventListener('abort', stop, { once: true });

  void start(world.gate, signal);
});

async function start(gate: EventGate, signal: AbortSignal): Promise<void> {
  await startI18n();
  const { origin } = globalThis;
  const site = findSite(origin === 'null' ? location.href : origin);
  const overlay = createOverlayHost(css, signal);
  const assistant = startAssistant({
    gate,
    site,
    services: createBackgroundServices(signal),
    createMirror: (field) => createFieldMirror(field, overlay.shadow, signal),
    signal,
  });
  mountOverlay(assistant, overlay, gate, site, signal);
  watchChanges('checks', () => assistant.recheckAll(), signal);
  await sendMessage('warmEngine');
}
