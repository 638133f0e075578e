/** F1 of a yes or no, in %. */
export function f1(said: readonly boolean[], truth: readonly boolean[]): number {
  let both = 0;
  let either = 0;
  said.forEach((yes, index) => {
    if (yes && truth[index]) both++;
    either += Number(yes) + Number(truth[index] ?? false);
  });
  return either === 0 ? 0 : (200 * both) / either;
}

/** The score above which a yes gives the best F1. */
export function bestThreshold(scores: readonly number[], truth: readonly boolean[]): number {
  let best = 0;
  let threshold = 0;
  for (let step = -40; step <= 30; step++) {
    const at = step / 10;
    const found = f1(
      scores.map((score) => score > at),
      truth,
    );
    if (found <= best) continue;
    best = found;
    threshold = at;
  }
  return threshold;
}
