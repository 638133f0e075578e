/** What may stand before the first letter of a word and be written together with it. */
const prefixes = /^[وف]?(?:[بكلس]|ال|لل)?$/;

interface Place {
  /** At the start of the word, prefixes apart. */
  readonly initial: boolean;
  /** At the start, where it can be no article: «ألغاز» is not «الغاز». */
  readonly bare: boolean;
  readonly final: boolean;
  /** In a word with the article: no verb. */
  readonly definite: boolean;
}

function placeIn(word: string, at: number): Place {
  return {
    initial: prefixes.test(word.slice(0, at)),
    bare: (at === 0 && word[1] !== 'ل') || (at === 2 && word.startsWith('ال')),
    final: at === word.length - 1,
    definite: word.startsWith('ال'),
  };
}

/**
 * How many times as frequent the meant word has to be before the written one is called a mistake: by what was written
 * for what. Low where the mistake itself is frequent in the source.
 */
function neededRatio(meant: string, written: string, place: Place): number {
  const { initial, bare, final, definite } = place;
  switch (`${written}→${meant}`) {
    case 'ا→أ':
    case 'ا→إ':
      return initial ? 2.9 : 6;
    case 'ا→آ':
      return 3.5;
    case 'أ→ا':
    case 'إ→ا':
      return bare ? 4 : Infinity;
    case 'أ→آ':
      return initial ? 8 : Infinity;
    case 'ه→ة':
      return final ? 8 : Infinity;
    case 'ي→ى':
      return final ? 6 : Infinity;
    case 'ى→ي':
      return final ? (definite ? 4 : 10) : Infinity;
    case 'و→ؤ':
      return 15;
    case 'ي→ئ':
      return 40;
    default:
      return Infinity;
  }
}

/** Whether the written word is hardly ever what is meant, beside another that is `ratio` times as frequent. */
export function isMistakenFor(meant: string, written: string, ratio: number): boolean {
  if (meant === `${written}ء`) return ratio >= 12;
  if (meant.length !== written.length) return false;
  let needed = 1;
  for (let at = 0; at < meant.length; at++)
    if (meant[at] !== written[at]) needed *= neededRatio(meant[at]!, written[at]!, placeIn(meant, at));
  return ratio >= needed;
}
