import { wordClass } from '../word-class-bits';
import { anyParticiple, type CertainCase, conjugated } from './certain-case';
import { words } from './word-groups';

const toA = { set: 'a', written: 'à', meant: 'a' };
const toPreposition = { set: 'a', written: 'a', meant: 'à' };
const toPlace = { set: 'ou', written: 'ou', meant: 'où' };

/** a / à and ou / où. */
export const aAndOuCases: readonly CertainCase[] = [
  { ...toA, when: (near) => near.word(-1) === 'il' || near.word(-1) === 'on' },
  { ...toA, when: (near) => near.is(-1, words.elidedObject) && !near.is(-2, words.preposition) },
  {
    set: 'a',
    written: 'a',
    meant: 'a',
    when: (near) =>
      near.is(-1, words.someone) ||
      (near.word(-1) === 'monde' && near.word(-2) === 'le' && near.word(-3) === 'tout'),
  },
  { ...toA, when: (near) => /^-(?:t-)?(?:il|elle|on)$/.test(near.word(1)) },
  { ...toA, when: (near) => near.only(1, anyParticiple) },
  { ...toA, when: (near) => near.is(1, words.adverb) && near.only(2, wordClass.participle) },
  { ...toA, when: (near) => near.word(1) === 'été' && near.can(2, anyParticiple) },
  { ...toA, when: (near) => /^(?:besoin|envie|hâte|eu|pour|dû|pu|su|lieu)$/.test(near.word(1)) },

  {
    ...toPreposition,
    when: (near) => near.only(1, wordClass.infinitive) && !near.is(-1, words.subjectOfA),
  },
  { ...toPreposition, when: (near) => /^(?:grâce|jusqu'|quant|face|rapport)$/.test(near.word(-1)) },
  { ...toPreposition, when: (near) => /^(?:partir|moi|toi|eux|travers)$/.test(near.word(1)) },
  { ...toPreposition, when: (near) => near.only(-1, wordClass.infinitive) },
  { ...toPreposition, when: (near) => near.word(-1) === 'tout' && /^(?:l'|fait|coup)$/.test(near.word(1)) },
  { ...toPreposition, when: (near) => near.word(-1) === near.word(1) && near.can(1, wordClass.singular) },
  { ...toPreposition, when: (near) => near.word(-1) === 'rendez-vous' || near.word(-1) === 'merci' },
  {
    ...toPreposition,
    when: (near) => {
      const isVerb =
        near.only(-1, conjugated) || /^(?:sommes|suis|êtes|sont|est|vais|allons|vont)$/.test(near.word(-1));
      return isVerb && !near.hasBefore(words.relative, 6) && !near.can(1, anyParticiple);
    },
  },

  {
    ...toPlace,
    when: (near) => (near.word(-1) === "d'" || near.word(-1) === "jusqu'") && !near.is(1, words.preposition),
  },
  {
    ...toPlace,
    when: (near) =>
      near.is(-1, words.placeOrTime) &&
      /^(?:j'|je|tu|il|elle|on|ils|elles|nous|c'|se|s')$/.test(near.word(1)) &&
      near.can(2, conjugated),
  },
  {
    ...toPlace,
    when: (near) => near.is(-1, words.asking) && near.is(1, words.clauseStart) && near.word(1) !== 'tout',
  },
  { ...toPlace, when: (near) => near.word(-1) === 'importe' && near.word(-2) === "n'" },
  {
    ...toPlace,
    when: (near) =>
      /^(?:\^|[.!?,:])$/.test(near.word(-1)) &&
      (/^(?:est|sont|êtes)$/.test(near.word(1)) ||
        (near.can(1, conjugated) &&
          /^-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)$/.test(near.word(2)))) &&
      near.word(2) !== '-ce',
  },
  // "Ou est-ce que…" asks for the other choice as well as for a place.
  { set: 'ou', written: 'ou', meant: 'ou', when: (near) => near.word(1) === 'est' && near.word(2) === '-ce' },
  {
    set: 'ou',
    written: 'où',
    meant: 'ou',
    when: (near) =>
      !/^(?:\^|d'|jusqu'|là|importe|par|vers|@|et|[,.;:!?…«»"()])$/.test(near.word(-1)) &&
      near.isVerblessAfter,
  },
];
