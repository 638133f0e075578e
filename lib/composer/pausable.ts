export interface Pausable {
  pause(): void;
  /** Does nothing where it goes on already, or where all has ended. */
  resume(): void;
}

/** Something that can be left off for a while: what `start` begins ends with the signal that it is given. It is resumed first. */
export function createPausable(start: (until: AbortSignal) => void, signal: AbortSignal): Pausable {
  let running: AbortController | undefined;
  const pause = () => {
    running?.abort();
    running = undefined;
  };
  signal.addEventListener('abort', pause, { once: true });
  return {
    pause,
    resume() {
      if (running || signal.aborted) return;
      running = new AbortController();
      start(running.signal);
    },
  };
}
