/** Sentences for the person who writes, in the languages of the interface; `{text}` is the word. */
export const explanations = {
  unknown: {
    en: '“{text}” doesn’t look like a word: check its spelling.',
    fr: '« {text} » ne ressemble pas à un mot connu : vérifiez l’orthographe.',
    ar: 'لا تبدو «{text}» كلمة معروفة، فتأكد من كتابتها.',
  },
  capital: {
    en: '“{text}” is a name: it begins with a capital.',
    fr: '« {text} » est un nom propre : il commence par une majuscule.',
    ar: '«{text}» اسم علم، فيبدأ بحرف كبير.',
  },
} as const;
