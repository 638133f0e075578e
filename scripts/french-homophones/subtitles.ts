import { readFileSync } from 'node:fs';
import { sharedData } from './shared-data';

/** Subtitle lines, split once and for all: no line is in both parts. */
export interface SplitSentences {
  readonly train: readonly string[];
  /** One in five, by a hash of the line: for measuring only. */
  readonly heldOut: readonly string[];
}

/** The French lines of Helsinki-NLP/XED (CC BY 4.0) that have no sign of a scanning mistake, each once. */
export function subtitleSentences(): SplitSentences {
  const lines = readFileSync(sharedData('tone/xed/fr-projections.tsv'), 'utf8')
    .split('\n')
    .map((line) => clean(line.split('\t')[0] ?? ''))
    .filter((line) => /\p{L}{2}/u.test(line) && !looksScannedBadly(line));
  const train: string[] = [];
  const heldOut: string[] = [];
  for (const line of new Set(lines)) (hashOf(line) % 5 === 0 ? heldOut : train).push(line);
  return { train, heldOut };
}

function clean(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=^|[.!?…] )- ?/g, '')
    .trim();
}

/** A capital I for an l, letters without their accents, a capital A for À. */
function looksScannedBadly(line: string): boolean {
  return /(?:^|\W)(?:II|I['’]|I[a-z])|\bl['’][A-Z]{2}|(?:^|[.!?…] )A (?!\w+é\b)|\bCa\b|\?\?|â‚¬|�/.test(line);
}

/** FNV-1a of the lower-case letters, so that lines that differ by marks only fall into one part. */
function hashOf(line: string): number {
  let value = 0x811c9dc5;
  for (const letter of line.toLowerCase().replaceAll(/[^\p{L}]/gu, '')) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
