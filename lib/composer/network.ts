import { watchInstance } from '../instances/known-instances';
import { sendMessage } from '../messaging/messaging';
import { type LengthChoices, lengthChoices } from '../settings/length-choices';
import { endWith } from '../settings/end-with';
import { findSite, findSoftware } from '../sites/find-site';
import { limitsOnInstance } from '../sites/instance-limits';
import { paidLimits } from '../sites/paid-limits';
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
  const site = known ?? instance;
  let free = known?.limits ?? (instance ? limitsOnInstance(instance, undefined) : {});
  let limits = free;

  /** Uses the limits of a paying account where the user has said that it is one. */
  const followChoices = (onChange: () => void, signal: AbortSignal) => {
    if (!site || !Object.values(site.limits).some(({ maxForSubscribers }) => maxForSubscribers)) return;
    const choose = ({ paidOn }: LengthChoices) => {
      const chosen = paidOn.includes(site.id) ? paidLimits(free) : free;
      const isSame = chosen === limits;
      limits = chosen;
      if (!isSame && !signal.aborted) onChange();
    };
    // Without the choices, everybody's limits are the safe ones.
    lengthChoices.getValue().then(choose, () => undefined);
    endWith(signal, lengthChoices.watch(choose));
  };

  return {
    site,
    limits: () => limits,
    follow(onChange, signal) {
      followChoices(onChange, signal);
      const api = instance?.software?.limits;
      if (!instance || (api !== 'mastodon-api' && api !== 'misskey-api')) return;
      const { origin } = new URL(address);
      watchInstance(
        origin,
        (told) => {
          free = limitsOnInstance(instance, told);
          limits = free;
          onChange();
        },
        signal,
      );
      // The answer comes by way of the storage; without one, the limits stay a guess.
      sendMessage('askInstance', { api }).catch(() => undefined);
    },
  };
}
