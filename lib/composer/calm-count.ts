import type { ComposerCount } from './composer-context';

/** Far from the limit the number may lag behind the keys by this much, in ms: each change of it is painted. */
const calmMs = 300;
/** From this many characters left on, each key is shown at once. */
const nearLimit = 30;

export interface CalmCount {
  /** Takes the newest count; publishes it now or a little later. */
  offer(count: ComposerCount | undefined): void;
}

/** Passes counts on: at once near the limit, else no more often than every 300 ms, and always the last one. */
export function createCalmCount(
  publish: (count: ComposerCount | undefined) => void,
  signal: AbortSignal,
): CalmCount {
  let latest: ComposerCount | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let publishedAt = -Infinity;

  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    publishedAt = performance.now();
    publish(latest);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    offer(count) {
      latest = count;
      const isUrgent = !count || count.remaining <= nearLimit;
      if (isUrgent || performance.now() - publishedAt >= calmMs) now();
      else timer ??= setTimeout(now, calmMs);
    },
  };
}
