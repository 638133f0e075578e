import { browser } from 'wxt/browser';
import { sendingConsent } from '../../lib/settings/sending-consent';
import { originPattern } from '../../lib/sites/match-pattern';

/** Something that is asked over the network. */
interface Addressed {
  readonly url: string;
}

/**
 * Asks the browser for the origins of these addresses and no other. To be called by a press, before anything is waited
 * for: Firefox asks only then.
 */
export function allowOrigins(addressed: readonly Addressed[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(addressed) });
}

/** The same for servers that texts are sent to: Firefox asks for its consent to that as well. */
export function allowServers(servers: readonly Addressed[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(servers), ...sendingConsent });
}

function patternsOf(addressed: readonly Addressed[]): string[] {
  return addressed.flatMap(({ url }) => originPattern(url) ?? []);
}
