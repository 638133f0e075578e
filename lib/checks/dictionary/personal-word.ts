import { foldText } from '../../text/fold';
import { detach } from '../spelling/attachments';
import type { WordLanguage } from './accepted-words';

/** A word of the personal dictionary. */
export interface PersonalWord {
  /** Folded: how it is looked up, and what makes it one word. */
  readonly word: string;
  /** As the user wrote it. */
  readonly shown: string;
  readonly language: WordLanguage;
  /** Whether it was learned, not added by hand. */
  readonly learned: boolean;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

/** A word as it is put into the dictionary now. */
export function personalWord(
  written: string,
  { language = 'any', learned = false }: Partial<Pick<PersonalWord, 'language' | 'learned'>> = {},
): PersonalWord {
  const shown = written.trim();
  return { word: foldText(shown), shown, language, learned, addedAt: Date.now() };
}

/** A marked word without what is attached to it: its dictionary entry brings these forms by itself. */
export function bareWord(marked: string): string {
  const plain = marked.replaceAll(/[’ʼ]/g, "'");
  return detach('en', plain)?.word ?? detach('fr', plain)?.word ?? marked;
}
