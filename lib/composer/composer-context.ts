import type { Count } from '../counter/count';
import { type TextCounter, createTextCounter } from '../counter/text-counter';
import type { ComposerHint, LengthLimit, PostCustoms, SiteProfile, Surface } from '../sites/site-profile';
import { findAnswered } from './find-answered';
import { closestAcross, findAuthor } from './find-author';
import type { Network } from './network';

/** A count, with its limit's weight: one that is not exact may warn, and never claims. */
export interface ComposerCount extends Count {
  readonly isExact: boolean;
}

/** What the page tells about a composer. */
export interface ComposerContext {
  /** The composer's text as the network counts it; `undefined` where the limit is not known. */
  count(text: string): ComposerCount | undefined;
  /** Reads again what is counted with it. Call it when the composer gets the focus. */
  refresh(): void;
  /** What is written here; `undefined` where the network's profile does not know it. */
  readonly surface: Surface | undefined;
  readonly site: SiteProfile | undefined;
  /** The limit as known by now. */
  limit(): LengthLimit | undefined;
  /** The texts of other fields that share the limit, as they are counted with this one. */
  together(): { readonly before: string; readonly after: string };
  /** What the page tells for filling in a reply, by the canonical name of the placeholder. */
  values(): Readonly<Record<string, string | undefined>>;
  /** The message that is answered, cut; `undefined` where none is known. */
  answered(): string | undefined;
  /** What the network makes of what is written here. */
  readonly postCustoms: PostCustoms;
  /** Whether the network is known, and nothing on its page is as its profile says. */
  readonly looksNew: boolean;
}

/** Reads a composer's surroundings by its network's profile. */
export function readContext(element: HTMLElement, { site, limits }: Network): ComposerContext {
  const surface = site && findSurface(element, site);
  // Only what has the focus changes while someone types, so the other fields are read once.
  let together = { before: '', after: '' };
  let counter: { readonly limit: LengthLimit; readonly count: TextCounter['count'] } | undefined;
  return {
    surface,
    site,
    limit: () => surface && limits()[surface],
    together: () => together,
    refresh() {
      if (site) together = countedTogether(element, site);
    },
    count(text) {
      const limit = surface && limits()[surface];
      if (!limit) return undefined;
      const { before, after } = together;
      if (counter?.limit !== limit) counter = { limit, count: createTextCounter(limit).count };
      const count = counter.count(before + text + after);
      const from = count.overflowFrom;
      return {
        ...count,
        overflowFrom: from === undefined ? undefined : Math.max(0, from - before.length),
        isExact: limit.confidence !== 'unverified',
      };
    },
    values: () => (site ? { name: findAuthor(element, site.author), site: site.name } : {}),
    answered: () => site && findAnswered(element, site.author),
    postCustoms: customsOf(site, surface),
    looksNew: site !== undefined && !surface && looksNew(element, site),
  };
}

/** Tags are everybody's matter where they are read by everybody; what a heading is, in messages too. */
function customsOf(site: SiteProfile | undefined, surface: Surface | undefined): PostCustoms {
  if (!site || !surface) return {};
  const { hashtagRules, postCustoms } = site;
  const isPublic = surface !== 'message' && surface !== 'note';
  return {
    ...(surface === 'post' && postCustoms),
    ...((isPublic || !hashtagRules.linked) && { hashtags: hashtagRules }),
  };
}

function findSurface(element: Element, { composers }: SiteProfile): Surface | undefined {
  // The editor's root or the editable element itself carries the mark, depending on the library.
  return composers.find((hint) => isComposer(element, hint))?.surface;
}

function isComposer(element: Element, { selector, shadowHost }: ComposerHint): boolean {
  if (!element.closest(selector)) return false;
  if (!shadowHost) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && closestAcross(root.host, shadowHost) !== undefined;
}

/**
 * Whether a page shows none of its network's composers. Where it shows one, this is only a box that the profile leaves
 * out, such as a biography; and nobody writes a post in a one-line field.
 */
function looksNew(element: Element, { composers }: SiteProfile): boolean {
  if (element instanceof HTMLInputElement) return false;
  return !composers.some(({ selector, shadowHost }) => document.querySelector(shadowHost ?? selector));
}

/** The texts of the other fields that share the composer's limit: those before it and those after it. */
function countedTogether(element: Element, site: SiteProfile): { before: string; after: string } {
  const texts = { before: '', after: '' };
  if (!site.countedTogether) return texts;
  for (const field of document.querySelectorAll(site.countedTogether)) {
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!isText || field === element || !field.checkVisibility() || field.ariaHidden === 'true') continue;
    const precedes = element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING;
    texts[precedes ? 'before' : 'after'] += field.value;
  }
  return texts;
}
