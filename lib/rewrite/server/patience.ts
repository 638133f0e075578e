/** How long to wait for something that comes bit by bit. */
export interface Patience {
  /** Aborts when nothing has come for too long. */
  readonly signal: AbortSignal;
  /** Something has come: waits for the next so many ms. */
  renew(ms: number): void;
  end(): void;
}

/** @param ms For the first bit. */
export function createPatience(ms: number): Patience {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = (next: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), next);
  };
  renew(ms);
  return { signal: controller.signal, renew, end: () => clearTimeout(timer) };
}
