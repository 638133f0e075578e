import { explanations } from '../spelling/explanations';
import type { Category } from '../diagnostic';
import type { Language } from '../language/language';
import type { Match } from './api/schema';

/** What kind of finding it is, for who does not read the interface in the language of the text. */
const kinds = {
  correctness: {
    en: '“{text}” may not be right.',
    fr: '« {text} » n’est peut-être pas correct.',
    ar: 'قد لا يكون «{text}» صحيحًا.',
  },
  clarity: {
    en: '“{text}” can be said better.',
    fr: '« {text} » peut se dire mieux.',
    ar: 'يمكن قول «{text}» بصورة أفضل.',
  },
} as const;

interface Surroundings {
  readonly category: Category;
  /** Whether it is one unknown word: our own sentence about it says the same. */
  readonly isWord: boolean;
  readonly flagged: string;
  readonly uiLanguage: Language;
  readonly isOwnLanguage: boolean;
}

/** A sentence for the person who writes, followed by the server's own where that is in another language. */
export function messageOf(
  match: Match,
  { category, isWord, flagged, uiLanguage, isOwnLanguage }: Surroundings,
): string {
  const about = (sentence: string) => sentence.replace('{text}', () => flagged);
  if (isWord) return about(explanations.unknown[uiLanguage]);
  const told = plain(match.message);
  if (isOwnLanguage && told !== '') return told;
  const kind = about(kinds[category === 'clarity' ? 'clarity' : 'correctness'][uiLanguage]);
  return told === '' ? kind : `${kind} \u2068${told}\u2069`;
}

/** Without the tags in which some servers put what they suggest. */
function plain(message: string): string {
  return message
    .replace(/<suggestion>(.*?)<\/suggestion>/gs, '“$1”')
    .replace(/<\/?[a-z]+[^<>]*>/gi, '')
    .trim();
}
