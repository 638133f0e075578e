import { detectLanguage } from '../checks/language/detect-language';
import type { Language } from '../checks/language/language';
import { maskRanges } from '../checks/mask-ranges';
import { findNonProse } from '../text/non-prose';

/** From this probability on the language is named, so that the model need not find it out. */
const sureEnough = 0.8;

/** The language that most of a text is in; `undefined` where it is none of ours, or not sure. */
export function languageOf(text: string): Language | undefined {
  const { language, confidence } = detectLanguage(maskRanges(text, findNonProse(text)));
  return language === 'und' || confidence < sureEnough ? undefined : language;
}
