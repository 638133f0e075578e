import type { ComposerCount } from './composer-context';

/** Far from the limit the number may lag behind the keys by this much, in ms: each change of it is laid out and painted. */
const calmMs = 1000;
/** When nobody has typed for so long, in ms, it is right. */
const restMs = 300;
/** So many characters around the limit, each key is shown at once. */
const nearLimit = 30;

/** Whether a few keys more or less matter for what is shown. */
export function isNearLimit(count: ComposerCount | undefined): boolean {
  return count !== undefined && Math.abs(count.remaining) <= nearLimit;
}

export interface CalmCount {
  /** Takes the newest count; publishes it now or a little later. */
  offer(count: ComposerCount | undefined): void;
  /** Publishes a count now, in place of what would have been published later: limits may be others. */
  show(count: ComposerCount | undefined): void;
}

/** Passes counts on: at once near the limit, else no more often than every second, and the last one after a rest. */
export function createCalmCount(
  publish: (count: ComposerCount | undefined) => void,
  signal: AbortSignal,
): CalmCount {
  let latest: ComposerCount | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let publishedAt = -Infinity;

  const publishLatest = () => {
    clearTimeout(timer);
    publishedAt = performance.now();
    publish(latest);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    offer(count) {
      latest = count;
      clearTimeout(timer);
      const isUrgent = !count || isNearLimit(count);
      if (isUrgent || performance.now() - publishedAt >= calmMs) publishLatest();
      // Only for the last one: while someone types on, it is shown in a frame that the page draws anyway.
      else timer = setTimeout(publishLatest, restMs);
    },
    show(count) {
      clearTimeout(timer);
      publish(count);
    },
  };
}
