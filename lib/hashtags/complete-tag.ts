import type { HashtagRules } from '../sites/site-profile';
import { isValidTag } from './draft/valid-tag';
import type { OwnTag } from './history/tag-use';
import { tagKey } from './tag-key';

/**
 * The own tags that begin like what is typed, without case, accents and hamza: most used first. Not those in the draft, and
 * not what is typed already.
 * @param own Most used first.
 * @param present Keys of the tags in the draft, besides the one that is typed.
 */
export function completeTag(
  prefix: string,
  own: readonly OwnTag[],
  rules: HashtagRules,
  present: ReadonlySet<string>,
  limit: number,
): OwnTag[] {
  const start = tagKey(prefix);
  const found: OwnTag[] = [];
  if (start === '') return found;
  for (const tag of own) {
    if (tag.name === prefix) continue;
    const key = tagKey(tag.name);
    if (!key.startsWith(start) || present.has(key) || !isValidTag(tag.name, rules)) continue;
    found.push(tag);
    if (found.length === limit) break;
  }
  return found;
}
