const ASCII_ONLY = /^[\p{ASCII}]*$/u;

/**
 * Marks that readers leave out: Latin and Greek accents, Arabic tashkeel and hamza, Hebrew points, variation selectors.
 * Not every mark: in Devanagari, Thai and others they are the vowels, and in kana they tell words apart.
 */
const OPTIONAL_MARKS =
  /[[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]]--[\u3099\u309a]]/gv;

/** Nothing to see: tatweel, bidi controls, zero-width characters, soft hyphen. */
const INVISIBLE = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What is typed alike, or instead of each other; hamza carriers are dealt with by dropping their mark. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '؛': ';',
  '،': ',',
  '؟': '?',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  œ: 'oe',
  æ: 'ae',
  ς: 'σ',
};
const SAME_CHARACTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * The text as it is compared in search and triggers: without case, accents, tashkeel and typographic variants.
 * Idempotent. Offsets in the result are not offsets in the text.
 */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return (
    text
      // Decomposed, so that a letter's accent or hamza is a mark of its own.
      .normalize('NFKD')
      .toLowerCase()
      .replace(OPTIONAL_MARKS, '')
      .replace(INVISIBLE, '')
      .replace(SAME_CHARACTERS, (character) => SAME[character] ?? character)
      .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
      // What is left of other scripts goes back together: one form for equal text.
      .normalize('NFKC')
  );
}
