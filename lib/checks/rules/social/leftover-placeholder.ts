import { patternRule } from '../pattern-rule';

const english =
  'name|first name|last name|your name|company|brand|date|time|link|url|city|price|product|handle|username|number|email|phone';
const french =
  'nom|prénom|votre nom|ton nom|entreprise|marque|heure|lien|ville|prix|produit|pseudo|numéro|téléphone';
const arabic =
  'الاسم|اسم|اسمك|الاسم الأول|الشركة|العلامة|التاريخ|الوقت|الرابط|رابط|المدينة|السعر|المنتج|الرقم|الهاتف';

/** What a template left behind: nobody wants to post it. */
export const leftoverPlaceholder = patternRule({
  id: 'social.leftover-placeholder',
  languages: 'any',
  category: 'social',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.95,
  explanation: {
    en: '“{text}” looks like a gap that you still have to fill in.',
    fr: '« {text} » semble être un blanc que vous devez encore remplir.',
    ar: 'تبدو «{text}» فراغا عليك ملؤه.',
  },
  cases: [
    { pattern: /\{\{[^\{\}\n]{0,80}\}\}/gv, fix: [] },
    { pattern: new RegExp(String.raw`[\[<\{](?:${english}|${french}|${arabic})[\]>\}]`, 'giv'), fix: [] },
    { pattern: /\[(?:insert|insérer|ajouter|أدخل) [^\[\]\n]{1,60}\]/giv, fix: [] },
    { pattern: /(?<![%\p{L}\p{N}])%[A-Z][A-Z_]{2,30}%(?![%\p{L}\p{N}])/gv, fix: [] },
    { pattern: /(?<!\p{L})lorem ipsum(?!\p{L})/giv, fix: [] },
    // `Only XXX left`; at the end they are kisses.
    { pattern: /(?<![\p{L}\p{N}])X{3,8}(?= (?:\p{Ll}|€|%))/gv, fix: [] },
    { pattern: /(?<![\p{L}\p{N}\p{Pd}#])(?:TBD|TBC|TODO(?=:))(?![\p{L}\p{N}])/gv, fix: [] },
  ],
  examples: {
    wrong: [
      { text: 'Hello [[{{first_name}}]]!', fix: undefined },
      { text: 'Dear [[[name]]], thank you', fix: undefined },
      { text: 'Bonjour [[[NOM]]], merci', fix: undefined },
      { text: 'مرحبا [[[الاسم]]]', fix: undefined },
      { text: '[[Lorem ipsum]] dolor', fix: undefined },
      { text: 'Only [[XXX]] places left', fix: undefined },
      { text: 'Place: [[TBD]]', fix: undefined },
    ],
    right: [
      'Hello Maya!',
      'Love you XXX',
      'Size XXXL',
      'My [very] short post',
      'todo el mundo',
      'Array<number[]>',
      '100% COTTON, 20% OFF',
    ],
  },
});
