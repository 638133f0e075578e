/** A library that goes well is asked once an hour: an answer of "not changed" costs its host next to nothing. */
const everyMs = 3_600_000;
/** After a failure it is asked again this soon, then after twice as long each time, up to a day. */
const firstRetryMs = 300_000;
const longestRetryMs = 86_400_000;

/**
 * When a library is to be asked again, in milliseconds since the epoch. A tenth more or less by chance, so that a team
 * that starts work at nine does not ask all at once.
 * @param failures How often it has failed in a row.
 * @param retryAfterMs What the host has asked for.
 * @param random From 0 to 1.
 */
export function nextCheck(now: number, failures: number, retryAfterMs: number, random: number): number {
  const backoff = Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
  const wait = failures === 0 ? everyMs : Math.max(backoff, Math.min(retryAfterMs, longestRetryMs));
  return Math.round(now + wait * (0.9 + 0.2 * random));
}
