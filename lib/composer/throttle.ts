export interface Throttle {
  /**
   * Runs the work soon. After a change of the text `inFrame`: in the next frame, if the interval since the last run has
   * passed. Else, and at the latest, after a rest: nothing may have changed that is drawn, or nothing will.
   */
  request(when: 'inFrame' | 'later'): void;
  /** The same, if a run is due anyway: what may have changed the text is cheaper to notice than that it has changed. */
  goOn(): void;
  /** How long ago the last request was, in ms. */
  restedMs(): number;
}

export interface ThrottleOptions {
  work(): void;
  /** While requests go on, the work runs no more often than this, in ms. Asked again at each request. */
  intervalMs(): number;
  /** After the last request it runs when this has passed, in ms, if it has not run since. */
  readonly restMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs `work` at most once in an interval, and always once after the last request. It runs within a frame that the
 * page draws anyway, if one comes: a frame of our own costs the page more than all of our work.
 */
export function createThrottle({ work, intervalMs, restMs, signal }: ThrottleOptions): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let lastRun = -Infinity;
  let lastRequest = -Infinity;

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
  // One timer follows the requests: to set it anew for each would cost more than to look when it has run out. It is also
  // for pages that are not drawn now.
  const onTimer = () => {
    timer = undefined;
    const now = performance.now();
    const missing = restMs - (now - lastRequest);
    // While requests go on a frame is to come, unless the page is not drawn.
    if (missing > 0 && now - lastRun < intervalMs() + restMs) timer = setTimeout(onTimer, missing);
    else run();
  };
  signal.addEventListener('abort', cancel, { once: true });

  const request: Throttle['request'] = (when) => {
    if (signal.aborted) return;
    lastRequest = performance.now();
    timer ??= setTimeout(onTimer, restMs);
    if (when === 'inFrame' && frame === undefined && lastRequest - lastRun >= intervalMs())
      frame = requestAnimationFrame(run);
  };

  return {
    request,
    goOn() {
      if (timer !== undefined) request('inFrame');
    },
    restedMs: () => performance.now() - lastRequest,
  };
}
