import { type Health, afterFailure, byHealth, healthy, patience } from './health';
import { rates } from './limits';
import type { Memory } from './memory';
import { ServerProblem, isAboutRequest, isPassing } from '../../servers/server-problem';
import { type LanguageToolServer, kindOf } from './server';
import { type Bucket, fullBucket, takeFrom } from './token-bucket';

/** What is known of the servers, by address. */
export interface PoolState {
  readonly health: Readonly<Record<string, Health>>;
  readonly buckets: Readonly<Record<string, Bucket>>;
}

export interface ServerPool {
  /**
   * Does a job at one of the servers, in the order of their health; where it fails at the next one, and after a moment
   * again. All tabs share the servers' limits.
   * @param bytes Size of the text that is sent; 0 for what no limit is about.
   * @throws ServerProblem of the last server, with the time after which to try again; the signal's reason.
   */
  run<Result>(
    servers: readonly LanguageToolServer[],
    bytes: number,
    job: (server: LanguageToolServer) => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result>;
  /** Forgets failures: the user has changed something. Limits are kept. */
  forgive(): void;
}

/** The time and the chance, which tests put others in place of. */
export interface PoolSurroundings {
  now(): number;
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const maxRounds = 3;
/** Rest before the second round, in ms; twice as long before the third. */
const roundMs = 300;

export function createServerPool(
  memory: Memory<PoolState>,
  { now, random, wait }: PoolSurroundings = { now: Date.now, random: Math.random, wait: waitFor },
): ServerPool {
  let loading: Promise<void> | undefined;
  const health = new Map<string, Health>();
  const buckets = new Map<string, Bucket>();
  /** Servers that somebody is trying after a rest. */
  const tried = new Set<string>();

  const load = async () => {
    const state = await memory.read();
    for (const [url, one] of Object.entries(state.health)) health.set(url, one);
    for (const [url, one] of Object.entries(state.buckets)) buckets.set(url, one);
  };
  const save = () => {
    // What can't be kept is begun anew after the next sleep.
    memory
      .write({ health: Object.fromEntries(health), buckets: Object.fromEntries(buckets) })
      .catch(() => undefined);
  };
  const healthOf = ({ url }: LanguageToolServer) => health.get(url) ?? healthy;
  const setHealth = ({ url }: LanguageToolServer, next: Health) => {
    health.set(url, next);
    save();
  };

  /** Takes a request out of the server's bucket. @throws ServerProblem when it is empty. */
  const spend = (server: LanguageToolServer, bytes: number) => {
    const rate = rates[kindOf(server)];
    if (!rate || bytes === 0) return;
    const taken = takeFrom(buckets.get(server.url) ?? fullBucket(rate, now()), rate, bytes, now());
    if ('waitMs' in taken) throw new ServerProblem('limited', '', taken.waitMs);
    buckets.set(server.url, taken.bucket);
    save();
  };

  const ask = async <Result>(
    server: LanguageToolServer,
    bytes: number,
    job: (server: LanguageToolServer) => Promise<Result>,
  ) => {
    spend(server, bytes);
    try {
      const result = await job(server);
      if (healthOf(server).failures > 0) setHealth(server, healthy);
      return result;
    } catch (error) {
      if (error instanceof ServerProblem && !isAboutRequest(error))
        setHealth(server, afterFailure(healthOf(server), error, now(), random()));
      throw error;
    }
  };

  /** Where none may be asked: why, and when one may be again. */
  const restOf = (servers: readonly LanguageToolServer[]): ServerProblem => {
    const [first] = servers.map(healthOf).sort((a, b) => a.restsUntil - b.restsUntil);
    const waitMs = Math.max(roundMs, (first?.restsUntil ?? 0) - now());
    return new ServerProblem(first?.problem ?? 'unreachable', '', waitMs);
  };

  /** One round over the servers; a problem where all of them failed. */
  const goRound = async <Result>(
    servers: readonly LanguageToolServer[],
    bytes: number,
    job: (server: LanguageToolServer) => Promise<Result>,
  ): Promise<{ result: Result } | ServerProblem> => {
    let problem: ServerProblem | undefined;
    for (const server of byHealth(servers, healthOf, now())) {
      const isTrial = healthOf(server).failures >= patience;
      if (isTrial && tried.has(server.url)) continue;
      if (isTrial) tried.add(server.url);
      try {
        return { result: await ask(server, bytes, job) };
      } catch (error) {
        if (!(error instanceof ServerProblem)) throw error;
        problem = error;
      } finally {
        if (isTrial) tried.delete(server.url);
      }
    }
    return problem ?? restOf(servers);
  };

  return {
    async run(servers, bytes, job, signal) {
      await (loading ??= load().catch(() => undefined));
      for (let round = 1; ; round++) {
        const outcome = await goRound(servers, bytes, job);
        if ('result' in outcome) return outcome.result;
        const mayAsk = byHealth(servers, healthOf, now()).length > 0;
        if (!isPassing(outcome) || !mayAsk || round === maxRounds) throw withRetry(outcome, restOf(servers));
        await wait(roundMs * round * (0.5 + random() / 2), signal);
      }
    },
    forgive() {
      health.clear();
      save();
    },
  };
}

function withRetry(problem: ServerProblem, rest: ServerProblem): ServerProblem {
  return new ServerProblem(problem.kind, problem.detail, problem.retryAfterMs ?? rest.retryAfterMs);
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped.'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
