import { useEffect, useState } from 'react';
import { forgetPrivately, privateMemory, rememberPrivately } from '../../lib/settings/private-memory';
import { pauseSite, resumeSite } from '../../lib/settings/settings';
import { usePopup } from './popup-context';

/** The sites that are paused for the window below the popup. */
export interface Pauses {
  has(host: string): boolean;
  change(host: string, paused: boolean): Promise<void>;
}

/**
 * In a private window a pause is kept in memory, and holds in private windows only.
 * @param stored The hosts that are paused by the settings.
 */
export function usePauses(stored: readonly string[]): Pauses {
  const { services } = usePopup();
  const [isPrivate, setPrivate] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = privateMemory.watch(({ pausedSites }) => setKept(pausedSites));
    const read = async () => {
      setPrivate(await services.inPrivateWindow());
      setKept((await privateMemory.getValue()).pausedSites);
    };
    read().catch((error: unknown) => console.error('The window could not be read.', error));
    return stop;
  }, [services]);

  return {
    has: (host) => stored.includes(host) || (isPrivate && kept.includes(host)),
    async change(host, paused) {
      // Asked anew: who is fast must not have a host stored because the answer was still to come.
      const isPrivateNow = await services.inPrivateWindow();
      if (paused) return isPrivateNow ? rememberPrivately('pausedSites', host) : pauseSite(host);
      if (isPrivateNow) await forgetPrivately('pausedSites', host);
      if (stored.includes(host)) await resumeSite(host);
    },
  };
}
