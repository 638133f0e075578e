import { storage } from 'wxt/utils/storage';
import type { InstanceLimits } from '../sites/instance-limits';
import { matchesUrl } from '../sites/match-pattern';

/** What is known of one instance. */
export interface KnownInstance {
  /** When it was last asked, in ms since 1970. */
  readonly askedAt: number;
  /** Whether it gave an answer of use then. */
  readonly answered: boolean;
  /** The last answer of use, however old. */
  readonly limits?: InstanceLimits | undefined;
}

/** By origin. Written by the background only, so that no write is lost; open composers watch it. */
const knownInstances = storage.defineItem<Readonly<Record<string, KnownInstance>>>('local:knownInstances', {
  fallback: {},
});

const dayMs = 24 * 60 * 60 * 1000;
/** One that could not be reached, or made no sense, is tried again after this time. */
const retryMs = 60 * 60 * 1000;

/** Whether the instance should be asked now. A clock that was set back makes the last time lie ahead. */
export function isDue(known: KnownInstance | undefined, now: number): boolean {
  return !known || Math.abs(now - known.askedAt) >= (known.answered ? dayMs : retryMs);
}

export async function readInstance(origin: string): Promise<KnownInstance | undefined> {
  return (await knownInstances.getValue())[origin];
}

/** Writes down the answer; `undefined` when there was none of use: the last one is kept. */
export async function rememberInstance(
  origin: string,
  limits: InstanceLimits | undefined,
  now: number,
): Promise<void> {
  const all = await knownInstances.getValue();
  const known = { askedAt: now, answered: limits !== undefined, limits: limits ?? all[origin]?.limits };
  await knownInstances.setValue({ ...all, [origin]: known });
}

/** Forgets the instances that none of the match patterns is for. */
export async function forgetInstancesExcept(patterns: readonly string[]): Promise<void> {
  const all = Object.entries(await knownInstances.getValue());
  const kept = all.filter(([origin]) => matchesUrl(patterns, origin));
  if (kept.length < all.length) await knownInstances.setValue(Object.fromEntries(kept));
}

/** Tells the limits of an instance as they are known now, and at each change, until the signal aborts. */
export function watchInstance(
  origin: string,
  listener: (limits: InstanceLimits | undefined) => void,
  signal: AbortSignal,
): void {
  const tell = (all: Readonly<Record<string, KnownInstance>>) => {
    if (!signal.aborted) listener(all[origin]?.limits);
  };
  const stop = knownInstances.watch(tell);
  signal.addEventListener('abort', stop, { once: true });
  // Unreadable storage leaves the profile's own limits, as a guess.
  knownInstances.getValue().then(tell, () => undefined);
}
