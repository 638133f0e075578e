import type { ProblemKind } from '../../servers/server-problem';

export const trendNetworks = ['mastodon', 'bluesky'] as const;
/** What tells which tags are in use: an instance of Mastodon, or a server of Bluesky's public API. */
export type TrendNetwork = (typeof trendNetworks)[number];

/** A server that the user lets be asked for public trends, and what it said last. Plain JSON. */
export interface TrendSource {
  /** Its origin, such as `https://mastodon.social`. */
  readonly url: string;
  readonly network: TrendNetwork;
  /** As in `ServerRow`: whether its origin is allowed for a site as well. */
  readonly isSiteToo: boolean;
  /** What was trending, most first: tags without the sign, or topics of several words. */
  readonly names: readonly string[];
  /** When it last answered, in ms since 1970. */
  readonly readAt?: number;
  /** It is not asked again by itself before, in ms since 1970. */
  readonly dueAt: number;
  /** Why it did not answer when it was asked last. */
  readonly problem?: ProblemKind | undefined;
}

/** The profiles through which posts go to a source's network. */
export const networksOf: Readonly<Record<TrendNetwork, readonly string[]>> = {
  mastodon: ['mastodon', 'elk', 'phanpy'],
  bluesky: ['bluesky'],
};

/** Where each is asked unless the user says otherwise. */
export const usualHosts: Readonly<Record<TrendNetwork, string>> = {
  mastodon: 'mastodon.social',
  bluesky: 'public.api.bsky.app',
};
