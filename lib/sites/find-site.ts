import { sites } from './sites';
import type { SiteProfile } from './site-profile';

/** The profile of the page at `url`; `undefined` where no network is known. */
export function findSite(url: string): SiteProfile | undefined {
  const { hostname } = new URL(url);
  return sites.find(({ matches }) => matches.some((pattern) => matchesHost(pattern, hostname)));
}

/** Whether a match pattern is for this host; all of them are `https://host/*` or `https://*.domain/*`. */
function matchesHost(pattern: string, hostname: string): boolean {
  const { host = '' } = /^https:\/\/(?<host>[^/]+)\//.exec(pattern)?.groups ?? {};
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
