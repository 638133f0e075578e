import { storage } from 'wxt/utils/storage';
import type { KnownFacts } from '../checks/languagetool/facts-store';
import type { Memory } from '../checks/languagetool/memory';
import type { PoolState } from '../checks/languagetool/server-pool';

/** In the browser's memory, never on disk: limits and failures hold while the background sleeps. */
const pool = storage.defineItem<PoolState>('session:serverPool', { fallback: { health: {}, buckets: {} } });
const facts = storage.defineItem<KnownFacts>('session:serverFacts', { fallback: {} });

export const poolMemory: Memory<PoolState> = {
  read: () => pool.getValue(),
  write: (state) => pool.setValue(state),
};

export const factsMemory: Memory<KnownFacts> = {
  read: () => facts.getValue(),
  write: (state) => facts.setValue(state),
};
