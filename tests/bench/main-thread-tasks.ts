import type { Page } from 'playwright-core';

/** A task of the page's main thread: while it runs, the page can do nothing else. */
export interface LongestTask {
  /** In ms, by the clock. */
  readonly ms: number;
  /** In ms of the processor: without the time for which other programs had it. */
  readonly cpuMs: number;
}

/** What the browser writes down of a task; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly message?: string } };
}

/**
 * Records the tasks of the page's main thread from now on, as the browser itself times them: a page that asks again and
 * again how late it is blocks itself, and counts what other programs do.
 * @returns Ends it, and tells the longest by the clock and the longest by the processor.
 */
export async function recordTasks(page: Page): Promise<() => Promise<LongestTask>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  const mark = crypto.randomUUID();
  await page.evaluate((name) => console.timeStamp(name), mark);
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const begin = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark);
    if (!begin) throw new Error('The browser did not record the page.');
    const tasks = events.filter(
      ({ name, ph, pid, tid, ts }) =>
        name.endsWith('RunTask') && ph === 'X' && pid === begin.pid && tid === begin.tid && ts > begin.ts,
    );
    const longest = (times: readonly (number | undefined)[]) =>
      times.reduce<number>((most, time = 0) => Math.max(most, time / 1_000), 0);
    return { ms: longest(tasks.map(({ dur }) => dur)), cpuMs: longest(tasks.map(({ tdur }) => tdur)) };
  };
}
