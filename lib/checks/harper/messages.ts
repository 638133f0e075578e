import type { Language } from '../language/language';

/** Harper explains itself in English only: in the other languages of the interface the kind of finding is named. */
const messages = {
  fr: {
    clarity: '« {text} » peut se dire plus simplement en anglais.',
    correctness: '« {text} » semble incorrect en anglais.',
  },
  ar: {
    clarity: 'يمكن قول «{text}» بالإنجليزية بصورة أبسط.',
    correctness: 'يبدو أن «{text}» غير صحيح بالإنجليزية.',
  },
};

/** A sentence about what Harper found, for people who don't read the interface in English. */
export function inLanguage(language: Exclude<Language, 'en'>, isClarity: boolean, text: string): string {
  return messages[language][isClarity ? 'clarity' : 'correctness'].replace('{text}', () => text);
}
