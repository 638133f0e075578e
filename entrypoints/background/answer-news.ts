import { handle } from '../../lib/messaging/handle';
import { isNews, rememberSaidNew } from '../../lib/settings/said-new';
import { sites } from '../../lib/sites/sites';
import { addressOf } from './sender-page';

/** Says once per host that its network looks new; in a private window once per page, for nothing is recorded there. */
export function answerNews(): void {
  handle('claimLooksNew', async ({ siteId }, sender) => {
    const address = addressOf(sender);
    const site = sites.find(({ id }) => id === siteId);
    if (!address || !site) return false;
    if (sender.tab?.incognito) return true;
    const { hostname } = new URL(address);
    if (!(await isNews(hostname, site.checkedOn))) return false;
    await rememberSaidNew(hostname, site.checkedOn);
    return true;
  });
}
