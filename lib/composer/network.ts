import { watchInstance } from '../instances/known-instances';
import { sendMessage } from '../messaging/messaging';
import { findSite, findSoftware } from '../sites/find-site';
import { limitsOnInstance } from '../sites/instance-limits';
import type { SiteProfile } from '../sites/site-profile';

/** The network that a page belongs to. */
export interface Network {
  readonly site: SiteProfile | undefined;
  /** How much it takes, as known by now. */
  limits(): SiteProfile['limits'];
  /** Asks for what is not known, and calls `onChange` whenever the limits are known better, until the signal aborts. */
  follow(onChange: () => void, signal: AbortSignal): void;
}

/** Finds out by its address, or by its structure, which network a page belongs to. */
export function readNetwork(address: string, page: ParentNode): Network {
  const known = findSite(address);
  const instance = known ? undefined : findSoftware(page);
  let limits = known?.limits ?? (instance ? limitsOnInstance(instance, undefined) : {});

  return {
    site: known ?? instance,
    limits: () => limits,
    follow(onChange, signal) {
      const api = instance?.software?.limits;
      if (!instance || (api !== 'mastodon-api' && api !== 'misskey-api')) return;
      const { origin } = new URL(address);
      watchInstance(
        origin,
        (told) => {
          limits = limitsOnInstance(instance, told);
          onChange();
        },
        signal,
      );
      // The answer comes by way of the storage; without one, the limits stay a guess.
      sendMessage('askInstance', { api }).catch(() => undefined);
    },
  };
}
