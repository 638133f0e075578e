export interface Throttle {
  /**
   * Runs the work soon. After a change of the text `inFrame`: in the next frame, if the interval since the last run has
   * passed. Else, and at the latest, after a rest: nothing may have changed that is drawn, or nothing will.
   */
  request(when: 'inFrame' | 'later'): void;
  /**
   * The same, if a run is due anyway: what may have changed the text is cheaper to notice than that it has changed.
   * @param at When it did, in ms since the time origin, as an event's `timeStamp`: reading the clock would be most of what a key costs.
   */
  goOn(at: number): void;
  /** How long ago the last request was, in ms. */
  restedMs(): number;
}

export interface Pace {
  /** While requests go on, the work runs no more often than this, in ms. */
  readonly everyMs: number;
  /** After the last request it runs when this has passed, in ms, if it has not run since. */
  readonly restMs: number;
}

export interface ThrottleOptions {
  work(): void;
  /** Asked again at each request. */
  pace(): Pace;
  readonly signal: AbortSignal;
}

/**
 * Runs `work` at most once in an interval, and always once after the last request. It runs within a frame that the
 * page draws anyway, if one comes: a frame of our own costs the page more than all of our work.
 */
export function createThrottle({ work, pace, signal }: ThrottleOptions): Throttle {
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
    const { everyMs, restMs } = pace();
    const missing = restMs - (now - lastRequest);
    // While requests go on a frame is to come, unless the page is not drawn.
    if (missing > 0 && now - lastRun < everyMs + restMs) timer = setTimeout(onTimer, missing);
    else run();
  };
  signal.addEventListener('abort', cancel, { once: true });

  const drawSoon = () => {
    if (frame === undefined && lastRequest - lastRun >= pace().everyMs) frame = requestAnimationFrame(run);
  };

  return {
    request(when) {
      if (signal.aborted) return;
      lastRequest = performance.now();
      timer ??= setTimeout(onTimer, pace().restMs);
      if (when === 'inFrame') drawSoon();
    },
    goOn(at) {
      if (timer === undefined) return;
      lastRequest = Math.max(lastRequest, at);
      drawSoon();
    },
    restedMs: () => performance.now() - lastRequest,
  };
}
