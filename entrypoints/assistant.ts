import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import overlayCss from '../components/overlay/overlay.css?inline';
import { mountOverlay } from '../components/overlay/mount-overlay';
import { createOverlayHost } from '../components/overlay/overlay-host';
import { startAssistant } from '../lib/composer/assistant';
import type { SharedWorld } from '../lib/composer/shared-world';
import { adoptMarkStyles } from '../lib/composer/mark-styles';
import { createBackgroundServices } from '../lib/composer/background-services';
import { readNetwork } from '../lib/composer/network';
import { createFieldMirror } from '../lib/editors/field-mirror';
import { startI18n } from '../lib/i18n/i18n';
import { sendMessage } from '../lib/messaging/messaging';
import { addedSites } from '../lib/settings/added-sites';
import { endWith } from '../lib/settings/end-with';
import { watchChanges } from '../lib/settings/revisions';
import { followRewriteModel } from '../lib/settings/rewrite-choices';
import { followServerUse } from '../lib/settings/server-use';
import { differInChecks, isPaused, settings } from '../lib/settings/settings';
import { findSite } from '../lib/sites/find-site';
import { matchesUrl } from '../lib/sites/match-pattern';
import marksCss from './marks.css?inline';

/**
 * Injected into a frame when a composer first gets the focus; ends when the site is paused
 * or turned off, or the extension goes. Its
 * result, `true` once for each document, asks `inject-assistant.ts` for the marks' styles.
 */
export default defineUnlistedScript(() => {
  const world = globalThis.postwright;
  if (!world || world.assistantRuns) return false;
  world.assistantRuns = true;
  const pause = new AbortController();
  const signal = AbortSignal.any([world.signal, pause.signal]);
  signal.addEventListener('abort', () => (world.assistantRuns = false), { once: true });

  // Frames without an address of their own (about:blank) belong to the page that made them.
  const address = globalThis.origin === 'null' ? location.href : globalThis.origin;
  const { hostname } = new URL(address);
  const stop = settings.watch((current) => {
    if (isPaused(current, hostname)) pause.abort();
  });
  endWith(signal, stop);
  const stopFollowing = addedSites.watch((patterns) => {
    if (!findSite(address) && !matchesUrl(patterns, address)) pause.abort();
  });
  endWith(signal, stopFollowing);
  world.stopOn = (hosts) => {
    if (hosts.includes(hostname)) pause.abort();
  };

  // Without the background there are no strings and no engine; the next focus asks for it again.
  start(world, address, signal).catch(() => pause.abort());

  const needsStyles = !world.isStyled;
  world.isStyled = true;
  return needsStyles;
});

async function start(world: SharedWorld, address: string, signal: AbortSignal): Promise<void> {
  const { gate, end } = world;
  let onServerChange = () => {};
  let onModelChange = () => {};
  const [serverUse, rewriteModel] = await Promise.all([
    followServerUse(() => onServerChange(), signal),
    followRewriteModel(() => onModelChange(), signal),
    startI18n(),
  ]);
  if (signal.aborted) return;
  const network = readNetwork(address, document);
  const overlay = createOverlayHost(overlayCss + marksCss, end, signal);
  const assistant = startAssistant({
    gate,
    network,
    services: createBackgroundServices(
      network.site,
      { serverUse, rewriteModel },
      () => assistant.refreshAll(),
      signal,
    ),
    prepareRoot: (root) => {
      if (import.meta.env.FIREFOX) adoptMarkStyles(root, marksCss);
    },
    onOrphaned: end,
    createMirror: (field, until) => createFieldMirror(field, overlay.shadow, until),
    signal,
  });
  world.openReplies = () => assistant.openReplies();
  mountOverlay(assistant, overlay, gate, network.site, signal);
  network.follow(() => assistant.refreshAll(), signal);
  onServerChange = () => assistant.recheckAll();
  onModelChange = () => assistant.redraw();
  watchChanges('checks', () => assistant.recheckAll(), signal);
  const followLanguage = async () => {
    await startI18n();
    assistant.redraw();
    assistant.recheckAll();
  };
  const stop = settings.watch((current, before) => {
    if (current.language !== before.language) followLanguage().catch(() => undefined);
    else if (differInChecks(current, before)) assistant.recheckAll();
  });
  endWith(signal, stop);
  // Only to have it ready: a check loads the engine as well.
  await sendMessage('warmEngine').catch(() => undefined);
}
