import { patternRule } from '../pattern-rule';

const withAcute = String.raw`Etats?|Ecoles?|Etapes?|Etudes?|Etudiants?|Etudiantes?|Evénements?|Evènements?|Evidemment|Ecrivez|Ecris|Ecrire|Ecoutez|Ecouter|Ecoute|Equipes?|Equipements?|Economie|Economique|Economisez|Ecologie|Ecologique|Editions?|Education|Egalement|Egalité|Eglise|Elections?|Eléments?|Elèves?|Emissions?|Energies?|Enorme|Epoque|Epicerie|Eté|Etonnant|Etrangers?|Etant|Etait|Etais|Etaient|Eviter|Evitez|Evite|Evolution|Editeurs?|Echangez|Echange|Ecran|Electrique|Electricité|Emotions?|Emouvant`;

/** Capitals keep their accents; keyboards make that hard, so this is a hint. */
export const capitalAccents = patternRule({
  id: 'fr.capital-accents',
  languages: ['fr'],
  category: 'correctness',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.95,
  explanation: {
    en: 'Capitals keep their accents in French.',
    fr: 'Les majuscules gardent leurs accents.',
    ar: 'تحتفظ الحروف الكبيرة في الفرنسية بعلاماتها.',
  },
  cases: [
    {
      pattern:
        /(?<=^|[.!?…:«“"] ?)A(?= (?:bientôt|demain|très|tout|toute|toutes|tous|vous|nous|vos|votre|notre|nos|la|l[’']|ce|cette|ces|partir|propos|suivre|noter|lire|voir|gagner|savoir|faire|plus|mon|ma|mes|son|sa|ses|chaque|quel|quelle|quoi|qui|côté|cause|peine|midi|moins|travers|vendre|louer|découvrir|partager|table|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jeudi|l’|force|défaut|condition|titre|l'|Paris|Lyon|Marseille)(?![\p{L}\p{N}]))/gu,
      fix: ({ 0: found }) => [found.replace('A', 'À')],
    },
    { pattern: /(?<![\p{L}\p{N}-])Ca(?= \p{Ll}|[ ,.!?…]|$)(?! 20)/gu, fix: () => ['Ça'] },
    {
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${withAcute})(?![\p{L}\p{N}])`, 'gu'),
      fix: ({ 0: found }) => [found.replace('E', 'É')],
    },
    {
      pattern: /(?<![\p{L}\p{N}])(?:Etes|Etre|Iles?|Oter|Ages?)(?![\p{L}\p{N}])/gu,
      fix: ({ 0: found }) => [
        found.replace(/^[EIOA]/, (letter) => ({ E: 'Ê', I: 'Î', O: 'Ô', A: 'Â' })[letter] ?? letter),
      ],
    },
  ],
  examples: {
    wrong: [
      { text: '[[A]] bientôt !', fix: 'À bientôt !' },
      { text: 'L’[[Etat]] aide les écoles.', fix: 'L’État aide les écoles.' },
      { text: '[[Ca]] fait du bien.', fix: 'Ça fait du bien.' },
      { text: '[[Etes]]-vous là ?', fix: 'Êtes-vous là ?' },
    ],
    right: ['A-t-il fini ?', 'A voté.', 'À bientôt !', 'Le plan A et le plan B.', 'L’État, c’est nous.'],
  },
});
