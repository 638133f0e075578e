import { createApiClient } from './api/client';
import type { Memory } from './memory';
import type { LanguageToolServer } from './server';
import { type ServerFacts, askFacts } from './server-facts';

/** What is known of the servers: each is asked once, and again when the browser was restarted. */
export interface FactsStore {
  /** @throws ServerProblem when it has to be asked and does not tell. */
  of(server: LanguageToolServer, signal: AbortSignal): Promise<ServerFacts>;
  /** Those of a server that was asked before. */
  known(server: LanguageToolServer): Promise<ServerFacts | undefined>;
  /** Those of all servers that were asked before. */
  all(): Promise<KnownFacts>;
  /** Keeps what a server has told otherwise. */
  put(server: LanguageToolServer, facts: ServerFacts): Promise<void>;
}

/** By address. */
export type KnownFacts = Readonly<Record<string, ServerFacts>>;

export function createFactsStore(memory: Memory<KnownFacts>): FactsStore {
  let loaded: Promise<Map<string, ServerFacts>> | undefined;
  const load = () =>
    (loaded ??= memory.read().then(
      (known) => new Map(Object.entries(known)),
      () => new Map<string, ServerFacts>(),
    ));
  const put = async ({ url }: LanguageToolServer, facts: ServerFacts) => {
    const all = await load();
    all.set(url, facts);
    // What can't be kept is asked again.
    await memory.write(Object.fromEntries(all)).catch(() => undefined);
  };

  return {
    async of(server, signal) {
      const known = (await load()).get(server.url);
      if (known) return known;
      const facts = await askFacts(createApiClient(server), signal);
      await put(server, facts);
      return facts;
    },
    known: async ({ url }) => (await load()).get(url),
    all: async () => Object.fromEntries(await load()),
    put,
  };
}
