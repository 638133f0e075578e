import { browser } from 'wxt/browser';
import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import { sendingConsent } from '../../../lib/settings/sending-consent';
import { originPattern } from '../../../lib/sites/match-pattern';

/**
 * Asks the browser for the origins of these servers and no other, and Firefox for its consent to send texts. To be called by a press, before anything is waited for:
 * Firefox asks only then.
 */
export function allowServers(servers: readonly Pick<LanguageToolServer, 'url'>[]): Promise<boolean> {
  const origins = servers.flatMap(({ url }) => originPattern(url) ?? []);
  return browser.permissions.request({ origins, ...sendingConsent });
}

/** How a server is called: its host, with the port where it has one. */
export function hostOf({ url }: Pick<LanguageToolServer, 'url'>): string {
  return new URL(url).host;
}
