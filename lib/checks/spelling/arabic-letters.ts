/** Tashkeel, Quranic marks and tatweel: they may be written or not. */
const optional = /\u0640|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]/g;

/** The word as the dictionary has it. */
export function bareArabic(word: string): string {
  return word.replace(optional, '');
}

const oneForm: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};

/** The word without what tells forms of one letter apart: hamza, ta marbuta's dots, alif maqsura. */
export function letterSkeleton(word: string): string {
  return word.replaceAll('ء', '').replace(/[أإآىئؤة]/g, (letter) => oneForm[letter] ?? letter);
}
