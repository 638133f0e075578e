import { tagKey } from '../tag-key';

const NAME = /[\p{L}\p{M}\p{N}_\xb7\u200c]+/gu;

/** The tags that somebody writes into a field, with or without signs, by spaces, commas or lines; each once. */
export function readSetTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const [name] of text.matchAll(NAME)) {
    const key = tagKey(name);
    if (/\p{L}/u.test(name) && !tags.has(key)) tags.set(key, name);
  }
  return [...tags.values()];
}
