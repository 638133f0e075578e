import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

const afterWhat = '(?:le|la|un|une|du|de|ce|cette|mon|ma|son|sa|notre|votre|leur)';

/** Words and phrases that are often written as they are heard. */
export const commonSlips = patternRule({
  id: 'fr.common-slips',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.97,
  explanation: {
    en: 'This is not how “{text}” is written.',
    fr: 'Ce n’est pas ainsi que s’écrit « {text} ».',
    ar: 'لا تُكتب «{text}» هكذا.',
  },
  cases: [
    { pattern: wholeWord('malgrés'), fix: 'malgré' },
    { pattern: wholeWord('parmis'), fix: 'parmi' },
    { pattern: wholeWord('bien(?:sûr|sur)'), fix: 'bien sûr' },
    { pattern: wholeWord('parceque'), fix: 'parce que' },
    // Alone they may be part of an English name.
    { pattern: wholeWord(`(?<=${afterWhat} )language`), fix: 'langage' },
    { pattern: wholeWord(`(?<=${afterWhat} )connection`), fix: 'connexion' },
    { pattern: wholeWord('mercie'), fix: 'merci' },
    { pattern: wholeWord("comme même(?! (?:les?|la|l[’']|un|une|des|si|pas))"), fix: 'quand même' },
    { pattern: wholeWord("(?<!(?:d’|d'|l’|l'|avec |plein ))entrain(?= d(?:e |[’']))"), fix: 'en train' },
    { pattern: wholeWord('quelque soit(?= (?:la|cette|ma|sa) )'), fix: 'quelle que soit' },
    { pattern: wholeWord('quelque soit(?! (?:la|cette|ma|sa) )'), fix: ['quel que soit', 'quelle que soit'] },
    { pattern: wholeWord('quelques? soient'), fix: ['quels que soient', 'quelles que soient'] },
    {
      pattern: wholeWord("(?:il|ils|elle) (?<mistake>faux)(?= (?:que|qu[’']|\\p{L}+(?:er|ir|re)))"),
      fix: 'faut',
    },
    { pattern: wholeWord('(?:ai|as|a|avons|avez|ont|avait|avaient|aurait) (?<mistake>étés)'), fix: 'été' },
    { pattern: wholeWord('toute(?= (?:les|ces|nos|vos|mes|tes|ses) )'), fix: 'toutes' },
    { pattern: wholeWord('(?:ce|cet|cette|ces) \\p{L}+(?<mistake>-la)'), fix: '-là' },
  ],
  examples: {
    wrong: [
      { text: '[[Malgrés]] la pluie, merci !', fix: 'Malgré la pluie, merci !' },
      { text: '[[Quelque soit]] votre budget.', fix: 'Quel que soit votre budget.' },
      { text: 'C’est [[comme même]] incroyable.', fix: 'C’est quand même incroyable.' },
      { text: 'Je suis [[entrain]] de lire.', fix: 'Je suis en train de lire.' },
      { text: 'Ce jour[[-la]], tout a changé.', fix: 'Ce jour-là, tout a changé.' },
    ],
    right: [
      'Plein d’entrain, parmi nous, malgré tout.',
      'Parce que c’est bien sûr.',
      'Merci, quel que soit le prix.',
    ],
  },
});

/** Words from English that have a usual French one. */
export const anglicisms = patternRule({
  id: 'fr.anglicism',
  languages: ['fr'],
  category: 'clarity',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.6,
  explanation: {
    en: 'A French word is at hand for “{text}”.',
    fr: 'Le français a un mot pour « {text} ».',
    ar: 'للفرنسية كلمة تقابل «{text}».',
  },
  cases: [
    { pattern: wholeWord('checker'), fix: 'vérifier' },
    { pattern: wholeWord('fait du sens'), fix: 'a du sens' },
    { pattern: wholeWord('faire du sens'), fix: 'avoir du sens' },
    { pattern: wholeWord('en charge de(?= \\p{L}+(?:er|ir|re)\\b)'), fix: 'chargé de' },
    { pattern: wholeWord('au final'), fix: 'finalement' },
    { pattern: wholeWord('digital'), fix: 'numérique' },
    { pattern: wholeWord('digitale'), fix: 'numérique' },
    { pattern: wholeWord('deadline'), fix: ['échéance', 'date limite'] },
    { pattern: wholeWord('feedbacks?'), fix: 'retour' },
  ],
  examples: {
    wrong: [{ text: 'Ça [[fait du sens]] pour nous.', fix: 'Ça a du sens pour nous.' }],
    right: ['Le numérique a du sens.', 'On prépare le week-end.'],
  },
});
