export interface Throttle {
  /**
   * Runs the work soon. After a change of the text `inFrame`: in the next frame, if the interval since the last run has
   * passed. Else, and at the latest, one interval after that: nothing may have changed that is drawn, or nothing will.
   */
  request(when: 'inFrame' | 'later'): void;
}

/**
 * Runs `work` at most once in `intervalMs`, and always once after the last request. It runs within a frame that the
 * page draws anyway, if one comes: a frame of our own costs the page more than all of our work.
 */
export function createThrottle(work: () => void, intervalMs: number, signal: AbortSignal): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let lastRun = -Infinity;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const run = () => {
    cancel();
    lastRun = performance.now();
    work();
  };
  signal.addEventListener('abort', cancel, { once: true });

  return {
    request(when) {
      if (signal.aborted || frame !== undefined) return;
      const wait = lastRun + intervalMs - performance.now();
      // The timer is for the last request, and for pages that are not drawn now.
      timer ??= setTimeout(run, Math.max(0, wait) + intervalMs);
      if (wait <= 0 && when === 'inFrame') frame = requestAnimationFrame(run);
    },
  };
}
