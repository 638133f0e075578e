/** Keeps the `most` numbers with the highest scores. */
export interface Nearest {
  offer(index: number, score: number): void;
  /** Best first. */
  readonly best: readonly (readonly [index: number, score: number])[];
}

/** By insertion: few are kept, and most of what is offered is worse than all of them. */
export function createNearest(most: number): Nearest {
  const best: (readonly [number, number])[] = [];
  return {
    best,
    offer(index, score) {
      if (best.length === most && score <= best[most - 1]![1]) return;
      let at = best.length;
      while (at > 0 && best[at - 1]![1] < score) at--;
      best.splice(at, 0, [index, score]);
      if (best.length > most) best.pop();
    },
  };
}
