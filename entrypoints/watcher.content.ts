import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { deepActiveElement, deepTarget, editingHost, isComposerLike } from '../lib/composer/editable';
import { openEventGate } from '../lib/composer/event-gate';
import { siteMatches } from '../lib/sites/sites';

/** The only script of every visit: waits for a composer to get focus, then asks for the assistant. */
export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (globalThis.postwright) return;
    const world = { gate: openEventGate(window, signal), signal, assistantRuns: false };
    globalThis.postwright = world;

    const notice = (element: Element | undefined) => {
      const host = element && editingHost(element);
      if (!host || world.assistantRuns || !isComposerLike(host)) return;
      // An updated extension leaves this script without a background to ask: it stays silent until the page reloads.
      browser.runtime.sendMessage({ type: 'requestAssistant', timestamp: Date.now() }).catch(() => undefined);
    };
    window.addEventListener('focusin', (event) => notice(deepTarget(event)), { capture: true, signal });
    document.addEventListener('DOMContentLoaded', () => notice(deepActiveElement()), { signal });
  },
});
