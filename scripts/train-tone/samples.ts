import { createHash } from 'node:crypto';

/** A text with what is known about it: for each head 0 or 1, or nothing where the set does not say. */
export interface Sample {
  readonly text: string;
  readonly targets: Readonly<Record<string, number>>;
  /** How much it counts. */
  readonly weight: number;
  /** The set that it is from. */
  readonly source: string;
}

/** What the sets put in the place of names, mentions and links, made into what posts have there. */
export function tidy(text: string): string {
  return text
    .replaceAll(/&lt;url&gt;|<url>|@url\b/gi, 'https://a.co')
    .replaceAll(/\[NAME\]/g, 'Anna')
    .replaceAll(/\[RELIGION\]/g, 'Muslim')
    .replaceAll(/\\u[0-9a-f]{4}|\ufffd/g, ' ')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/&[lg]t;/g, ' ')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&#39;/g, "'")
    .replaceAll(/ +([.,!?;:…])/g, '$1')
    .replaceAll(/ (n't\b|'(?:s|re|ve|ll|d|m)\b)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What two texts have in common that differ by nothing but marks, case, mentions and links. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/https?:\S*|@\S+/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Which of `parts` a text falls into, by its words: texts that are nearly the same stay together. */
export function partOf(text: string, parts: number): number {
  return createHash('sha256').update(keyOf(text)).digest().readUInt32BE() % parts;
}
