import { patternRule } from '../pattern-rule';

/** Written with a vowel letter, spoken with a consonant: `a university`, `a one-off`, `a Ukrainian`. */
const consonantSound =
  /^(?:one(?:s|self)?$|once|uni(?!n|m)|unanim|us[aeu]|usur|uti|uto|ubi|uter|ur(?:an|in)|euro|eu[clnpst]|ewe|ouija|ukr|uke|ugand|urug|uk|ufo|usb|usa)/;
/** Written with a consonant letter, spoken with a vowel: `an hour`. */
const vowelSound = /^(?:hour|honest|honou?r|heir(?!loom$)|heirloom)/;
/** Said either way. */
const either =
  /^(?:h(?:erb|istor|otel|abit|ysteri|omage|alluc)|x|y(?![aeiou])|uh|hm|mm|ll|sql|faq|url|ul|rfc|ndash|std|.$)/;
/** Small words after which `a` is not an article: `plan a is`, `a and b`. */
const smallWord =
  /^(?:and|or|is|are|in|as|at|if|of|on|it|i|am|an?|us|our|also|about|all|any|else|ever|either|even|the|to|me|my|you|your|he|she|they|we|this|that|these|so|then|for|but|was|were|will|can|do|did|what|when|who|how|his|her|its|with|from|by|not|be|la|le|el|al|de|des|ella|una?|os|eso)$/;

/** Whether a word, or an abbreviation that is spelt out, begins with a vowel's sound; `undefined` when nobody can tell. */
function startsWithVowelSound(word: string): boolean | undefined {
  if (/^\d/.test(word)) return /^(?:8|11$|18$)/.test(word);
  if (/^[A-Z]\d/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^[A-Z]{2,}/.test(word))
    return /^[AEIO]/.test(word) ? true : /^[BCDGJKPQTVWYZ]/.test(word) ? false : undefined;
  const lower = word.toLowerCase();
  if (either.test(lower) || smallWord.test(lower)) return undefined;
  if (consonantSound.test(lower)) return false;
  return /^[aeiou]/.test(lower) || vowelSound.test(lower);
}

export const aOrAn = patternRule({
  id: 'en.a-an',
  languages: ['en'],
  category: 'correctness',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: '“An” goes before a vowel sound, “a” before a consonant sound.',
    fr: '« An » se met devant un son de voyelle, « a » devant un son de consonne.',
    ar: 'توضع an قبل صوت حركة، و a قبل صوت ساكن.',
  },
  cases: [
    {
      pattern:
        /(?<![\p{L}\p{M}\p{N}_'’.\-/&+*]|(?<!\p{L})(?:vitamin|hepatitis|plan|option|type|class|team|grade|section|part) )(?<mistake>a|an|A(?= [a-z])|An)(?= ["“‘]?(?<word>[\p{L}\p{N}]+))(?! \p{L}[.'’)-])/dgu,
      fix({ groups }) {
        const { mistake = '', word = '' } = groups ?? {};
        const vowel = startsWithVowelSound(word);
        const isAn = mistake.length === 2;
        if (vowel === undefined || vowel === isAn) return undefined;
        return [isAn ? mistake.charAt(0) : `${mistake}n`];
      },
    },
  ],
  examples: {
    wrong: [
      { text: 'It is [[a]] honour and a pleasure', fix: 'It is an honour and a pleasure' },
      { text: '[[A]] apple a day', fix: 'An apple a day' },
      { text: 'We need [[an]] new one', fix: 'We need a new one' },
      { text: 'For [[a]] hour', fix: 'For an hour' },
      { text: 'It is [[an]] university', fix: 'It is a university' },
    ],
    right: [
      'A one-off, a European and a useful unit',
      'An honest, unusual hour',
      'An MP, a UFO, an SEO tool, a NASA plan',
      'Plan A is better, vitamin a is good',
      'an 8 and an 11, a 10 and a 100',
      'An X-ray, a “new” idea',
      'An R1 university, an F1 race, a B2 pencil',
    ],
  },
});
