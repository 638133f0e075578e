import { sites } from './sites';
import type { SiteProfile } from './site-profile';

/** The profile of the page at `url`; `undefined` where no network is known. */
export function findSite(url: string): SiteProfile | undefined {
  const { protocol, hostname } = new URL(url);
  // All match patterns here are of the form `scheme://host/*`, so comparing the origin is enough.
  return sites.find((site) => site.matches.includes(`${protocol}//${hostname}/*`));
}
