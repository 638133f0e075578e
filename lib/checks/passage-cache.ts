import type { CheckChoices } from './check-choices';
import type { Finding } from './diagnostic';
import type { Passage } from './passage';

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
  const known = new Map<string, readonly Finding[]>();
  return {
    get(passage, choices) {
      if (!choices.remember) return undefined;
      const key = keyOf(passage, choices);
      const findings = known.get(key);
      if (!findings) return undefined;
      // A Map keeps the order of insertion: what was asked for last is dropped last.
      known.delete(key);
      known.set(key, findings);
      return findings;
    },
    set(passage, choices, findings) {
      if (!choices.remember || passage.text.length > longest) return;
      known.set(keyOf(passage, choices), findings);
      if (known.size <= capacity) return;
      for (const oldest of known.keys()) {
        known.delete(oldest);
        return;
      }
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
