import type { Database } from '../../database/database';
import { createHeldCopy } from '../../database/held-copy';
import type { IgnoredDiagnostic } from './ignored-diagnostic';

/** The ignored suggestions in the database. */
export interface IgnoredStore {
  /** Latest first. */
  list(): Promise<IgnoredDiagnostic[]>;
  put(ignored: readonly IgnoredDiagnostic[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Held in memory: all writes of the browser go through this store. */
  ids(): Promise<ReadonlySet<string>>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

export function createIgnoredStore({ ignored }: Pick<Database, 'ignored'>): IgnoredStore {
  const held = createHeldCopy(
    async (): Promise<ReadonlySet<string>> => new Set(await ignored.toCollection().primaryKeys()),
  );
  return {
    list: async () => (await ignored.toArray()).sort((a, b) => b.ignoredAt - a.ignoredAt),
    async put(added) {
      await ignored.bulkPut([...added]);
      held.forget();
    },
    async remove(ids) {
      await ignored.bulkDelete([...ids]);
      held.forget();
    },
    ids: held.get,
    forget: held.forget,
  };
}
