import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('../shared/data');

/** A data set that is no part of this repository: whether it lies beside it, and what to say in titles where it does not. */
export function sharedData(name: string) {
  const isHere = existsSync(path.join(folder, name));
  return {
    isHere,
    /** For the title of a suite that needs it. */
    note: isHere ? '' : ` (skipped: ../shared/data/${name} is not here)`,
    /** The content of a JSON file of it; `fallback` where the set is missing. */
    read<T>(file: string, fallback: T): T {
      return isHere ? (JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as T) : fallback;
    },
  };
}
