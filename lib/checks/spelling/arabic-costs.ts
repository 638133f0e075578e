import { EditCosts } from './edit-costs';
import { keyboardCosts } from './keyboard-costs';

const alphabet = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';

/** Forms of one letter: most writers mix them up. */
const variants: readonly string[] = ['اأإآ', 'ىي', 'ةه', 'ؤو', 'ئي', 'ئى', 'ءئ', 'ءؤ', 'ئؤ', 'ءأ'];
const variantCost = 1.2;
/** Letters that sound alike, in some accent or other. */
const alike: readonly string[] = ['ضظ', 'ضد', 'ذد', 'ذز', 'ظز', 'ثت', 'ثس', 'سص', 'تط', 'كق', 'قغ', 'ةت'];
const alikeCost = 3;
/** Vowels are the first to be left out, or put in where the vowel is short. */
const vowels = 'اوي';
const vowelCost = 4.2;
const hamzaCost = 3;

/** Slips on the Arabic keyboard, and letters that are mixed up by their form or sound. */
export function createArabicCosts(): EditCosts {
  return new EditCosts(
    alphabet,
    keyboardCosts('ar', (right, typed) => {
      if (right === '' || typed === '') {
        const letter = right || typed;
        if (letter === 'ء') return hamzaCost;
        return vowels.includes(letter) ? vowelCost : undefined;
      }
      if (areIn(variants, right, typed)) return variantCost;
      return areIn(alike, right, typed) ? alikeCost : undefined;
    }),
  );
}

function areIn(groups: readonly string[], a: string, b: string): boolean {
  return groups.some((group) => group.includes(a) && group.includes(b));
}
