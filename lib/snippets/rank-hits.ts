import type { IndexedSnippet } from './indexed-snippet';
import { sameLanguage } from './pick-variant';
import type { Surface } from '../sites/site-profile';

/** Where a reply is looked for; what is not known does not count. */
export interface SearchContext {
  /** Id of the network. */
  readonly siteId?: string | undefined;
  readonly surface?: Surface | undefined;
  /** BCP 47 tag of the conversation. */
  readonly lang?: string | undefined;
  /** The message that is answered; its language counts where `lang` is not given. */
  readonly answered?: string | undefined;
}

/** How well a snippet fits the place, whatever it says: its network, its surface, its languages. */
export function fitOf({ snippet }: IndexedSnippet, { siteId, surface, lang }: SearchContext): number {
  const ofSite = fitOfList(snippet.sites, siteId);
  const ofSurface = fitOfList(snippet.surfaces, surface);
  const ofLanguage =
    lang !== undefined && snippet.variants.some((variant) => sameLanguage(variant.lang, lang)) ? 1 : 0;
  return ofSite * 4 + ofSurface * 4 + snippet.pinned * 2 + ofLanguage;
}

/** 1 where the list names it, 0 where it leaves that open, -1 where it names others. */
function fitOfList<Value extends string>(list: readonly Value[], value: Value | undefined): number {
  if (list.length === 0 || value === undefined) return 0;
  return list.includes(value) ? 1 : -1;
}
