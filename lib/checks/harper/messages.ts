import type { Language } from '../language/language';

type Translation = Readonly<Record<Exclude<Language, 'en'>, string>>;

/** Harper explains itself in English only: in the other languages of the interface the kind of finding is named. */
const byKind = {
  clarity: {
    fr: '« {text} » peut se dire plus simplement en anglais.',
    ar: 'يمكن قول «{text}» بالإنجليزية بصورة أبسط.',
  },
  correctness: {
    fr: '« {text} » semble incorrect en anglais.',
    ar: 'يبدو أن «{text}» غير صحيح بالإنجليزية.',
  },
} as const satisfies Record<string, Translation>;

const oneWordOrTwo: Translation = {
  fr: 'En anglais, « {text} » s’écrit autrement : en un mot ou en deux.',
  ar: 'تكتب «{text}» بالإنجليزية بصورة أخرى: كلمة واحدة أو كلمتين.',
};
const verbForm: Translation = {
  fr: 'La forme du verbe « {text} » ne convient pas après ce qui précède.',
  ar: 'صيغة الفعل «{text}» لا تناسب ما قبلها.',
};
const confused: Translation = {
  fr: '« {text} » se confond avec un mot anglais de même son, qui convient mieux ici.',
  ar: 'تلتبس «{text}» بكلمة إنجليزية تشبهها في اللفظ، وهي الأنسب هنا.',
};

/** Of the rules that are heard most often; see the counts in `scripts/harper-rules/README.md`. */
const byRule: Readonly<Record<string, Translation>> = {
  CommaFixes: {
    fr: 'Après une virgule il faut une espace, avant elle il n’en faut pas.',
    ar: 'توضع مسافة بعد الفاصلة، ولا توضع قبلها.',
  },
  WrongApostrophe: {
    fr: 'Ce signe n’est pas une apostrophe.',
    ar: 'هذه العلامة ليست فاصلة علوية.',
  },
  AdjectiveDoubleDegree: {
    fr: 'Le comparatif est marqué deux fois : un seul suffit.',
    ar: 'صيغة التفضيل مكررة، وتكفي واحدة.',
  },
  PronounInflectionBe: {
    fr: 'Cette forme de « to be » ne va pas avec son sujet.',
    ar: 'صيغة فعل to be هذه لا تطابق فاعلها.',
  },
  InterestedIn: {
    fr: '« Interested » se construit avec « in ».',
    ar: 'تأتي in بعد interested.',
  },
  ModalOf: {
    fr: 'Après could, should ou would, on écrit « have », non « of ».',
    ar: 'تكتب have لا of بعد could و should و would.',
  },
  ...Object.fromEntries(
    ['OpenCompounds', 'EveryTime', 'Everyday', 'OfCourse', 'Someone', 'Everyone', 'Myself', 'Yourself'].map(
      (rule) => [rule, oneWordOrTwo],
    ),
  ),
  ...Object.fromEntries(
    ['DidPast', 'SimplePastToPastParticiple', 'WillNonLemma'].map((rule) => [rule, verbForm]),
  ),
  ...Object.fromEntries(
    ['NounVerbConfusion', 'ItsContraction', 'ThereToTheir', 'TheirToThere', 'ThenThan', 'ToLoseTooLoose'].map(
      (rule) => [rule, confused],
    ),
  ),
};

/** A sentence about what a rule of Harper's found, for people who don't read the interface in English. */
export function inLanguage(
  language: Exclude<Language, 'en'>,
  rule: string,
  isClarity: boolean,
  text: string,
): string {
  const translation = byRule[rule] ?? byKind[isClarity ? 'clarity' : 'correctness'];
  return translation[language].replace('{text}', () => text);
}
