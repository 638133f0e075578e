import { matchesHost } from './match-pattern';
import { sites } from './sites';
import type { SiteProfile } from './site-profile';

/** The profile of the page at `url`; `undefined` where no network is known. */
export function findSite(url: string): SiteProfile | undefined {
  const { hostname } = new URL(url);
  return sites.find(({ matches }) => matches.some((pattern) => matchesHost(pattern, hostname)));
}

/** The network whose software made this page, by its structure: an instance that has no profile of its own. */
export function findSoftware(page: ParentNode): SiteProfile | undefined {
  return sites.find(({ software }) => software && page.querySelector(software.mark));
}
