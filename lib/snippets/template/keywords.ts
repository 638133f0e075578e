import { foldText } from '../../text/fold';

/** The words with a meaning of their own, and how else they may be written: in French, in Arabic, in full. */
const spellings = {
  cursor: ['curseur', 'المؤشر'],
  ask: ['demander', 'اسأل'],
  choose: ['choisir', 'اختر'],
  date: ['التاريخ'],
  random: ['hasard', 'عشوائي'],
  g: ['gender', 'genre', 'جنس'],
  n: ['count', 'nombre', 'عدد'],
  r: ['register', 'registre', 'أسلوب'],
  '#if': ['#si', '#إذا'],
  else: ['sinon', 'وإلا'],
  '/if': ['/si', '/إذا'],
  '#opt': ['#option', '#اختياري'],
  '/opt': ['/option', '/اختياري'],
} as const;

export type Keyword = keyof typeof spellings;

const byFold = new Map<string, Keyword>(
  Object.entries(spellings).flatMap(([keyword, others]) =>
    [keyword, ...others].map((word) => [foldText(word), keyword as Keyword] as const),
  ),
);

/** The keyword that a word is, whatever its language, case and accents. */
export function keywordOf(word: string): Keyword | undefined {
  return byFold.get(foldText(word));
}

/** Values that have a name in each language: people write placeholders in the language of the reply. */
const valueNames = new Map(
  Object.entries({
    name: ['nom', 'الاسم', 'author.name', 'first_name', 'prénom'],
    handle: ['author.handle', 'pseudo', 'المعرف'],
    link: ['lien', 'الرابط'],
    brand: ['brand.name', 'marque', 'العلامة'],
    clipboard: ['presse-papiers', 'الحافظة'],
    site: ['network', 'réseau', 'الشبكة'],
  }).flatMap(([name, others]) => [name, ...others].map((word) => [foldText(word), name] as const)),
);

const nameShape = /^[\p{L}_][\p{L}\p{M}\p{N}_.\u200c-]*(?: [\p{L}\p{M}\p{N}_.\u200c-]+)*$/u;
const longestName = 60;

/** Whether something can be the name of a value: letters of any script, digits, `_`, `.`, `-`, single spaces. */
export function isValueName(text: string): boolean {
  return (
    text.length <= longestName && nameShape.test(text) && keywordOf(text.split(' ')[0] ?? '') === undefined
  );
}

/** The one name of a value that has several. */
export function canonicalName(name: string): string {
  return valueNames.get(foldText(name)) ?? name.normalize('NFC');
}
