import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

const shared = {
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.9,
} as const;

const owing = String.raw`(?:faire|attendre|prendre|mettre|être|avoir|aller|payer|appeler|changer|passer|annuler|rendre|partir|revenir|commander|acheter|chercher|renvoyer|fermer|arrêter|refaire)`;

export const duSur = patternRule({
  ...shared,
  id: 'fr.du-sur',
  explanation: {
    en: 'The accent tells the words apart: “dû” (owed) and “du” (of the), “sûr” (certain) and “sur” (on), “mûr” (ripe) and “mur” (wall).',
    fr: 'L’accent fait la différence : « dû » (devoir) et « du », « sûr » (certain) et « sur », « mûr » (à point) et « mur ».',
    ar: 'العلامة تفرّق بين «dû» (مستحق) و«du»، وبين «sûr» (متأكد) و«sur»، وبين «mûr» (ناضج) و«mur».',
  },
  cases: [
    {
      pattern: wholeWord(
        String.raw`(?<mistake>du) à (?:la|l[’']|un|une|des|notre|votre|ce|cette|ces|son|sa|ses|leur|mon|ma)`,
      ),
      fix: 'dû',
    },
    {
      pattern: wholeWord(String.raw`(?:ai|as|a|avons|avez|ont|avait|aurait) (?<mistake>du) ${owing}`),
      fix: 'dû',
    },
    {
      pattern: wholeWord(
        String.raw`(?<!(?:ai|as|a|avons|avez|ont|avait|aurait|est|montant|prix|loyer|solde) )(?<mistake>dû) (?:service|site|magasin|produit|jour|matin|soir|client|monde|mois|temps|coup|tout)`,
      ),
      fix: 'du',
    },
    { pattern: wholeWord(String.raw`bien (?<mistake>sur)(?= ?[,.!?…]| que| qu[’']|$)`), fix: 'sûr' },
    {
      pattern: wholeWord(
        String.raw`(?:suis|es|est|êtes|pas|presque) (?<mistake>sur) (?:de|d[’']|que|qu[’']|à (?:100|cent))`,
      ),
      fix: 'sûr',
    },
    {
      pattern: wholeWord(String.raw`(?<mistake>sûr) (?:la|les|notre|votre|nos|vos|un|une|internet)`),
      fix: 'sur',
    },
    { pattern: wholeWord(String.raw`(?:fruit|avocat|melon|ananas|âge) (?<mistake>mur)`), fix: 'mûr' },
  ],
  examples: {
    wrong: [
      { text: 'Le retard est [[du]] à la grève.', fix: 'Le retard est dû à la grève.' },
      { text: 'Bien [[sur]], nous restons là.', fix: 'Bien sûr, nous restons là.' },
      { text: 'Posez-le [[sûr]] la table.', fix: 'Posez-le sur la table.' },
    ],
    right: ['Le prix du café.', 'Il tient bien sur la route.', 'J’en suis sûr.', 'Le mur du jardin.'],
  },
});

export const pretPres = patternRule({
  ...shared,
  id: 'fr.pret-pres',
  explanation: {
    en: '“prêt à” means “ready to”; “près de” means “near”.',
    fr: '« prêt à » veut dire « disposé à » ; « près de » veut dire « à côté de ».',
    ar: 'معنى «prêt à» «مستعد»، ومعنى «près de» «بالقرب من».',
  },
  cases: [
    {
      pattern: wholeWord(String.raw`(?:elle|je) (?:est|suis|était|étais) (?<mistake>près) à`),
      fix: ['prête', 'prêt'],
    },
    {
      pattern: wholeWord(String.raw`(?:nous|ils|sommes|sont|étions|étaient|êtes) (?<mistake>près) à`),
      fix: ['prêts', 'prêtes'],
    },
    {
      pattern: wholeWord(String.raw`(?:il|on|suis|es|est|était|tout) (?<mistake>près) à \p{L}+(?:er|ir|re)`),
      fix: ['prêt', 'prête'],
    },
    {
      pattern: wholeWord(
        String.raw`(?:est|sont|située?s?|tout|habite|juste) (?<mistake>prêts?) d(?:e (?:la|chez|l[’']|notre|votre|chez)|u)`,
      ),
      fix: 'près',
    },
  ],
  examples: {
    wrong: [
      { text: 'Nous sommes [[près]] à vous aider.', fix: 'Nous sommes prêts à vous aider.' },
      { text: 'La boutique est [[prêt]] de la gare.', fix: 'La boutique est près de la gare.' },
    ],
    right: ['Près à l’origine, il est prêt à partir.', 'Un prêt de la banque.'],
  },
});

export const sansDans = patternRule({
  ...shared,
  id: 'fr.sans-dans',
  explanation: {
    en: '“sans” means “without” and “dans” “in”; “s’en” and “d’en” stand before a verb.',
    fr: '« sans » et « dans » se placent devant un nom ; « s’en » et « d’en » devant un verbe.',
    ar: 'تأتي «sans» و«dans» قبل الاسم، أما «s’en» و«d’en» فقبل الفعل.',
  },
  cases: [
    {
      pattern: wholeWord(
        String.raw`(?<mistake>s[’']en) (?:doute|cesse|problème|réservation|soucis?|faute|frais|engagement|compter|aucune?|sucres?|gluten|moi|toi|vous|nous)`,
      ),
      fix: 'sans',
    },
    {
      pattern: wholeWord(
        String.raw`(?:il|elle|on|ils|elles|peut|va|doit) (?<mistake>sans) (?:va|vont|est|sont|sort|sortent|souvient|souviennent|occupe|occupent|occuper|fiche|moque|prend|rend|passe|sert|servent|sortir|souvenir|aller)`,
      ),
      fix: 's’en',
    },
    {
      pattern: wholeWord(
        String.raw`(?<mistake>d[’']en) (?:le|la|les|l[’']|un|une|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette|ces)`,
      ),
      fix: 'dans',
    },
    {
      pattern: wholeWord(
        String.raw`(?:envie|besoin|temps|avant|afin|permet|essayé?|décidé|possible|obligée?|propose|vous invite) (?<mistake>dans) (?:savoir|parler|avoir|être|profiter|finir|discuter|acheter|prendre|faire)`,
      ),
      fix: 'd’en',
    },
  ],
  examples: {
    wrong: [
      { text: 'Venez [[s’en]] réservation.', fix: 'Venez sans réservation.' },
      { text: 'Il [[sans]] souvient encore.', fix: "Il s'en souvient encore." },
      { text: 'Je range ça [[d’en]] la boîte.', fix: 'Je range ça dans la boîte.' },
    ],
    right: ['Il part sans bruit.', 'Elle s’en va dans une heure.', 'J’ai envie d’en parler.'],
  },
});
