import type { Vocabulary } from './vocabulary';

const prefixes: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /^(?:un|re|pre|anti|non|super|mega|micro|multi|over|under|out|inter|semi|mini|eco|bio|cyber|auto|ultra|hyper|post|mid|geo|neo|techno|tele|crypto|insta|twitter)(?=\p{L}{5})/u,
  fr: /^(?:re|ré|dé|pré|anti|non|super|méga|micro|multi|sur|sous|inter|semi|mini|éco|bio|cyber|auto|ultra|hyper|post|géo|néo|télé|crypto|archi|insta|co|extra)(?=\p{L}{5})/u,
};
const suffixes: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /(?<=\p{L}{4})(?:ish|less|like|free|ness|worthy|proof|verse|gate|wise|fest|core|pilled|maxxing)$/u,
  fr: /(?<=\p{L}{4})(?:esque|issime|ista)$/u,
};
/** A rarer stem makes a new word of too many slips. */
const leastZipf = 3.5;
/** Only verbs in everybody's mouth lose their g. */
const leastZipfWithoutG = 4.5;

/** Whether a word is made of a known one as people make new words: `rewatch`, `brandless`, `lovin`. */
export function isDerived(vocabulary: Vocabulary, word: string): boolean {
  const { language } = vocabulary;
  if (language === 'ar') return false;
  const isStem = (stem: string, least = leastZipf) =>
    stem !== word && vocabulary.zipf(stem) >= least && vocabulary.knows(stem);
  if (isStem(word.replace(prefixes[language], ''))) return true;
  if (isStem(word.replace(suffixes[language], ''))) return true;
  if (language === 'en' && isNegatedAble(word, isStem)) return true;
  return language === 'en' && word.endsWith('in') && isStem(`${word}g`, leastZipfWithoutG);
}

/** `undateable`, `unblockable`: from a verb that people use, with its e or without. */
function isNegatedAble(word: string, isStem: (stem: string) => boolean): boolean {
  const verb = /^un(\p{L}{3,})able$/u.exec(word)?.[1];
  return verb !== undefined && (isStem(verb) || isStem(`${verb}e`));
}
