import { wordClass } from '../word-class-bits';
import { anyParticiple, type CertainCase, conjugated, nominal, oneThing } from './certain-case';
import { words } from './word-groups';

const toEst = { set: 'et', written: 'et', meant: 'est' };
const toEt = { set: 'et', written: 'est', meant: 'et' };
const toSont = { set: 'son', written: 'son', meant: 'sont' };
const toSon = { set: 'son', written: 'sont', meant: 'son' };

/** et / est and son / sont. */
export const etAndSonCases: readonly CertainCase[] = [
  { ...toEst, when: (near) => /^(?:[cns]'|où)$/.test(near.word(-1)) },
  { ...toEst, when: (near) => /^-(?:il|elle|on|ce)$/.test(near.word(1)) },
  {
    ...toEst,
    when: (near) =>
      /^(?:il|on|elle|cela|ça)$/.test(near.word(-1)) &&
      !near.is(-2, words.preposition) &&
      (near.can(1, anyParticiple) || near.is(1, words.adverb)) &&
      !near.can(1, conjugated),
  },
  {
    // A determiner and its noun at the start, and no verb yet: "Le service et très rapide".
    ...toEst,
    when: (near) =>
      /^[\^,.!?:]$/.test(near.word(-3)) &&
      near.is(-2, words.singularDeterminer) &&
      near.can(-1, wordClass.singular) &&
      ((near.only(1, anyParticiple) && !near.can(1, conjugated)) || near.is(1, words.adverb)),
  },
  {
    // "Le but est de gagner".
    set: 'et',
    written: 'est',
    meant: 'est',
    when: (near) =>
      /^d(?:e|')$/.test(near.word(1)) && near.only(2, wordClass.infinitive) && near.can(-1, nominal),
  },
  {
    // "Est ce que" without its hyphen.
    set: 'et',
    written: 'est',
    meant: 'est',
    when: (near) =>
      /^[\^,.!?:]$/.test(near.word(-1)) && near.word(1) === 'ce' && /^qu(?:e|')$/.test(near.word(2)),
  },
  { ...toEt, when: (near) => /^(?:moi|toi)$/.test(near.word(1)) && near.word(-1) !== "c'" },
  {
    ...toEt,
    when: (near) =>
      near.is(1, new Set(['je', "j'", 'tu', 'ils'])) && !/^(?:c'|où|[,«"])$/.test(near.word(-1)),
  },
  {
    ...toEt,
    when: (near) =>
      near.only(1, conjugated) && !near.hasBefore(words.relative, 6) && !/^[cs]'$/.test(near.word(-1)),
  },

  { ...toSont, when: (near) => /^(?:ils|elles|ne)$/.test(near.word(-1)) },
  {
    ...toSont,
    when: (near) =>
      /^(?:tous|toutes|déjà|encore|en|à|dans|au|aux|pas|là|ceux|les|des|nos|vos|mes|-\p{L}+)$/u.test(
        near.word(1),
      ),
  },
  {
    ...toSont,
    when: (near) =>
      near.can(-1, wordClass.plural) && near.can(1, wordClass.participlePlural) && !near.can(1, oneThing),
  },
  { ...toSon, when: (near) => near.is(-1, words.preposition) && near.can(1, nominal) },
  {
    ...toSon,
    when: (near) =>
      near.only(1, oneThing) &&
      near.can(1, wordClass.singular) &&
      !near.can(-1, wordClass.plural) &&
      !/^(?:ils|elles|qui|ce|où|se|\^|-là|n')$/.test(near.word(-1)) &&
      near.word(1) !== 'partie',
  },
];
