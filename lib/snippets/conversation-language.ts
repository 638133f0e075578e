import { detectLanguage } from '../checks/language/detect-language';
import type { SearchContext } from './rank-hits';

/** Surer than this, 0 to 1, a language decides which variant is offered. */
const sure = 0.6;

/** The language of a conversation: the one that was chosen, else that of the message that is answered. */
export function conversationLanguage({ lang, answered }: SearchContext): string | undefined {
  if (lang !== undefined) return lang;
  if (answered === undefined || answered.trim() === '') return undefined;
  const { language, confidence } = detectLanguage(answered);
  return language === 'und' || confidence < sure ? undefined : language;
}
