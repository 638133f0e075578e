/** A copy of what the database has, kept in memory: every write goes through who holds it. */
export interface HeldCopy<Value> {
  get(): Promise<Value>;
  /** Reads anew at the next use. */
  forget(): void;
}

export function createHeldCopy<Value>(read: () => Promise<Value>): HeldCopy<Value> {
  let loaded: Promise<Value> | undefined;
  return {
    async get() {
      const mine = (loaded ??= read());
      try {
        return await mine;
      } catch (error) {
        // The next use may find the database open again.
        if (loaded === mine) loaded = undefined;
        throw error;
      }
    },
    forget() {
      loaded = undefined;
    },
  };
}
