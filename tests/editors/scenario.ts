import type { Bench } from './bench.ts';

/** What every editor has to do right. */
export interface Scenario {
  readonly name: string;
  /** Where the editor stands; in the page itself when nothing is said. */
  readonly place?: 'shadow' | 'frame';
  run(bench: Bench): Promise<void>;
}
