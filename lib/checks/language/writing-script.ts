/** What most of the letters of a text belong to. */
export type WritingScript = 'latin' | 'arabic' | 'other';

const LATIN = /\p{Script=Latin}/gu;
/** Tatweel is a letter that Unicode gives to several scripts. */
const ARABIC = /[\p{Script=Arabic}\u0640]/gu;
const LETTER = /\p{L}/gu;

/** The script of most letters; `undefined` for a text without any. */
export function scriptOf(text: string): WritingScript | undefined {
  const letters = count(text, LETTER);
  if (letters === 0) return undefined;
  const latin = count(text, LATIN);
  const arabic = count(text, ARABIC);
  if (letters - latin - arabic > Math.max(latin, arabic)) return 'other';
  return arabic > latin ? 'arabic' : 'latin';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
