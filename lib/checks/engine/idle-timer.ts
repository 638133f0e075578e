/** Runs `onIdle` when `touch` was not called for `delayMs`. */
export function createIdleTimer(delayMs: number, onIdle: () => void): { touch(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(onIdle, delayMs);
    },
  };
}
