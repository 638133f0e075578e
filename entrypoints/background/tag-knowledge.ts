import { type PublicPath, browser } from 'wxt/browser';
import { languages } from '../../lib/checks/language/language';
import { loadFrequencies } from '../../lib/hashtags/split/load-frequencies';
import { readableTag } from '../../lib/hashtags/split/readable-tag';
import type { WordFrequencies } from '../../lib/hashtags/split/word-odds';
import type { TagMemory } from '../../lib/hashtags/tag-memory';
import { type TagKnowledge, noTagKnowledge } from '../../lib/hashtags/tag-knowledge';

/** A tag long enough to be several words, without capitals or `_` to tell them apart: only then is a word list needed. */
const MAYBE_SEVERAL = /[#＃][\p{Ll}\p{Lo}\p{M}]{8,}/u;

/** What is known of the tags in a text. What can't be read now is not known. */
export function createTagKnowledge(memory: TagMemory): (text: string) => Promise<TagKnowledge> {
  let loading: Promise<WordFrequencies[]> | undefined;
  const frequencies = () => {
    loading ??= Promise.all(languages.map((language) => loadFrequencies(language, fetchDictionary)));
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return async (text) => {
    if (!/[#＃]/.test(text)) return noTagKnowledge;
    const [usual, words] = await Promise.all([
      memory.usual().catch(() => noTagKnowledge),
      MAYBE_SEVERAL.test(text) ? frequencies().catch(() => []) : [],
    ]);
    return { usual: (name) => usual.usual(name), readable: (name) => readableTag(name, words) };
  };
}

async function fetchDictionary(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/dictionaries/${file}` as PublicPath));
  if (!response.ok) throw new Error(`The dictionary ${file} could not be read.`);
  return response.arrayBuffer();
}
