import { patternRule, type PatternCase } from '../pattern-rule';

const secure = [
  'https',
  'htps',
  'htpps',
  'htttps',
  'httpss',
  'httsp',
  'hhtps',
  'hhttps',
  'htts',
  'httos',
  'hptts',
  'hppts',
  'ttps',
];
const plain = ['http', 'htp', 'htpp', 'htttp', 'htt', 'hhtp', 'hhttp', 'hptt', 'htto', 'ttp'];
const misspelt = (schemes: readonly string[]) => schemes.slice(1).join('|');

/** A scheme that is followed by anything but `://` and a host. */
const cases: readonly PatternCase[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/=?&%])(?:${misspelt(secure)}):\/\/(?=\S)`, 'giu'),
    fix: () => ['https://'],
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/=?&%])(?:${misspelt(plain)}):\/\/(?=\S)`, 'giu'),
    fix: () => ['http://'],
  },
  {
    // One slash, backslashes, a semicolon, no colon, or a space inside.
    pattern:
      /(?<![\p{L}\p{N}/=?&%])(?<scheme>https?)(?::\/|:\\{1,2}|;\/\/|\/\/:?|: \/\/|:\/ \/|:\/\/\/)(?=[\p{L}\p{N}])/giu,
    fix: ({ groups }) => [`${groups?.scheme?.toLowerCase()}://`],
  },
  {
    pattern: /(?<![\p{L}\p{N}/=?&%])(?<scheme>https?):\/\/ {1,3}(?=[\p{L}\p{N}-]{2,63}\.[\p{L}\p{N}])/giu,
    fix: ({ groups }) => [`${groups?.scheme?.toLowerCase()}://`],
  },
  { pattern: /(?<![\p{L}\p{N}/=?&%])https?:\/\/(?=https?:\/\/)/giu, fix: () => [''] },
  {
    pattern: /(?<![\p{L}\p{N},./])www[, ](?=[\p{L}\p{N}-]{2,63}\.(?:com|net|org)(?![\p{L}\p{N}]))/giu,
    fix: () => ['www.'],
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N},/=.-])[\p{L}\p{N}.-]{3,63}),(?=(?:com|net|org)(?![\p{L}\p{N},]))/giu,
    fix: () => ['.'],
  },
];

export const brokenLink = patternRule({
  id: 'social.broken-link',
  languages: 'any',
  category: 'social',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.95,
  touchesEntities: true,
  explanation: {
    en: 'This link will not work as it is written.',
    fr: 'Écrit ainsi, ce lien ne marchera pas.',
    ar: 'لن يعمل هذا الرابط بهذه الكتابة.',
  },
  cases,
  examples: {
    wrong: [
      { text: 'See [[http:/]]example.com', fix: 'See http://example.com' },
      { text: 'See [[htps://]]example.com/offer', fix: 'See https://example.com/offer' },
      { text: 'Lisez [[https:// ]]example.com', fix: 'Lisez https://example.com' },
      { text: 'زوروا [[https//]]example.com', fix: 'زوروا https://example.com' },
      { text: 'Go to example[[,]]com today', fix: 'Go to example.com today' },
      { text: 'Go to [[www,]]example.com', fix: 'Go to www.example.com' },
      { text: '[[https://]]https://example.com', fix: 'https://example.com' },
    ],
    right: [
      'See https://example.com/a,b and http://example.org.',
      'https://archive.example.org/http:/old or https://example.com/news,com',
      'Tags: news,com,net',
      'http and https are both fine',
      'ftp://example.com or tcp://example.com',
      'Write it with https://, please',
    ],
  },
});
