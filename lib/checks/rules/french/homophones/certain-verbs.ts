import { anyParticiple, type CertainCase, nominal } from './certain-case';
import type { Surroundings } from './surroundings';
import { words } from './word-groups';

const toInfinitive = { set: 'er', written: 'é', meant: 'er' };
const toParticiple = { set: 'er', written: 'er', meant: 'é' };

const isParticipleOnly = (near: Surroundings) => near.only(0, anyParticiple) || !near.can(0, nominal);

/** The word that governs the verb, with pronouns and negations in between. */
const governor = (near: Surroundings) => {
  let offset = -1;
  while (offset > -4 && (words.object.has(near.word(offset)) || words.negation.has(near.word(offset))))
    offset--;
  return near.word(offset);
};

/** Whether one of these comes before, with adverbs and the like in between. */
const helper = (near: Surroundings, helpers: ReadonlySet<string>) =>
  helpers.has(near.word(near.before(words.betweenHelperAndVerb)));

const liking =
  /^(?:ador|aim|détest|préf[éè]r|esp[éè]r|souhait|désir|compt|ose|osai|pens|déclar|affirm)(?:e|es|ais|ait|ons|ez|ent|ions|iez|aient|erais|erait|eriez)$/;

/** The infinitive in -er, the participle in -é and the form in -ez. */
export const verbCases: readonly CertainCase[] = [
  {
    ...toInfinitive,
    when: (near) => words.modal.has(governor(near)) && isParticipleOnly(near) && !near.is(-1, words.modal),
  },
  { ...toInfinitive, when: (near) => near.is(-1, words.modal) && isParticipleOnly(near) },
  {
    ...toInfinitive,
    when: (near) =>
      /^(?:de|d'|à)$/.test(governor(near)) &&
      near.is(-1, words.object) &&
      isParticipleOnly(near) &&
      !/^(?:la|l'|les|en)$/.test(near.word(-1)),
  },
  {
    ...toParticiple,
    when: (near) =>
      helper(near, words.avoir) &&
      !near.can(0, nominal) &&
      (near.word(-1) !== 'a' || near.is(-2, words.subjectOfA)),
  },
  {
    ...toParticiple,
    when: (near) => helper(near, words.etre) && !near.can(0, nominal),
  },
  // An infinitive may begin a sentence, or be what it is about: "Former, accompagner", "Partager est un plaisir".
  {
    set: 'er',
    written: 'er',
    meant: 'er',
    when: (near) =>
      (near.word(-1) === '^' && near.word(1) === ',') ||
      (near.word(1) === 'est' && (near.word(-1) === '^' || near.is(-1, words.object))),
  },
  // What somebody likes, hopes or means to do: "j'adorais jouer".
  { set: 'er', written: 'er', meant: 'er', when: (near) => liking.test(near.word(-1)) },
  { set: 'er', written: 'ez', meant: 'ez', when: (near) => /^[\^@]$/.test(near.word(-1)) },
  {
    set: 'er',
    written: 'ez',
    meant: 'er',
    when: (near) => words.modal.has(governor(near)) || /^(?:à|de|d')$/.test(governor(near)),
  },
  {
    set: 'er',
    written: 'ez',
    meant: 'é',
    when: (near) => helper(near, words.avoir) || helper(near, words.etre),
  },
  {
    set: 'er',
    written: 'er',
    meant: 'ez',
    when: (near) => near.word(-1) === 'vous' && /^(?:si|quand|lorsque|dont|où)$/.test(near.word(-2)),
  },
];
