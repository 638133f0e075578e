import { wordClass } from '../word-class-bits';
import type { Surroundings } from './surroundings';

/**
 * Where the words around leave only one member of a set; `written` and `meant` are members. Where `meant`
 * is what is written, it is right, whatever the model thinks.
 */
export interface CertainCase {
  readonly set: string;
  readonly written: string;
  readonly meant: string;
  when(near: Surroundings): boolean;
}

const { singular, plural, masculine, feminine, participle, participleFeminine, participlePlural } = wordClass;

/** Classes that cases ask for together. */
export const nominal = singular | plural | masculine | feminine;
export const oneThing = singular | masculine | feminine;
export const manyThings = plural | masculine | feminine;
export const anyParticiple = participle | participleFeminine | participlePlural;
export const conjugated =
  wordClass.je | wordClass.tu | wordClass.il | wordClass.nous | wordClass.vous | wordClass.ils;
