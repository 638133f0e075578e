/** Shorter words are too many other words with one letter changed. In UTF-16 units. */
const shortest = 4;

/**
 * Whether a word begins with what was typed, one slip forgiven: a letter too many, missing, wrong, or two swapped.
 * @param typed Folded, as the word is.
 */
export function beginsWithOneTypo(word: string, typed: string): boolean {
  if (typed.length < shortest) return false;
  let at = 0;
  while (at < typed.length && word.charCodeAt(at) === typed.charCodeAt(at)) at++;
  if (at === typed.length) return true;
  const rest = typed.slice(at + 1);
  return (
    // Wrong, or the last one of the word is missing in it.
    word.startsWith(rest, at + 1) ||
    // One too many.
    word.startsWith(rest, at) ||
    // One missing.
    word.startsWith(typed.slice(at), at + 1) ||
    areSwapped(word, typed, at)
  );
}

function areSwapped(word: string, typed: string, at: number): boolean {
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2)
  );
}
