import type { Lexicon } from '../../../lexicon';
import type { Rule } from '../../rule';
import { type FrenchToken, frenchTokens } from '../french-tokens';
import { functionWords } from '../function-words';
import { wordClass } from '../word-class-bits';
import { classesOf, hasClasses } from '../word-classes';

const manyBefore = new Set(
  'les des nos vos mes tes ses ces plusieurs quelques deux trois quatre cinq six sept huit neuf dix'.split(
    ' ',
  ),
);
const oneBefore = new Set('le la un une mon ma ton ta son sa notre votre ce cet cette chaque'.split(' '));

/** Stay as they are, or are left to the writer: colours, numbers, words from other languages, days. */
const invariable = new Set(
  `cent mille vingt demi euro standard bio cool super orange marron crème lundi mardi mercredi jeudi vendredi samedi
  dimanche mai août midi minuit clé fan stand top pro vidéo photo best-seller auto moto radio maximum minimum`.split(
    /\s+/,
  ),
);

const nominal = wordClass.singular | wordClass.plural | wordClass.masculine | wordClass.feminine;

/** A word for one after a word for several ("des produit"), or the other way round ("un produits"). */
export const nounNumber: Rule = {
  id: 'fr.noun-number',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.85,
  explanation: {
    en: 'The word before it and this one do not agree: one is for several, the other for one.',
    fr: 'Ce mot et celui qui le précède ne s’accordent pas : l’un est au pluriel, l’autre au singulier.',
    ar: 'لا تتوافق هذه الكلمة مع التي قبلها: إحداهما للجمع والأخرى للمفرد.',
  },
  examples: {
    wrong: [
      { text: 'Nos [[client]] sont contents.', fix: 'Nos clients sont contents.' },
      { text: 'Plusieurs [[journal]] en parlent.', fix: 'Plusieurs journaux en parlent.' },
      { text: 'Voici notre [[clients]].', fix: 'Voici notre client.' },
    ],
    right: ['Nos clients sont là.', 'Je les commande demain.', 'Les deux équipes.', 'Chaque mois, un avis.'],
  },
  *find({ masked }, lexicon) {
    const tokens = frenchTokens(masked);
    for (const [index, { text, to }] of tokens.entries()) {
      const noun = tokens[index + 1];
      if (noun?.kind !== 'word' || masked.slice(to, noun.from) !== ' ' || !isPlainNoun(masked, noun))
        continue;
      const bits = classesOf(noun.text);
      let fix: string | undefined;
      if (manyBefore.has(text) && bits & wordClass.singular && !(bits & wordClass.plural)) {
        fix = pluralOf(noun.text, lexicon);
      } else if (oneBefore.has(text) && bits & wordClass.plural && !(bits & wordClass.singular)) {
        fix = singularOf(noun.text, lexicon);
      }
      if (fix !== undefined) yield { from: noun.from, to: noun.to, replacements: [fix] };
    }
  },
};

function isPlainNoun(masked: string, { text, from }: FrenchToken): boolean {
  const bits = classesOf(text);
  return (
    masked.slice(from, from + 1) === text.slice(0, 1) &&
    hasClasses(text) &&
    (bits & ~nominal) === 0 &&
    !functionWords.has(text) &&
    !invariable.has(text) &&
    !text.includes('-') &&
    text.length > 3
  );
}

function pluralOf(noun: string, lexicon: Lexicon): string | undefined {
  if (/[sxz]$/.test(noun)) return undefined;
  const irregular = noun.replace(/(?<=a)l$/, 'ux').replace(/(?<=e)u$/, 'ux');
  return [irregular, `${noun}s`].find(
    (form) => form !== noun && (classesOf(form) & wordClass.plural) !== 0 && lexicon.knows('fr', form),
  );
}

function singularOf(noun: string, lexicon: Lexicon): string | undefined {
  return [noun.replace(/aux$/, 'al'), noun.replace(/[sx]$/, '')].find(
    (form) =>
      form !== noun &&
      hasClasses(form) &&
      (classesOf(form) & wordClass.singular) !== 0 &&
      lexicon.knows('fr', form),
  );
}
