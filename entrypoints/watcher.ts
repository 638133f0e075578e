import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearLeftovers } from '../lib/composer/clear-leftovers';
import { openEventGate } from '../lib/composer/event-gate';
import { requestAssistant, stillInstalled } from '../lib/composer/request-assistant';
import type { SharedWorld } from '../lib/composer/shared-world';
import { composerOf } from '../lib/composer/watch-composers';
import { watchFocus } from '../lib/composer/watch-focus';
import { watchOpenings } from '../lib/composer/watch-openings';

/**
 * The only script of every visit: waits for a composer to get the focus, then asks for the assistant. It is not one of
 * WXT's content scripts (wxt.config.ts puts it into the manifest), because theirs announce themselves to the page
 * by an event, and end at an event that any page can send. After an update of the extension the new watcher comes into
 * a page that still has the old one: in a world of its own, so neither sees the other's globals.
 */
export default defineUnlistedScript(() => {
  if (globalThis.postwright) return;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  clearLeftovers();
  const gate = openEventGate(window, signal);
  const world: SharedWorld = {
    gate,
    signal,
    end: () => lifetime.abort(),
    assistantRuns: false,
    isStyled: false,
    stopOn: undefined,
    openReplies: undefined,
  };
  globalThis.postwright = world;

  watchFocus((element) => {
    if (!stillInstalled()) lifetime.abort();
    else if (!world.assistantRuns && composerOf(element)) requestAssistant();
  }, signal);
  watchOpenings(() => gate.reopen(), signal);
});
