// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSite } from '../../../lib/sites/find-site';
import type { ComposerHint, SiteProfile, Surface } from '../../../lib/sites/site-profile';
import { siteMatches, sites } from '../../../lib/sites/sites';

/** Surfaces for which no limit is known, or too many are told: on purpose. */
const unlimited: Readonly<Record<string, readonly Surface[]>> = {
  x: ['message'],
  instagram: ['message'],
  tiktok: ['message'],
  pinterest: ['comment'],
  vk: ['post'],
  quora: ['post'],
  medium: ['post', 'comment'],
  trustpilot: ['reply'],
  'hacker-news': ['comment'],
};

/** https only; a whole host or everything under a domain: patterns with a path exclude `match_origin_as_fallback`. */
const pattern = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/;

const label = /aria-label|placeholder|\[title/;

function isValid(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function selectorsOf({ composers, author, countedTogether, software }: SiteProfile): string[] {
  const ofComposers = composers.flatMap(({ selector, shadowHost }) => [selector, shadowHost]);
  const ofAuthors = author.flatMap(({ near, inside, composer, repeatedIn }) => [
    near,
    inside,
    composer,
    repeatedIn,
  ]);
  return [...ofComposers, ...ofAuthors, countedTogether, software?.mark].filter(
    (selector) => selector !== undefined,
  );
}

const surfacesOf = (hints: readonly ComposerHint[]) => new Set(hints.map(({ surface }) => surface));

it('rejects a selector that is none', () => {
  expect(['[a=', 'a >> b', ':is('].filter(isValid)).toEqual([]);
});

it('has each network once', () => {
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  expect(new Set(siteMatches).size).toBe(siteMatches.length);
});

describe.each(sites.map((site): [string, SiteProfile] => [site.name, site]))('%s', (_, site) => {
  it('has match patterns that the browsers take', () => {
    expect(site.matches.length > 0 || site.software !== undefined, 'There is a way to find it').toBe(true);
    for (const match of site.matches) expect(match).toMatch(pattern);
  });

  it('is found by each of its hosts', () => {
    for (const match of site.matches) {
      const host = match.slice('https://'.length, match.indexOf('/', 'https://'.length));
      expect(findSite(`https://${host.replace('*.', '')}/`)?.id).toBe(site.id);
      expect(findSite(`https://${host.replace('*', 'fr')}/a/path?query#fragment`)?.id).toBe(site.id);
    }
  });

  it('has valid selectors', () => {
    expect(site.composers.length).toBeGreaterThan(0);
    expect(selectorsOf(site).filter((selector) => !isValid(selector))).toEqual([]);
  });

  it('never goes by a label alone, since that is in the reader’s language', () => {
    // A reply is a comment, and a chat in Facebook's corner a post, where the label is not understood.
    const mayNeedLabel = new Set<Surface>(['reply', 'message']);
    const named = [...surfacesOf(site.composers)].filter((surface) => !mayNeedLabel.has(surface));
    const byStructure = surfacesOf(site.composers.filter(({ selector }) => !label.test(selector)));
    expect(named.filter((surface) => !byStructure.has(surface))).toEqual([]);
  });

  it('says when it was checked', () => {
    expect(site.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(site.checkedOn)).not.toBeNaN();
  });

  it('has a limit for each surface, or none on purpose', () => {
    const { limits } = site;
    const missing = [...surfacesOf(site.composers)].filter((surface) => !(surface in limits));
    expect(missing).toEqual(unlimited[site.id] ?? []);
    for (const { max, maxForSubscribers = Infinity } of Object.values(limits)) {
      expect(max).toBeGreaterThan(0);
      expect(maxForSubscribers).toBeGreaterThan(max);
    }
  });

  it('has a name in the first group of each pattern', () => {
    for (const { pattern: { source } = /()/ } of site.author) {
      expect(new RegExp(`${source}|`).exec('')).toHaveLength(2);
    }
  });
});

describe('findSite', () => {
  it.each([
    'https://example.com/',
    'https://notlinkedin.com/',
    'https://linkedin.com.example/',
    'https://sub.x.com/',
    'about:blank',
  ])('knows no network at %s', (url) => {
    expect(findSite(url)).toBeUndefined();
  });

  it('goes by the host: a frame of the page may lie at another path', () => {
    expect(findSite('https://business.google.com')?.id).toBe('google-business');
    expect(findSite('https://app.slack.com/client/T1/C1')?.id).toBe('slack');
  });
});
