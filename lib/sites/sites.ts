import { bluesky } from './bluesky';
import { discord } from './discord';
import { discourse } from './discourse';
import { elk } from './elk';
import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { messenger } from './messenger';
import { misskey } from './misskey';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { pixelfed } from './pixelfed';
import { pleroma } from './pleroma';
import { quora } from './quora';
import { reddit } from './reddit';
import { slack } from './slack';
import { telegram } from './telegram';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { trustpilot } from './trustpilot';
import { tumblr } from './tumblr';
import { vk } from './vk';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { youtube } from './youtube';
import type { SiteProfile } from './site-profile';

/** Every network that is known: by the hosts of its profile, or by its software on hosts that the user turned on. */
export const sites: readonly SiteProfile[] = [
  x,
  bluesky,
  mastodon,
  elk,
  phanpy,
  facebook,
  messenger,
  instagram,
  threads,
  linkedin,
  tiktok,
  youtube,
  reddit,
  pinterest,
  misskey,
  pixelfed,
  pleroma,
  telegram,
  whatsapp,
  discord,
  slack,
  vk,
  tumblr,
  quora,
  medium,
  googleBusiness,
  trustpilot,
  discourse,
  lemmy,
  hackerNews,
];

/** The match patterns of all networks, for the manifest. */
export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);
