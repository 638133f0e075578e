import { countArabizi } from '../language/arabizi';
import { scriptOf } from '../language/writing-script';
import type { LanguageToolChoices } from './choices';
import type { Stretch } from './stretches';

/** A text in an unknown language has to have so many words for a server to recognise it. */
const leastWords = 3;

/** Whether a stretch goes to a server, by what the user chose for its language. */
export function isLeftToServer(
  { language, text }: Pick<Stretch, 'language' | 'text'>,
  { use, otherLanguages }: Pick<LanguageToolChoices, 'use' | 'otherLanguages'>,
): boolean {
  if (language !== 'und') return use[language] !== 'offline';
  if (otherLanguages.length === 0) return false;
  // Arabic that our language step left alone is a dialect, in its own letters or in Latin ones.
  return scriptOf(text) !== 'arabic' && countArabizi(text) === 0 && isLongEnough(text);
}

function isLongEnough(text: string): boolean {
  // Chinese, Japanese and Thai do not part their words.
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= leastWords || /[\p{Lo}]{6}/u.test(text);
}
