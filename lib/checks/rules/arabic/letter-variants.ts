/**
 * Which letters are taken for each other in written Arabic: the seats of hamza, ه and ة, ى and ي at the end. Imports
 * nothing, so that the script that makes `data/word-forms.txt` can have it.
 */

/** A word without what tells its variants apart: equal for all words that are taken for each other. */
export function fold(word: string): string {
  return word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/(?<=.)ء$/, '')
    .replace(/[ئى]/g, 'ي')
    .replace(/ة$/, 'ه');
}

export interface LetterVariant {
  readonly word: string;
  /** Whether the change is one that few people make: then the word has to be one that is in use. */
  readonly unusual: boolean;
}

interface LetterChange {
  readonly at: number;
  readonly letters: string;
  readonly unusual: boolean;
}

/** What may stand before the first letter of a word and be written together with it. */
const prefix = /^(?:[وفس]|[وف]?(?:[بكل]|ال|لل|[بك]ال|س))?$/;

/** The words that differ from this one in one or two of the letters that are taken for each other; in one first. */
export function* letterVariants(word: string): Generator<LetterVariant> {
  const changes = Array.from(word, (letter, at) => changesAt(word, letter, at)).flat();
  for (const change of changes) yield applied(word, [change]);
  for (const [index, first] of changes.entries())
    for (const second of changes.slice(index + 1))
      if (second.at !== first.at && !(first.unusual && second.unusual)) yield applied(word, [first, second]);
}

function changesAt(word: string, letter: string, at: number): LetterChange[] {
  const usual: string[] = [];
  const unusual: string[] = [];
  const isInitial = prefix.test(word.slice(0, at));
  const isLast = at === word.length - 1;
  const isArticle = isInitial && word[at + 1] === 'ل';
  switch (letter) {
    case 'ا':
      (isInitial && !isArticle && !isLikelyInside(word, at) ? usual : unusual).push('أ', 'إ');
      unusual.push('آ');
      if (isLast) unusual.push('ى', 'اء');
      break;
    case 'أ':
      if (isInitial) usual.push('ا');
      unusual.push('إ', 'آ', 'ئ', 'ؤ');
      break;
    case 'إ':
      if (isInitial) usual.push('ا');
      unusual.push('أ');
      break;
    case 'آ':
      unusual.push('ا', 'أ');
      break;
    case 'و':
      unusual.push('ؤ');
      break;
    case 'ي':
      unusual.push('ئ');
      if (isLast) usual.push('ى');
      if (isLast) unusual.push('يء');
      break;
    case 'ى':
      if (isLast) usual.push('ي');
      else unusual.push('ئ');
      break;
    case 'ئ':
      unusual.push('ء', 'ؤ', 'أ');
      if (isLast) unusual.push('ى', 'ي');
      break;
    case 'ؤ':
      unusual.push('ئ', 'أ', 'ء');
      break;
    case 'ء':
      unusual.push('ئ', 'ؤ');
      break;
    case 'ه':
      if (isLast) usual.push('ة');
      break;
    case 'ة':
      if (isLast) (word.endsWith('تة') ? usual : unusual).push('ه');
      break;
  }
  const change = (isUnusual: boolean) => (letters: string) => ({ at, letters, unusual: isUnusual });
  return [...usual.map(change(false)), ...unusual.map(change(true))];
}

/** «سامر», «بانكي»: a letter that may be a prefix is rather the first of the word when little follows. */
function isLikelyInside(word: string, at: number): boolean {
  return at === 1 && word[0] !== 'و' && (word[0] === 'س' || word.length - at < 5);
}

/** `changes` are in the order of their places. */
function applied(word: string, changes: readonly LetterChange[]): LetterVariant {
  let result = word;
  for (const { at, letters } of changes.toReversed())
    result = result.slice(0, at) + letters + result.slice(at + 1);
  return { word: result, unusual: changes.some((change) => change.unusual) };
}
