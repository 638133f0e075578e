/**
 * Writes `lib/checks/rules/french/data/word-classes.json`: the classes of the words that French posts are likely to
 * have, as lists by class bits. The classes come from `dictionary-fr`; the choice of words from the frequent words of
 * Google Books, the training part of XED and a list of our own; and every form in -é, -er or -ez that is a noun or an
 * adjective too, since those are what the rules have to leave alone.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { frenchTokens } from '../../lib/checks/rules/french/french-tokens';
import { wordClass } from '../../lib/checks/rules/french/word-class-bits';
import { frequentNgrams } from '../french-homophones/ngrams';
import { subtitleSentences } from '../french-homophones/subtitles';
import { dictionaryForms } from './dictionary-lexicon';

const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, 'lib/checks/rules/french/data/word-classes.json');

const nominal = wordClass.singular | wordClass.plural;
const verbal =
  wordClass.infinitive | wordClass.participle | wordClass.participleFeminine | wordClass.participlePlural;

/** The contents of the file, built anew from its sources. */
export function buildWordClasses(): string {
  const classes = dictionaryForms();
  const chosen = new Set<string>();
  for (const { text } of frequentNgrams(1)) chosen.add(text.toLowerCase());
  for (const sentence of subtitleSentences().train) {
    for (const { kind, text } of frenchTokens(sentence)) if (kind === 'word') chosen.add(text);
  }
  for (const word of readFileSync(path.join(import.meta.dirname, 'social-words.txt'), 'utf8').split(/\s+/)) {
    chosen.add(word);
  }
  for (const [form, bits] of classes) {
    if (/(?:ée?s?|ers?|ez)$/.test(form) && bits & nominal && bits & verbal) chosen.add(form);
  }
  const lists = new Map<number, string[]>();
  for (const form of [...chosen].sort()) {
    const bits = classes.get(form);
    if (bits === undefined || bits === 0) continue;
    lists.set(bits, [...(lists.get(bits) ?? []), form]);
  }
  const sorted = [...lists].sort(([a], [b]) => a - b).map(([bits, forms]) => [bits, forms.join(' ')]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** Builds and writes the table. */
export function writeWordClasses(): void {
  const text = buildWordClasses();
  writeFileSync(output, text);
  console.log(`${output}: ${text.length} bytes, sha256 ${createHash('sha256').update(text).digest('hex')}`);
}
