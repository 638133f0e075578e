import { handlePrivileged } from '../../lib/messaging/handle';
import type { AddedSites } from './added-sites';
import type { Trends } from './trends';

/** The servers that may be asked for trends, for the settings page. */
export function answerTrends(trends: Trends, sites: AddedSites): void {
  handlePrivileged('addTrendSource', ({ url, network }) => trends.add(checked(url), network));
  handlePrivileged('removeTrendSource', async ({ url }) => {
    await trends.remove(url);
    await sites.follow();
  });
  handlePrivileged('checkTrendSource', async ({ url }, sender) => {
    if (!sender.tab?.incognito) await trends.check(url);
  });
}

function checked(url: string): string {
  if (new URL(url).origin !== url) throw new Error('This is not the origin of a server.');
  return url;
}
