import { wordClass } from '../word-class-bits';
import { anyParticiple, type CertainCase, conjugated, manyThings, nominal, oneThing } from './certain-case';
import { words } from './word-groups';

const { singular, plural, masculine, infinitive, il, ils } = wordClass;

const toCe = { set: 'ce', written: 'se', meant: 'ce' };
const toSe = { set: 'ce', written: 'ce', meant: 'se' };
const toCa = { set: 'ca', written: 'sa', meant: 'ça' };
const toLeur = { set: 'leur', written: 'leurs', meant: 'leur' };
const feminineEnding = /(?:tion|sion|té|ance|ence|ette|esse|ure|ie)$/;

/** ce / se, ça / sa, tout / tous, leur / leurs, on / ont, peu / peut. */
export const ceAndToutCases: readonly CertainCase[] = [
  { ...toCe, when: (near) => /^(?:que|qu'|qui|dont)$/.test(near.word(1)) },
  { ...toCe, when: (near) => near.only(1, singular | masculine) },
  { ...toSe, when: (near) => near.only(1, infinitive) && !/^(?:faire|dire)$/.test(near.word(1)) },
  {
    ...toSe,
    when: (near) =>
      /^(?:il|elle|on|ils|elles|ne)$/.test(near.word(-1)) && near.can(1, il | ils) && !near.only(1, nominal),
  },

  {
    ...toCa,
    when: (near) =>
      /^(?:va|y|fait|me|te|nous|vous|m'|t'|n'|ne|se|s'|sera|serait|a|marche|suffit)$/.test(near.word(1)),
  },
  {
    ...toCa,
    when: (near) => near.only(1, conjugated) || (/^[.!?]$/.test(near.word(1)) && near.word(2) !== '.'),
  },
  {
    set: 'ca',
    written: 'ça',
    meant: 'sa',
    when: (near) =>
      near.is(-1, words.preposition) &&
      near.only(1, oneThing) &&
      near.can(1, singular) &&
      feminineEnding.test(near.word(1)),
  },

  {
    set: 'tout',
    written: 'tout',
    meant: 'tous',
    when: (near) =>
      /^(?:les|ces|mes|tes|ses|nos|vos|leurs)$/.test(near.word(1)) &&
      !/^(?:à|c')$/.test(near.word(-1)) &&
      near.only(2, manyThings),
  },
  {
    set: 'tout',
    written: 'tous',
    meant: 'tout',
    when: (near) =>
      /^(?:le|mon|ton|son|notre|votre|ce|cet)$/.test(near.word(1)) &&
      /^(?:\^|à|de|pour|dans|sur|avec|que|et|est|[,.!?])$/.test(near.word(-1)) &&
      near.can(2, singular),
  },

  {
    set: 'tout',
    written: 'tout',
    meant: 'tous',
    when: (near) =>
      near.word(-1) === 'à' && /^(?:merci|bonjour|bienvenue|bravo|bonsoir)$/.test(near.word(-2)),
  },
  {
    set: 'tout',
    written: 'tout',
    meant: 'tous',
    when: (near) =>
      /^(?:sommes|êtes|sont)$/.test(near.word(-1)) && near.can(1, plural) && !near.can(1, singular),
  },
  {
    set: 'tout',
    written: 'tous',
    meant: 'tout',
    when: (near) =>
      !/^(?:nous|vous|eux|les|ils)$/.test(near.word(-1)) &&
      (near.only(1, il) || /^(?:est|a|va|ça|cela|ce)$/.test(near.word(1))),
  },

  {
    ...toLeur,
    when: (near) => /^(?:je|nous|on|ne|me|te|tu|il|ils)$/.test(near.word(-1)) && near.can(1, conjugated),
  },
  { ...toLeur, when: (near) => near.only(1, infinitive) },
  {
    ...toLeur,
    when: (near) =>
      near.only(1, oneThing) && near.can(1, singular) && !/^(?:les|des|aux)$/.test(near.word(-1)),
  },
  {
    set: 'leur',
    written: 'leur',
    meant: 'leurs',
    when: (near) => near.only(1, manyThings) && near.can(1, plural) && !/^(?:le|la)$/.test(near.word(-1)),
  },

  {
    set: 'ma',
    written: 'ma',
    meant: "m'a",
    when: (near) =>
      /^(?:il|elle|on|ça|cela|qui|ne)$/.test(near.word(-1)) &&
      !near.is(-2, words.preposition) &&
      near.can(1, anyParticiple),
  },
  {
    set: 'ces',
    written: "c'est",
    meant: "s'est",
    when: (near) =>
      /^(?:il|elle|on|ne)$/.test(near.word(-1)) &&
      near.can(1, anyParticiple) &&
      !near.is(-2, words.preposition),
  },
  {
    set: 'ces',
    written: "s'est",
    meant: "s'est",
    when: (near) => /^(?:il|elle|on|qui|ne|tout)$/.test(near.word(-1)),
  },
  { set: 'la', written: "l'a", meant: "l'a", when: (near) => near.can(1, anyParticiple) },
  {
    set: 'si',
    written: "s'y",
    meant: 'si',
    when: (near) => /^(?:je|j'|tu|on|nous|vous|c'|ça|elle|elles|les|la|le|mon|votre)$/.test(near.word(1)),
  },
  {
    set: 'si',
    written: 'si',
    meant: "s'y",
    when: (near) => near.only(1, infinitive) && near.word(-1) !== ',',
  },
  { set: 'on', written: 'on', meant: 'ont', when: (near) => /^(?:ils|elles)$/.test(near.word(-1)) },
  {
    set: 'on',
    written: 'ont',
    meant: 'on',
    when: (near) => /^(?:si|quand|lorsque|comme|parce)$/.test(near.word(-1)) && near.can(1, il),
  },

  {
    set: 'peu',
    written: 'peut',
    meant: 'peu',
    when: (near) => /^(?:un|très|trop)$/.test(near.word(-1)) && !near.can(1, infinitive),
  },
  {
    set: 'peu',
    written: 'peu',
    meant: 'peut',
    when: (near) => /^(?:on|il|elle|qui|ne)$/.test(near.word(-1)) && near.can(1, infinitive),
  },
];
