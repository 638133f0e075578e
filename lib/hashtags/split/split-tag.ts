import { segmentLetters } from './segment-letters';
import type { WordFrequencies } from './word-odds';

/** `_`, middle dots, ZWNJ and hyphens: what tags have between their words. */
const SEPARATOR = /[\p{Pc}\p{Pd}\xb7\u30fb\u200c]+/u;
/** Runs of letters, or of digits with the letters that go with a number: `2026`, `1st`, `80s`, `5k`. */
const RUN = /\p{N}+(?:(?:st|nd|rd|th|s|k|pm|am|ers?|e|h)(?!\p{L}))?|[\p{L}\p{M}'’]+/giu;
/** A small letter before a capital, and the last of several capitals before a small letter: `aB`, `AB|Cd`. */
const CAPITAL = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{M}*\p{Ll})/u;

/**
 * The words of a tag, as they are written in it: by its separators and digits, then by its capitals, and where it has none
 * by the likeliest words of the languages.
 * @param name With or without the sign.
 * @param languages Likeliest first; with none, only separators, digits and capitals tell words apart.
 */
export function splitTag(name: string, languages: readonly WordFrequencies[] = []): string[] {
  const parts = name.replace(/^[#＃]/, '').split(SEPARATOR);
  // Who has told words apart by `_` has done it throughout, where there are no capitals to do it by.
  const isDone = parts.length > 1 && !/\p{Script=Latin}/u.test(name);
  return parts
    .flatMap((part) => part.match(RUN) ?? [])
    .flatMap((run) => (isDone ? [run] : splitRun(run, languages)));
}

function splitRun(run: string, languages: readonly WordFrequencies[]): string[] {
  if (/\p{N}/u.test(run)) return [run];
  const lower = run.toLowerCase();
  // Lower case may be longer than what it is of: then offsets don't hold.
  if (lower.length !== run.length) return run.split(CAPITAL);
  const parts = run.split(CAPITAL);
  if (parts.length > 1) return isOneName(parts, lower, languages) ? [run] : parts;
  // A word is hardly ever meant for two: `usa`, `nowhere`. A form that only a dictionary has may be.
  if (languages.some(({ knows, zipf }) => knows(lower) && zipf(lower) > 0)) return [run];
  let best = { words: [lower], odds: -Infinity };
  for (const frequencies of languages) {
    const found = segmentLetters(lower, frequencies);
    if (found.odds > best.odds) best = { ...found, words: [...found.words] };
  }
  let at = 0;
  return best.words.map((word) => run.slice(at, (at += word.length)));
}

/** `iPhone`, `YouTube`: capitals that a name of one word has inside. */
function isOneName(parts: readonly string[], lower: string, languages: readonly WordFrequencies[]): boolean {
  return parts.length === 2 && languages.some(({ zipf }) => zipf(lower) > 2.5);
}
