import type { CDPSession } from 'playwright-core';

/** V8's sampling interval, in µs: fine enough for the fractions of a millisecond that a key takes. */
const intervalUs = 100;

/** The fields of a V8 CPU profile that are read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * Main-thread time, in ms, of the extension's scripts while `work` runs, with all that they call: the layout that they
 * ask for is theirs too. What the page does by itself is not in it.
 */
export async function extensionTime(client: CDPSession, work: () => Promise<void>): Promise<number> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: intervalUs });
  await client.send('Profiler.start');
  await work();
  const { profile } = await client.send('Profiler.stop');
  return timeOfExtension(profile) / 1000;
}

/** The sampled time, in µs, in and below the functions of the extension. */
function timeOfExtension({ nodes, samples = [], timeDeltas = [] }: CpuProfile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const take = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) take(id);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0);
}
