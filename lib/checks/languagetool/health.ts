import { type ProblemKind, type ServerProblem, isPassing } from '../../servers/server-problem';

/** How a server has done lately. Plain JSON: it outlives a background that sleeps. */
export interface Health {
  /** Failures since its last answer. */
  readonly failures: number;
  /** The circuit breaker: it is not asked before this time, in ms since 1970. */
  readonly restsUntil: number;
  /** What went wrong last. */
  readonly problem?: ProblemKind;
}

export const healthy: Health = { failures: 0, restsUntil: 0 };

/** So many passing failures in a row, and a server is left alone; one at a time may then try whether it is back. */
export const patience = 3;
const firstRestMs = 2000;
const longestRestMs = 60_000;
/** A server that asks for a longer rest is asked again all the same. */
const longestRetryAfterMs = 10 * 60_000;

/**
 * After a failure a server rests for as long as it said itself. Otherwise twice as long each time, with jitter, so that
 * not all browsers of an office come back at once; where another try may do better, not until `patience` failures.
 * @param random From 0 to 1.
 */
export function afterFailure(
  { failures }: Pick<Health, 'failures'>,
  problem: ServerProblem,
  now: number,
  random: number,
): Health {
  const { kind, retryAfterMs } = problem;
  const step = isPassing(problem) ? failures + 1 - patience : failures;
  const restMs =
    retryAfterMs === undefined ? rest(step, random) : Math.min(retryAfterMs, longestRetryAfterMs);
  return { failures: failures + 1, restsUntil: now + restMs, problem: kind };
}

/** From half of the time to all of it. */
function rest(step: number, random: number): number {
  if (step < 0) return 0;
  return Math.min(longestRestMs, firstRestMs * 2 ** Math.min(step, 10)) * (0.5 + random / 2);
}

/** Servers that may be asked: those without failures first, else in their own order. */
export function byHealth<Server>(
  servers: readonly Server[],
  healthOf: (server: Server) => Health,
  now: number,
): Server[] {
  return servers
    .filter((server) => healthOf(server).restsUntil <= now)
    .sort((a, b) => healthOf(a).failures - healthOf(b).failures);
}
