import type { Language } from '../../checks/language/language';

/** What words of a post do. A cause is the same in every language, so that what it weighs is learned from all. */
export const toneCauses = [
  'thanks',
  'apology',
  'greeting',
  'closing',
  'understanding',
  'reassurance',
  'offer',
  'please',
  'couldYou',
  'mustOrder',
  'order',
  'dismissal',
  'barb',
  'blame',
  'refusal',
  'policy',
  'insult',
  'profanity',
  'complaint',
  'impatience',
  'hurry',
  'persuasion',
  'hedge',
  'certainty',
  'commitment',
  'ceremony',
  'slang',
  'contraction',
  'praise',
  'joy',
  'sorrow',
  'goodWord',
  'badWord',
  'familiarYou',
  'formalYou',
  'dialect',
  'warmSign',
  'sadSign',
  'angrySign',
  'exclamation',
  'exclamations',
  'questions',
  'dots',
  'capitals',
  'stretched',
  'wording',
] as const;
export type ToneCause = (typeof toneCauses)[number];

type Explanation = Readonly<Record<Language, string>>;

/** What each cause does to a reader, in a sentence of each language of the interface. */
export const causeExplanations: Readonly<Record<ToneCause, Explanation>> = {
  thanks: { en: 'Says thank you.', fr: 'Remercie.', ar: 'شكر صريح.' },
  apology: { en: 'Apologises.', fr: 'Présente des excuses.', ar: 'اعتذار صريح.' },
  greeting: { en: 'Greets the reader.', fr: 'Salue le lecteur.', ar: 'تحية للقارئ.' },
  closing: { en: 'Takes leave kindly.', fr: 'Prend congé avec courtoisie.', ar: 'ختام لطيف.' },
  understanding: {
    en: 'Shows that you understand how they feel.',
    fr: 'Montre que vous comprenez ce que la personne ressent.',
    ar: 'يُظهر أنك تتفهّم شعور القارئ.',
  },
  reassurance: { en: 'Reassures.', fr: 'Rassure.', ar: 'يطمئن القارئ.' },
  offer: { en: 'Offers help.', fr: 'Propose de l’aide.', ar: 'يعرض المساعدة.' },
  please: { en: 'Asks with “please”.', fr: 'Demande poliment.', ar: 'طلب مهذّب.' },
  couldYou: {
    en: 'Asks as a question, which leaves a choice.',
    fr: 'Demande sous forme de question, ce qui laisse le choix.',
    ar: 'طلب بصيغة سؤال يترك الخيار للقارئ.',
  },
  mustOrder: {
    en: 'Tells the reader what they have to do.',
    fr: 'Dicte au lecteur ce qu’il doit faire.',
    ar: 'يُملي على القارئ ما يجب عليه فعله.',
  },
  order: {
    en: 'A bare command, without “please”.',
    fr: 'Un ordre sans formule de politesse.',
    ar: 'أمر مباشر دون عبارة لطيفة.',
  },
  dismissal: {
    en: 'Waves the concern away.',
    fr: 'Balaie la préoccupation d’un revers de main.',
    ar: 'يستخفّ بما يهمّ القارئ.',
  },
  barb: {
    en: 'Sounds polite, but has a barb in it.',
    fr: 'Poli en apparence, mais piquant.',
    ar: 'مهذّب في ظاهره، لاذع في معناه.',
  },
  blame: {
    en: 'Puts the blame on the reader.',
    fr: 'Rejette la faute sur le lecteur.',
    ar: 'يلقي اللوم على القارئ.',
  },
  refusal: { en: 'Refuses.', fr: 'Refuse.', ar: 'رفض.' },
  policy: {
    en: 'Hides behind rules and procedures.',
    fr: 'Se retranche derrière le règlement.',
    ar: 'يحتمي باللوائح والإجراءات.',
  },
  insult: { en: 'An insult.', fr: 'Une insulte.', ar: 'إهانة.' },
  profanity: { en: 'A swear word.', fr: 'Un gros mot.', ar: 'لفظ بذيء.' },
  complaint: {
    en: 'Expresses anger or annoyance.',
    fr: 'Exprime de la colère ou de l’agacement.',
    ar: 'يعبّر عن غضب أو ضيق.',
  },
  impatience: { en: 'Shows impatience.', fr: 'Montre de l’impatience.', ar: 'ينمّ عن نفاد صبر.' },
  hurry: {
    en: 'Puts the reader under time pressure.',
    fr: 'Met la pression du temps.',
    ar: 'يستعجل القارئ.',
  },
  persuasion: { en: 'Sells hard.', fr: 'Pousse à l’achat.', ar: 'إلحاح في الترويج.' },
  hedge: { en: 'Softens the claim.', fr: 'Atténue l’affirmation.', ar: 'صياغة متحفّظة.' },
  certainty: { en: 'Leaves no doubt.', fr: 'Ne laisse aucun doute.', ar: 'لا يترك مجالًا للشك.' },
  commitment: { en: 'Makes a firm promise.', fr: 'S’engage fermement.', ar: 'تعهّد واضح.' },
  ceremony: { en: 'Formal wording.', fr: 'Tournure soutenue.', ar: 'صياغة رسمية.' },
  slang: { en: 'Casual wording.', fr: 'Tournure familière.', ar: 'صياغة عامّية.' },
  contraction: {
    en: 'A short form, as in speech.',
    fr: 'Une forme abrégée, comme à l’oral.',
    ar: 'صيغة مختصرة كالكلام.',
  },
  praise: { en: 'Praises.', fr: 'Fait un compliment.', ar: 'ثناء.' },
  joy: { en: 'Shows joy.', fr: 'Exprime de la joie.', ar: 'تعبير عن الفرح.' },
  sorrow: { en: 'Shows sadness.', fr: 'Exprime de la tristesse.', ar: 'تعبير عن الحزن.' },
  goodWord: { en: 'A word with a good ring.', fr: 'Un mot positif.', ar: 'كلمة إيجابية.' },
  badWord: { en: 'A word with a bad ring.', fr: 'Un mot négatif.', ar: 'كلمة سلبية.' },
  familiarYou: {
    en: 'Addresses the reader as a friend.',
    fr: 'Tutoie le lecteur.',
    ar: 'يخاطب القارئ بلا تكلّف.',
  },
  formalYou: { en: 'Addresses the reader formally.', fr: 'Vouvoie le lecteur.', ar: 'يخاطب القارئ باحترام.' },
  dialect: { en: 'Arabic dialect.', fr: 'Arabe dialectal.', ar: 'لهجة عامّية.' },
  warmSign: { en: 'A warm emoji.', fr: 'Un emoji chaleureux.', ar: 'رمز تعبيري ودود.' },
  sadSign: { en: 'A sad emoji.', fr: 'Un emoji triste.', ar: 'رمز تعبيري حزين.' },
  angrySign: {
    en: 'An angry or mocking emoji.',
    fr: 'Un emoji fâché ou moqueur.',
    ar: 'رمز تعبيري غاضب أو ساخر.',
  },
  exclamation: { en: 'An exclamation mark.', fr: 'Un point d’exclamation.', ar: 'علامة تعجب.' },
  exclamations: {
    en: 'Several exclamation marks in a row shout.',
    fr: 'Plusieurs points d’exclamation de suite, c’est crier.',
    ar: 'علامات التعجب المتتالية صراخ.',
  },
  questions: {
    en: 'Repeated question marks sound impatient.',
    fr: 'Des points d’interrogation répétés trahissent l’impatience.',
    ar: 'تكرار علامات الاستفهام ينمّ عن نفاد صبر.',
  },
  dots: {
    en: 'Trailing dots leave something unsaid.',
    fr: 'Les points de suspension laissent un sous-entendu.',
    ar: 'نقاط الحذف توحي بكلام لم يُقل.',
  },
  capitals: {
    en: 'Words in capitals shout.',
    fr: 'Les majuscules, c’est crier.',
    ar: 'الأحرف الكبيرة صراخ.',
  },
  stretched: { en: 'Letters are drawn out.', fr: 'Des lettres sont étirées.', ar: 'حروف ممطوطة.' },
  wording: {
    en: 'Posts with these words often sound like this.',
    fr: 'Les messages avec ces mots sonnent souvent ainsi.',
    ar: 'المنشورات التي فيها هذه الكلمات تبدو هكذا غالبًا.',
  },
};

/**
 * A sentence that says what a cause does.
 * @param language BCP 47; English where there is none in it.
 */
export function explainCause(cause: ToneCause, language: string): string {
  const explanation: Readonly<Record<string, string>> & Explanation = causeExplanations[cause];
  return explanation[language] ?? explanation.en;
}
