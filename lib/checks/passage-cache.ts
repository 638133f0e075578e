import type { CheckChoices } from './check-choices';
import type { Finding } from './diagnostic';
import type { Passage } from './passage';
import { createRecentMap } from './recent-map';

/** So many sentences, of at most so many UTF-16 units: 8 MB at the very most. */
const capacity = 1000;
const longest = 2000;

/** Remembers all that was found in a sentence, before anything is left out, for all composers: most of a draft stays as it is from check to check. */
export interface PassageCache {
  get(passage: Passage, choices: CheckChoices): readonly Finding[] | undefined;
  set(passage: Passage, choices: CheckChoices, findings: readonly Finding[]): void;
}

/** Keeps the passages that were asked for last. It lives and ends with the engine's memory, and is never stored. */
export function createPassageCache(): PassageCache {
  const known = createRecentMap<readonly Finding[]>(capacity);
  return {
    get(passage, choices) {
      return choices.remember ? known.get(keyOf(passage, choices)) : undefined;
    },
    set(passage, choices, findings) {
      if (choices.remember && passage.text.length <= longest) known.set(keyOf(passage, choices), findings);
    },
  };
}

/** All that an answer depends on. The masked text tells where entities are; accepted words are left out later. */
function keyOf(
  { text, masked, language, startsSentence, endsSentence }: Passage,
  choices: CheckChoices,
): string {
  const chosen = { ...choices, accepted: undefined };
  return JSON.stringify([language, startsSentence, endsSentence, text, masked, chosen]);
}
