import { tagKey } from './tag-key';
import type { TagKnowledge } from './tag-knowledge';

/** Written so often, a tag is what the account means. */
const often = 3;
/** Shorter tags have too many others one slip away. */
const shortest = 6;
/** So many tags are compared with; the list comes most used first. */
const most = 2000;

/**
 * Tells slips of often written tags: another case, hamza or accent, or one letter dropped, added, changed or swapped. A
 * tag that differs by a number or by the plural is another tag.
 * @param tags Most used first; `name` as it is mostly written, without the sign.
 */
export function createUsualTags(
  tags: readonly { readonly name: string; readonly count: number }[],
): Pick<TagKnowledge, 'usual'> {
  const known = new Map(tags.map(({ name, count }) => [tagKey(name), { name, count }]));
  let neighbours: ReadonlyMap<string, string> | undefined;
  return {
    usual(name) {
      const key = tagKey(name);
      const same = known.get(key);
      if (same) return same.count >= often && same.name !== name ? same.name : undefined;
      if (key.length < shortest) return undefined;
      neighbours ??= neighboursOf([...known].slice(0, most));
      for (const reading of [key, ...withoutOne(key)]) {
        const meant = neighbours.get(reading);
        if (meant !== undefined && isSlip(key, meant)) return known.get(meant)?.name;
      }
      return undefined;
    },
  };
}

/** Each often written tag by itself and by what is left when a letter is dropped. */
function neighboursOf(
  known: readonly (readonly [string, { readonly count: number }])[],
): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string>();
  for (const [key, { count }] of known) {
    if (count < often || key.length < shortest) continue;
    for (const form of [key, ...withoutOne(key)]) if (!neighbours.has(form)) neighbours.set(form, key);
  }
  return neighbours;
}

function withoutOne(key: string): string[] {
  return Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

/** Both have one letter that the other has not, at most, or two swapped; and it is neither a digit nor a plural. */
function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  const shorter = Math.min(typed.length, meant.length) - start;
  while (end < shorter && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const [a, b] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)];
  if (/\p{N}/u.test(a + b) || start === 0) return false;
  const isSwap = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  if (isSwap) return true;
  const isPlural = end === 0 && /^[esx]?$/.test(a) && /^[esx]?$/.test(b);
  return a.length <= 1 && b.length <= 1 && !isPlural;
}
