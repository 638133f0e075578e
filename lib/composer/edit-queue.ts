/** Runs edits one after the other: two at a time would put one's text where the other has its selection. */
export interface EditQueue {
  run<Result>(edit: () => Promise<Result>): Promise<Result>;
  /** Whether an edit runs or waits. */
  isBusy(): boolean;
}

export function createEditQueue(): EditQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async run(edit) {
      waiting++;
      const mine = last.then(edit).finally(() => waiting--);
      last = mine.catch(() => undefined);
      return mine;
    },
    isBusy: () => waiting > 0,
  };
}
