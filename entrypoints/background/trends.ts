import { askTrends } from '../../lib/hashtags/trends/ask-trends';
import type { TrendNetwork, TrendSource } from '../../lib/hashtags/trends/trend-source';
import { ServerProblem } from '../../lib/servers/server-problem';
import { addedSites } from '../../lib/settings/added-sites';
import { createTurns } from '../../lib/settings/in-turn';
import { trendSources } from '../../lib/settings/trend-sources';
import { originPattern } from '../../lib/sites/match-pattern';
import { isAllowed } from './sender-page';
import type { ServerOrigins } from './server-origins';

/** A source is asked no more often by itself. */
const hourMs = 60 * 60 * 1000;

/** The servers that may be asked for what is trending. */
export interface Trends {
  /** What is known now; asks those that are due, without waiting for them. */
  current(): Promise<readonly TrendSource[]>;
  /** Puts one on the list. It is not asked before its origin is allowed. */
  add(url: string, network: TrendNetwork): Promise<void>;
  /** Takes one off the list, with what it said, and gives the permission up. */
  remove(url: string): Promise<void>;
  /** Asks one because the user wants it now. */
  check(url: string): Promise<void>;
}

export function createTrends(origins: ServerOrigins): Trends {
  const inTurn = createTurns();
  const underWay = new Map<string, Promise<void>>();

  const change = (url: string, changes: Partial<TrendSource>) =>
    inTurn(async () => {
      // It may have been taken off the list meanwhile: then nothing of it is kept.
      const all = await trendSources.getValue();
      await trendSources.setValue(all.map((one) => (one.url === url ? { ...one, ...changes } : one)));
    });

  const ask = async (source: TrendSource) => {
    const { url } = source;
    // Before anything is sent, so that a background that is stopped meanwhile does not ask again at once.
    const askedAt = Date.now();
    await change(url, { dueAt: askedAt + hourMs });
    try {
      if (!(await isAllowed(url))) throw new ServerProblem('notAllowed');
      await change(url, { names: await askTrends(source), readAt: askedAt, problem: undefined });
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      const wait = Math.max(hourMs, error.retryAfterMs ?? 0);
      // What trended hours ago is no trend: nothing of it is offered any more.
      await change(url, { names: [], problem: error.kind, dueAt: askedAt + wait });
    }
  };
  /** One question at a time to each. */
  const askOnce = (source: TrendSource) => {
    const asked = underWay.get(source.url) ?? ask(source).finally(() => underWay.delete(source.url));
    underWay.set(source.url, asked);
    return asked;
  };

  return {
    async current() {
      const now = Date.now();
      const sources = await trendSources.getValue();
      // A clock that was set back makes the next time lie too far ahead; a server may ask for some patience, not for years.
      for (const source of sources)
        if (source.dueAt <= now || source.dueAt > now + 24 * hourMs)
          askOnce(source).catch((error: unknown) => console.error('Trends were not asked for.', error));
      return sources;
    },
    add: (url, network) =>
      inTurn(async () => {
        const all = await trendSources.getValue();
        const isSiteToo = (await addedSites.getValue()).includes(originPattern(url) ?? '');
        const source: TrendSource = { url, network, isSiteToo, names: [], dueAt: Date.now() + hourMs };
        await trendSources.setValue([...all.filter((one) => one.url !== url), source]);
      }),
    remove: (url) =>
      inTurn(() =>
        origins.following(async () =>
          trendSources.setValue((await trendSources.getValue()).filter((one) => one.url !== url)),
        ),
      ),
    async check(url) {
      const source = (await trendSources.getValue()).find((one) => one.url === url);
      // Who said for how long is not to be asked is not asked, whoever presses.
      if (source && !(source.problem === 'limited' && source.dueAt > Date.now())) await askOnce(source);
    },
  };
}
