import type { Language } from '../../checks/language/language';
import { isSetFor, type TagSet } from './tag-set';

/**
 * The sets for a post on this network, those of its language first and, of these, the one used last: who writes for a
 * campaign goes on with it.
 */
export function setsFor(
  sets: readonly TagSet[],
  network: string | undefined,
  language: Language | undefined,
): TagSet[] {
  const speaksOther = (set: TagSet) => Number(!isSetFor(set, network, language));
  return sets
    .filter((set) => isSetFor(set, network, undefined))
    .sort(
      (a, b) =>
        speaksOther(a) - speaksOther(b) || lastUseOf(b) - lastUseOf(a) || a.name.localeCompare(b.name),
    );
}

function lastUseOf({ lastUsed }: TagSet): number {
  return Math.max(0, ...Object.values(lastUsed));
}
