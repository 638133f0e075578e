import type { PostRule } from '../post-rule';
import type { RuleMatch } from '../rule';

const quoted = /[«“"][^»”"]*[»”"]/gu;
const familiar =
  /(?<![\p{L}\p{N}'’-])(?:tu (?:es|as|vas|peux|veux|dois|sais|fais|viens|cherches|aimes|[\p{L}]{2,}s)|(?:dis|écris|envoie|rejoins|retrouve|donne|raconte|suis|laisse)-(?:nous|moi)|ton (?:avis|colis|compte|panier|adresse|mail|numéro|message|retour|CV)|tes (?:amis|photos|questions|commandes|idées))(?![\p{L}\p{N}])/giu;
const formal =
  /(?<![\p{L}\p{N}'’-])(?:vous (?:êtes|avez|allez|pouvez|voulez|devez|savez|faites|\p{L}{2,}ez)|\p{L}{2,}ez-(?:nous|vous|moi|le|la|les)|votre|vos)(?![\p{L}\p{N}])/giu;
/** Where "vous" speaks to several, who are each "tu". */
const toSeveral =
  /(?<!\p{L})(?:vous (?:tous|toutes|deux|trois|autres)|tous les deux|toi et|et toi|les gars|les amis|les filles|tout le monde|mesdames|messieurs|tes amis|tes collègues|entre amis)(?!\p{L})/iu;

/** A post that says "tu" here and "vous" there to one reader: both places are shown. */
export const mixedAddress: PostRule = {
  id: 'fr.tu-vous',
  category: 'tone',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.6,
  explanation: {
    en: 'You address the reader both as “tu” and as “vous”: choose one (here: “{text}”).',
    fr: 'Vous passez du « tu » au « vous » dans le même message : choisissez (ici : « {text} »).',
    ar: 'تخاطب القارئ مرة بـ«tu» ومرة بـ«vous»: اختر واحدة (هنا: «{text}»).',
  },
  examples: {
    wrong: [{ text: '[[Tu veux]] gagner ? Inscris-toi avec votre adresse.', fix: undefined }],
    right: [
      'Tu veux gagner ? Envoie ton CV.',
      'Vous voulez gagner ? Envoyez votre photo.',
      'Tu peux venir avec tes amis, vous êtes les bienvenus.',
      'Elle a dit « tu es fou ». Qu’en pensez-vous ? Votre avis ?',
    ],
  },
  *find({ masked }) {
    const own = masked.replaceAll(quoted, (quote) => ' '.repeat(quote.length));
    if (toSeveral.test(own)) return;
    const [tu] = own.matchAll(familiar);
    const [vous] = own.matchAll(formal);
    if (!tu || !vous) return;
    for (const match of [tu, vous].sort((a, b) => a.index - b.index)) yield placeOf(match);
  },
};

function placeOf({ 0: found, index }: RegExpExecArray): RuleMatch {
  return { from: index, to: index + found.length, replacements: [] };
}
