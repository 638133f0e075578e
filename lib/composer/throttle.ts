export interface Throttle {
  /** Runs the work soon: in the next task, or when the interval since the last run has passed. */
  request(): void;
}

/** Runs `work` at most once in `intervalMs`, and always once after the last request. */
export function createThrottle(work: () => void, intervalMs: number, signal: AbortSignal): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRun = -Infinity;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const run = () => {
    timer = undefined;
    lastRun = performance.now();
    work();
  };
  return {
    request() {
      if (timer !== undefined || signal.aborted) return;
      timer = setTimeout(run, Math.max(0, lastRun + intervalMs - performance.now()));
    },
  };
}
