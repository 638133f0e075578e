import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

const shared = {
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.9,
} as const;

const determiner = String.raw`(?:la|le|les|l[’']|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces)`;

export const quandQuant = patternRule({
  ...shared,
  id: 'fr.quand-quant',
  explanation: {
    en: 'Write “quant à” for “as for”, “quand” for “when”, and “qu’en” before a verb for “what … of it”.',
    fr: 'Écrivez « quant à » (à propos de), « quand » (lorsque), « qu’en » (que … de cela).',
    ar: 'اكتب «quant à» بمعنى «أما»، و«quand» بمعنى «عندما»، و«qu’en» بمعنى «ماذا عن ذلك».',
  },
  cases: [
    {
      pattern: wholeWord(
        String.raw`(?<mistake>quand) à (?:${determiner}|moi|toi|lui|elle|nous|vous|eux|savoir)`,
      ),
      fix: 'quant',
    },
    {
      pattern: wholeWord(String.raw`(?<mistake>quand) aux? (?!bout|moins|moment|même|lieu|fond|cours)\p{L}+`),
      fix: 'quant',
    },
    {
      pattern: wholeWord(String.raw`(?<mistake>quan[td]) (?:pense[sz]|dites|dis)[\- ](?:tu|vous)`),
      fix: 'qu’en',
    },
    { pattern: wholeWord(String.raw`(?<mistake>quant) (?!à|aux?|est|pense|dit|dis)\p{L}+`), fix: 'quand' },
  ],
  examples: {
    wrong: [
      { text: '[[Quand]] à la livraison, elle est offerte.', fix: 'Quant à la livraison, elle est offerte.' },
      { text: 'Appelez [[quant]] vous arrivez.', fix: 'Appelez quand vous arrivez.' },
      { text: '[[Quand]] pensez-vous ?', fix: "Qu'en pensez-vous ?" },
    ],
    right: ['Quant à nous, nous venons quand il pleut.', 'Quand au bout d’une heure il part.'],
  },
});

export const niNy = patternRule({
  ...shared,
  id: 'fr.ni-ny',
  explanation: {
    en: '“ni” means “nor”; “n’y” stands before a verb.',
    fr: '« ni » relie deux choses que l’on refuse ; « n’y » se place devant un verbe.',
    ar: 'الكلمة «ni» بمعنى «ولا»، أما «n’y» فتأتي قبل الفعل.',
  },
  cases: [
    {
      pattern: wholeWord(
        String.raw`(?:je|tu|il|on|ils) (?<mistake>ni) (?:a|ai|avait|aura|suis|est|sont|comprends?|vois|voit|crois|croit|vais|va|arrive|pense|peux|peut|connais)`,
      ),
      fix: 'n’y',
    },
    {
      pattern: wholeWord(String.raw`(?<mistake>n[’']y) (?:le|la|les|un|une|mon|ma|mes|sel|sucre|trop)`),
      fix: 'ni',
    },
  ],
  examples: {
    wrong: [{ text: 'Je [[ni]] comprends rien.', fix: "Je n'y comprends rien." }],
    right: ['Ni lui ni moi n’y sommes allés.'],
  },
});

export const plutotVoire = patternRule({
  ...shared,
  id: 'fr.plutot-voire',
  explanation: {
    en: '“plutôt” means “rather” and “plus tôt” “earlier”; “voire” means “and even” and “voir” “to see”.',
    fr: '« plutôt » veut dire « de préférence », « plus tôt » le contraire de « plus tard » ; « voire » veut dire « et même ».',
    ar: 'الكلمة «plutôt» بمعنى «بالأحرى» و«plus tôt» بمعنى «أبكر»، و«voire» بمعنى «بل» و«voir» بمعنى «يرى».',
  },
  cases: [
    {
      pattern: wholeWord(String.raw`(?<mistake>plutôt) que (?:prévu|d[’']habitude|les autres)`),
      fix: 'plus tôt',
    },
    {
      pattern: wholeWord(String.raw`(?:heures?|minutes?|jours?|semaines?|mois|ans) (?<mistake>plutôt)`),
      fix: 'plus tôt',
    },
    {
      pattern: wholeWord(
        String.raw`(?:est|sont|suis|était|trouve ça|c[’']est) (?<mistake>plus tôt) (?!qu|le|dans|ce|en|à|au|demain|pour)\p{L}+`,
      ),
      fix: 'plutôt',
    },
    {
      pattern: wholeWord(
        String.raw`(?<=, )(?<mistake>voir) (?:même|pire|carrément|impossible|inutile|très|\p{L}+(?:able|ible|euse|eux|ive))`,
      ),
      fix: 'voire',
    },
    {
      pattern: wholeWord(
        String.raw`(?:va|vais|vas|allons|allez|vont|aller|pour|à|de|faut|peut|peux|pouvez|venez|viens|venir|fait|faire) (?<mistake>voire)`,
      ),
      fix: 'voir',
    },
  ],
  examples: {
    wrong: [
      { text: 'Il est arrivé [[plutôt]] que prévu.', fix: 'Il est arrivé plus tôt que prévu.' },
      { text: 'C’est [[plus tôt]] joli.', fix: 'C’est plutôt joli.' },
      { text: 'On va [[voire]] demain.', fix: 'On va voir demain.' },
      { text: 'C’est rare, [[voir]] impossible.', fix: 'C’est rare, voire impossible.' },
    ],
    right: [
      'Plutôt que de partir, il est venu plus tôt.',
      'C’est plus tôt que prévu.',
      'Utile, voire nécessaire.',
    ],
  },
});

export const davantage = patternRule({
  ...shared,
  id: 'fr.davantage',
  explanation: {
    en: '“davantage”, in one word and without an s, means “more”.',
    fr: '« davantage », en un mot et sans s, veut dire « plus ».',
    ar: 'تُكتب «davantage» كلمة واحدة بلا s، ومعناها «أكثر».',
  },
  cases: [
    { pattern: wholeWord('davantages'), fix: 'davantage' },
    {
      pattern: wholeWord(String.raw`(?<!(?:pas|point|peu|tant|plus|jamais) )d[’']avantage`),
      fix: 'davantage',
    },
  ],
  examples: {
    wrong: [{ text: 'Nous voulons [[d’avantage]] de choix.', fix: 'Nous voulons davantage de choix.' }],
    right: ['Nous voulons davantage.', 'Il n’y a pas d’avantage à attendre.', 'Beaucoup d’avantages.'],
  },
});
