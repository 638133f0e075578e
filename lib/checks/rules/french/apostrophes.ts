import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

/** Puts the apostrophe after the letters that `head` has caught. */
const elided = ({ groups }: RegExpExecArray) => [`${groups?.['head'] ?? ''}’${groups?.['rest'] ?? ''}`];

const forms: readonly (readonly [head: string, rest: string])[] = [
  ['j', 'ai|avais|aurais|aimerais|aime|adore|espère|attends|arrive|étais|avoue|habite'],
  ['c', 'est|était|etait|étaient'],
  ['qu|lorsqu|puisqu', 'il|ils|on|un|une'],
  ['jusqu', 'à|au|aux|en'],
  ['d', 'accord|ailleurs|abord|habitude|autres|autant|après'],
  ['n', 'est|ai|avons|avez|ont|avait|était|hésitez|hésite|oubliez|oublie|importe|existe'],
  ['s', 'est|il|inscrire|abonner|agit'],
  [
    'l',
    'équipe|entreprise|application|offre|année|adresse|heure|article|événement|hôtel|école|histoire|achat',
  ],
  ['m', 'avez|avoir|aider|inscrire'],
  ['t', 'aime|avais|envoie|inquiète'],
];

/** A lost apostrophe, or a space in its place. Straight and curly ones are both fine. */
export const apostrophes = patternRule({
  id: 'fr.apostrophe',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.97,
  explanation: {
    en: 'An apostrophe is missing here.',
    fr: 'Il manque ici une apostrophe.',
    ar: 'تنقص هنا فاصلة علوية.',
  },
  cases: [
    ...forms.map(([head, rest]) => ({
      pattern: wholeWord(String.raw`(?<!-)(?<head>${head})(?<rest>${rest})`),
      fix: elided,
    })),
    { pattern: wholeWord(String.raw`aujourd ?hui`), fix: 'aujourd’hui' },
    { pattern: wholeWord(String.raw`jusqua`), fix: 'jusqu’à' },
    { pattern: wholeWord(String.raw`ny(?= (?:a|avait|aura|ai|est|arrive|comprends))`), fix: 'n’y' },
    { pattern: wholeWord(String.raw`quest(?=[\- ]ce)`), fix: 'qu’est' },
    { pattern: wholeWord(String.raw`(?<head>c|n) (?<rest>est|était)`), fix: elided },
    {
      pattern:
        /(?<![\p{L}\p{M}\p{N}_.’'&-])(?<head>[ldj]|qu|jusqu|lorsqu) (?<rest>(?!(?:et|ou|est|à|a|en|avec|y)(?!\p{L}))[aeéèêiîouhà]\p{L}+)/gu,
      fix: elided,
    },
  ],
  examples: {
    wrong: [
      { text: '[[Jai]] reçu mon colis.', fix: "J'ai reçu mon colis." },
      { text: '[[Cest]] une bonne idée.', fix: "C'est une bonne idée." },
      { text: 'Je pense [[quil]] vient.', fix: "Je pense qu'il vient." },
      { text: '[[Aujourdhui]], on fête ça.', fix: "Aujourd'hui, on fête ça." },
      { text: 'Nous attendons [[l ouverture]] des ventes.', fix: "Nous attendons l'ouverture des ventes." },
      { text: '[[c est]] parti', fix: "c'est parti" },
    ],
    right: ["J'ai reçu, c’est vrai.", 'Taille L ou M ?', 'Jusqu’à demain, d’accord.'],
  },
});
