import type { FrenchToken } from '../french-tokens';
import { wordClass } from '../word-class-bits';
import { classesOf } from '../word-classes';

/**
 * A verb in -er in the meant form (0: infinitive, 1: past participle, 2: with "vous"), best first. Which participle it
 * is depends on its subject, which is looked for up to the clause's beginning.
 */
export function verbForms(tokens: readonly FrenchToken[], at: number, meant: number): readonly string[] {
  const stem = (tokens[at]?.text ?? '').replace(/(?:er|ée?s?|ez)$/, '');
  if (meant === 0) return [`${stem}er`];
  if (meant === 2) return [`${stem}ez`];
  return participleEndings(tokens, at).map((ending) => stem + ending);
}

const withAvoir = /^(?:ai|as|a|avons|avez|ont|av(?:ais|ait|ions|iez|aient)|aur\p{L}+|avoir|ayant)$/u;
const plural = /^(?:sont|sommes|étaient|seront|seraient|ils|les|des|nos|vos|mes|tes|ses|ces|leurs|êtes)$/;

function participleEndings(tokens: readonly FrenchToken[], at: number): readonly string[] {
  const before: string[] = [];
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'mark'; i--) before.push(tokens[i]?.text ?? '');
  const helper = before.find(
    (word) => withAvoir.test(word) || /^(?:est|été|suis|es|était|sera|sont|sommes)$/.test(word),
  );
  if (helper === undefined) return ['é', 'ée', 'és', 'ées'];
  if (withAvoir.test(helper)) return ['é'];
  if (before.includes('elles')) return ['ées'];
  if (before.includes('elle')) return ['ée'];
  if (before.some((word) => plural.test(word))) {
    return before.some((word) => isFeminine(word)) ? ['ées', 'és'] : ['és', 'ées'];
  }
  if (before.some((word) => /^(?:la|une|ma|ta|sa|cette)$/.test(word) || isFeminine(word))) return ['ée', 'é'];
  return ['é', 'ée'];
}

function isFeminine(word: string): boolean {
  return /(?:tions?|sions?|tés?|ettes?)$/.test(word) && (classesOf(word) & wordClass.participle) === 0;
}
