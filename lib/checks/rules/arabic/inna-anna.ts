import type { ArabicWord } from './arabic-word';

/** «إن» opens a statement; «أن» continues what stands before it. */
export type Inna = 'إن' | 'أن';

const pronouns = 'ه|ها|هم|هما|هن|ك|كم|ي|ني|نا';
const particle = new RegExp(`^([وفبلك]?)([اأإ])ن(${pronouns})?$`);

/** After verbs of saying: «قال إن». */
const saying = /^[وف]?(?:قال(?:ت|وا|ا)?|[أا]قول|[يتن]قول(?:ون|وا)?|قلت|قلنا|قائلا|قائلة|قيل|يقال|نقول)$/;
/** … and nouns for it, right before: «قوله إن». */
const said = /^[وف]?(?:قول(?:ه|ها|هم|ي|ك|نا)?|القول)$/;
/** Where a new clause has begun, the verb of saying is another one's. */
const newClause = /^(?:هو|هي|هم|ليس|كان|كانت|ف?هل)$/;
/** Words that are continued by «أن», as the word right before it. */
const continued =
  /^[وف]?(?:[يت]جب|لا?بد|[يت]مكن|[يت]مكنك|يمكنني|يمكننا|[أات]?ريد|[أاينت]ريد|[أاينت]عتقد|[أاينت]ظن|[أاينت]تمنى|[أاينت]رجو|[أاينت]ود|[أاينت]ستطيع|[أاينت]حاول|ينبغي|يفترض|يعني|قبل|بعد|دون|بدون|منذ|رغم|بسبب|أجل|اجل|لولا|لو|كما|غير|مجرد|إلى|الى|على|من|عن|في|إلا|الا|أكد|اكد|أكدت|أعلن|أعلنت|أضاف|أضافت|أوضح|أوضحت|علمت|أعلم|اعلم|نعلم|يعلم|عرفت|أعرف|سمعت|يبدو|أظهر|أظهرت|تأكد|شك|ريب|المؤسف|المهم|الضروري|المتوقع|المفترض|الممكن|المؤكد|الواضح|الصعب|السهل|الأفضل|الافضل|المعروف|الواجب|الغريب|يستحق|يسعدنا|يسرنا|يؤسفنا|نتمنى|يحق|أتوقع|يتوقع|نأمل|آمل|أرى|يرى|ترى|نرى|أشعر|تذكر|تذكروا)$/;
/** Words that a statement follows: «حيث إن». */
const opening = /^(?:حيث|إذ|اذ|ألا|كلا|والله|بالله|بل|نعم|بلى|اللهم|لكن|ولكن|آمين)$/;
/** Present tenses begin with these; words that do but are nouns are excluded below. */
const present = /^(?:[يتن]|[أا])[\u0621-\u064a]{2,}$/;
const notPresent =
  /^(?:ال|نحن|ا[ن]ت|أنت|أنا|انا|أحد|احد|أكثر|اكثر|أي|اي|أهم|اهم|أول|اول|أغلب|اغلب|أفضل|افضل|أمر|امر|أمريكا|امريكا|أهل|اهل|أبناء|ابناء|إ|آ|يوم|يد|يسار|يمين|يهود|ياسر|يوسف|يونس|يحيى|نظام|نتيجة|نتائج|نسبة|نحو|نفس|نصف|نجاح|نهاية|ناس|نساء|نقص|تاريخ|تركيا|تونس|ت[\u0621-\u064a]{2}ي[\u0621-\u064a]|ت[\u0621-\u064a]{2}ي[\u0621-\u064a]ه?ا?|ا[\u0621-\u064a]+ات$|اسم|ابن|است[\u0621-\u064a]+ا[\u0621-\u064a]|ا[\u0621-\u064a]ت[\u0621-\u064a]ا[\u0621-\u064a]|ان[\u0621-\u064a]+ا[\u0621-\u064a])/;

/** How far back a verb of saying may be: «قال المتحدث باسم وزارة الخارجية إن». */
const farthest = 7;

/** What stands right before a word: a mark that ends a sentence, one that parts it, or nothing. */
export type Break = 'sentence' | 'comma' | 'none';

export interface InnaFinding {
  readonly word: ArabicWord;
  readonly meant: string;
  /** The other spelling, where it isn't sure. */
  readonly other: string;
  readonly sure: boolean;
}

/** What a word of this family should be where it stands; `undefined` for other words. */
export function innaAt(
  words: readonly ArabicWord[],
  index: number,
  before: (at: number) => Break,
): InnaFinding | undefined {
  const word = words[index]!;
  const match = particle.exec(word.bare);
  if (!match) return undefined;
  const [, prefix = '', , pronoun = ''] = match;
  if (prefix === 'ك' && pronoun === '') return undefined;
  const { inna, sure } = decide(prefix, pronoun, words, index, before(word.from));
  const spell = (start: Inna) => prefix + start + pronoun;
  return { word, meant: spell(inna), other: spell(inna === 'إن' ? 'أن' : 'إن'), sure };
}

function decide(
  prefix: string,
  pronoun: string,
  words: readonly ArabicWord[],
  index: number,
  before: Break,
): { inna: Inna; sure: boolean } {
  if (prefix === 'ب' || prefix === 'ل' || prefix === 'ك') return { inna: 'أن', sure: true };
  const next = words[index + 1]?.bare ?? '';
  const previous = before === 'none' ? (words[index - 1]?.bare ?? '') : '';
  if (pronoun === '' && next === 'شاء') return { inna: 'إن', sure: true };
  if (pronoun === '' && isPresent(next))
    return { inna: 'أن', sure: prefix === '' && continued.test(previous) };
  if (prefix === 'ف') return { inna: 'إن', sure: true };
  if (before === 'sentence') return { inna: 'إن', sure: prefix === '' };
  if (prefix === '' && opening.test(previous)) return { inna: 'إن', sure: previous === 'حيث' };
  if (prefix === '' && continued.test(previous)) return { inna: 'أن', sure: true };
  for (let back = index - 1; back >= Math.max(0, index - farthest); back--) {
    const earlier = words[back]!.bare;
    if (saying.test(earlier) || (back === index - 1 && said.test(earlier)))
      return { inna: 'إن', sure: prefix === '' && index - back <= 3 };
    if (continued.test(earlier) || particle.test(earlier) || newClause.test(earlier)) break;
  }
  return { inna: before === 'comma' ? 'إن' : 'أن', sure: false };
}

function isPresent(word: string): boolean {
  return present.test(word) && !notPresent.test(word);
}
