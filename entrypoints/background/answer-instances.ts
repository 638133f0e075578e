import { askInstance } from '../../lib/instances/ask-instance';
import { isDue, readInstance, rememberInstance } from '../../lib/instances/known-instances';
import { handle } from '../../lib/messaging/handle';
import { createTurns } from '../../lib/settings/in-turn';
import { isPaused, settings } from '../../lib/settings/settings';
import { findSite } from '../../lib/sites/find-site';
import type { InstanceApi } from '../../lib/sites/site-profile';
import { addressOf, isAllowed } from './sender-page';

/**
 * Asks instances for their limits: the only requests that are made unasked. They are made here and not in the page,
 * where the site's service worker, its CSP and its list of loaded resources would see them, and where its cookies would
 * be at hand; the permission for the origin makes CORS no matter here. What a page sends is no more than a hint which
 * API to ask: the origin is the sender's own. In a private window nothing is asked: this is not its network session, and
 * would leave a trace of the visit.
 */
export function answerInstances(): void {
  const inTurn = createTurns();
  const underWay = new Map<string, Promise<void>>();

  const ask = async (address: string, api: InstanceApi) => {
    const { origin } = new URL(address);
    if (!isDue(await readInstance(origin), Date.now())) return;
    const limits = await askInstance(origin, api).catch(() => undefined);
    // The user may have turned it off, or erased everything, while the instance took its time.
    await inTurn(async () => {
      if (await mayAsk(address)) await rememberInstance(origin, limits, Date.now());
    });
  };

  handle('askInstance', async ({ api }, sender) => {
    const address = addressOf(sender);
    if (!address || sender.tab?.incognito || !(await mayAsk(address))) return;
    const { origin } = new URL(address);
    const asked = underWay.get(origin) ?? ask(address, api).finally(() => underWay.delete(origin));
    underWay.set(origin, asked);
    await asked;
  });
}

/** Only what the user turned on: the networks that came with the extension are never asked. */
async function mayAsk(address: string): Promise<boolean> {
  if (findSite(address) || !(await isAllowed(address))) return false;
  return !isPaused(await settings.getValue(), new URL(address).hostname);
}
