import { browser } from 'wxt/browser';
import { sendingConsent } from '../../lib/settings/sending-consent';
import { originPattern } from '../../lib/sites/match-pattern';

/** Something that is asked over the network. */
interface Addressed {
  readonly url: string;
}

/**
 * Asks the browser for the origins of these servers and no other, and Firefox for its consent to send texts. To be called by a press, before anything is waited for:
 * Firefox asks only then.
 */
export function allowServers(servers: readonly Addressed[]): Promise<boolean> {
  const origins = servers.flatMap(({ url }) => originPattern(url) ?? []);
  return browser.permissions.request({ origins, ...sendingConsent });
}

/** How a server is called: its host, with the port where it has one. */
export function hostOf({ url }: Addressed): string {
  return new URL(url).host;
}
