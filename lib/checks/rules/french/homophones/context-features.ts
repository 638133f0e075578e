import type { FrenchToken } from '../french-tokens';
import { functionWords } from '../function-words';
import { wordClass } from '../word-class-bits';
import { classesOf } from '../word-classes';
import { type Occurrence, verbEndings } from './homophone-sets';

/** Stands for what is not known beyond the edge of a piece of a sentence: no feature speaks of it. */
export const unknownToken = '\ufffd';

const conjugated =
  wordClass.je | wordClass.tu | wordClass.il | wordClass.nous | wordClass.vous | wordClass.ils;
const nominal = wordClass.singular | wordClass.plural;

/**
 * What surrounds an occurrence, as names of features: words, and shapes (function words as they are, other words by
 * class), two or three on each side, alone and together. Nothing tells which member is written.
 */
export function contextFeatures(tokens: readonly FrenchToken[], occurrence: Occurrence): string[] {
  const { first, last, set } = occurrence;
  const word = (at: number) => (at < 0 ? '^' : (tokens[at]?.text ?? '$'));
  const left = [word(first - 1), word(first - 2), word(first - 3)] as const;
  const right = [word(last + 1), word(last + 2), word(last + 3)] as const;
  const [l1, l2, l3] = [shapeOf(left[0]), shapeOf(left[1]), shapeOf(left[2])];
  const [r1, r2, r3] = [shapeOf(right[0]), shapeOf(right[1]), shapeOf(right[2])];
  const features = [
    '',
    `l=${left[0]}`,
    `L=${l1}`,
    `r=${right[0]}`,
    `R=${r1}`,
    `l2=${left[1]}`,
    `r2=${right[1]}`,
    `L2=${l2}`,
    `R2=${r2}`,
    `L3=${l3}`,
    `R3=${r3}`,
    `ll=${left[1]} ${left[0]}`,
    `LL=${l2} ${l1}`,
    `LLL=${l3} ${l2} ${l1}`,
    `rr=${right[0]} ${right[1]}`,
    `RR=${r1} ${r2}`,
    `RRR=${r1} ${r2} ${r3}`,
    `lr=${left[0]} ${right[0]}`,
    `LR=${l1} ${r1}`,
    `Lr=${l1} ${right[0]}`,
    `lR=${left[0]} ${r1}`,
    `LLR=${l2} ${l1} ${r1}`,
    `LRR=${l1} ${r1} ${r2}`,
    `le=${ending(left[0])}`,
    `re=${ending(right[0])}`,
    ...bitsOf('Lb', left[0]),
    ...bitsOf('Rb', right[0]),
  ];
  const verbs = `${hasVerb(tokens, first, -1)}${hasVerb(tokens, last, 1)}`;
  features.push(`V=${verbs}`, `VL=${verbs} ${l1}`, `VR=${verbs} ${r1}`, `VLR=${verbs} ${l1} ${r1}`);
  if (set === verbEndings) {
    const stem = (tokens[first]?.text ?? '').replace(/(?:er|ée?s?|ez)$/, '');
    const isNoun = `${sign(classesOf(`${stem}é`))}${sign(classesOf(`${stem}ée`))}${sign(classesOf(`${stem}er`))}`;
    const helper = helperBefore(tokens, first);
    features.push(
      `N=${isNoun}`,
      `NL=${isNoun} ${l1}`,
      `S=${stem}`,
      `H=${helper}`,
      `HL=${helper} ${l1}`,
      `HN=${helper} ${isNoun}`,
    );
  }
  return features.filter((feature) => !feature.includes(unknownToken));
}

function sign(bits: number): string {
  return bits & nominal ? 'n' : '-';
}

/** A function word itself, or the classes of another word. */
function shapeOf(word: string): string {
  if (word.length === 1 || functionWords.has(word)) return word;
  const bits = classesOf(word);
  return bits === 0 ? `0${ending(word)}` : String(bits);
}

function ending(word: string): string {
  return word.length > 3 ? word.slice(-2) : '';
}

function bitsOf(name: string, word: string): string[] {
  if (word === unknownToken || functionWords.has(word)) return [];
  const bits = classesOf(word);
  return Object.values(wordClass).flatMap((bit) => (bits & bit ? [`${name}=${bit}`] : []));
}

/** How many tokens are searched for a verb: clauses are shorter, and text without marks stays cheap. */
const reach = 25;

/** Whether the clause has a conjugated verb on one side: a word that is nothing else, or a form of être and the like. */
function hasVerb(tokens: readonly FrenchToken[], from: number, step: -1 | 1): string {
  for (let at = from + step; at >= 0 && at < tokens.length && Math.abs(at - from) <= reach; at += step) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
    if (kind === 'mark' && /[,;:.!?…()«»"]/.test(text)) break;
    if (text === unknownToken) return unknownToken;
    const bits = classesOf(text);
    if (bits & conjugated && !(bits & (nominal | wordClass.infinitive)) && text !== 'as') return '+';
  }
  return '-';
}

const helpers =
  /^(?:ai|as|a|avons|avez|ont|av(?:ais|ait|ions|iez|aient)|aur\p{L}+|avoir|ayant|suis|es|est|sommes|êtes|sont|ét\p{L}+|ser\p{L}+|être|soit|soient)$/u;

/** The form of avoir or être that comes before, with pronouns, adverbs and negations only in between. */
function helperBefore(tokens: readonly FrenchToken[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const text = tokens[at]?.text ?? '';
    if (text === unknownToken) return unknownToken;
    if (helpers.test(text)) return `${text}${first - at > 1 ? '…' : ''}`;
    if (classesOf(text) & conjugated && !functionWords.has(text)) return 'v';
    if (
      !/^(?:pas|plus|jamais|bien|déjà|tous?|toutes?|enfin|aussi|encore|toujours|trop|-\p{L}+|-t-\p{L}+)$|ment$/u.test(
        text,
      )
    ) {
      return '-';
    }
  }
  return '-';
}
