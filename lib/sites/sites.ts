import { bluesky } from './bluesky';
import { mastodon } from './mastodon';
import type { SiteProfile } from './site-profile';
import { x } from './x';

/** Every network that works without asking for a further permission. */
export const sites: readonly SiteProfile[] = [x, bluesky, mastodon];

/** The match patterns of all networks, for the manifest. */
export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);
