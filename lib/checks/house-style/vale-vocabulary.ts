import type { HouseStyle } from './house-style';
import { parseTerm, type Term, type TermPart, writeTerm } from './term';

/**
 * The two files of a vocabulary of Vale (https://vale.sh/docs/topics/vocab/): a regular expression a line, `#` begins a
 * comment. Terms to accept are those that are written in one way; terms to reject are forbidden.
 */
export interface ValeVocabulary {
  readonly accept: string;
  readonly reject: string;
}

/** A line that says more than a term can: it is left out. */
export interface SkippedLine {
  readonly file: 'accept' | 'reject';
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The house style of a vocabulary. Only the plain part of regular expressions is read; never is one run. */
export function readValeVocabulary({ accept, reject }: ValeVocabulary): {
  style: HouseStyle;
  skipped: SkippedLine[];
} {
  const skipped: SkippedLine[] = [];
  const linesOf = (file: 'accept' | 'reject', content: string) =>
    content.split(/\r?\n/).flatMap((raw, index) => {
      const text = raw.trim();
      if (text === '' || text.startsWith('#')) return [];
      const term = termOfPattern(text);
      if (term !== undefined) return [term];
      skipped.push({ file, line: index + 1, text });
      return [];
    });
  const preferred = linesOf('accept', accept).flatMap((term) =>
    isPlain(term) ? [{ write: plainText(term), insteadOf: [] }] : [],
  );
  const forbidden = linesOf('reject', reject).map((term) => ({ term: writeTerm(term) }));
  return { style: { preferred, forbidden, required: [] }, skipped };
}

/** A house style as a vocabulary. Notes, required texts and what stands for a preferred term have no place in it. */
export function writeValeVocabulary({ preferred, forbidden }: HouseStyle): ValeVocabulary {
  const patternsOf = (sources: readonly string[]) =>
    sources.flatMap((source) => {
      const parsed = parseTerm(source);
      return parsed.ok ? [patternOf(parsed.term)] : [];
    });
  return {
    accept: lines(preferred.map(({ write }) => escapedText(write))),
    reject: lines(patternsOf(forbidden.map(({ term }) => term))),
  };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function isPlain(term: Term): boolean {
  return term.every(({ kind }) => kind === 'text');
}

function plainText(term: Term): string {
  return term.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}

const ending = String.raw`\w*`;

function patternOf(term: Term): string {
  return term.map(partPattern).join('');
}

function partPattern(part: TermPart): string {
  switch (part.kind) {
    case 'text':
      return escapedText(part.text);
    case 'optional':
      return `(?:${patternOf(part.parts)})?`;
    case 'choice':
      return `(?:${part.options.map(patternOf).join('|')})`;
    case 'ending':
      return ending;
  }
}

function escapedText(text: string): string {
  const escaped = text.replaceAll(/[\\^$.*+?\(\)\[\]\{\}\|]/gv, String.raw`\$&`);
  return escaped.startsWith('#') ? `\\${escaped}` : escaped;
}

/** The term that stands for a regular expression of the plain kind; `undefined` for any other. */
function termOfPattern(pattern: string): Term | undefined {
  const typed = new PatternReader(pattern.replace(/^\(\?i\)/, '')).read('');
  if (typed === undefined) return undefined;
  const parsed = parseTerm(typed);
  return parsed.ok ? parsed.term : undefined;
}

/** Turns letters, escaped marks, `(a|b)`, `(?:a|b)`, `?` and `\w*` into what one would type for a term. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The typed form up to `end`, which is passed over; `undefined` for what no term can say. */
  read(end: '' | ')'): string | undefined {
    const options: string[][] = [[]];
    for (;;) {
      const character = this.#source.charAt(this.#at);
      if (character === end) break;
      if (character === '|' && end === ')') {
        options.push([]);
        this.#at++;
        continue;
      }
      const unit = this.#unit(character);
      if (unit === undefined) return undefined;
      const isOptional = this.#source.charAt(this.#at) === '?';
      if (isOptional) this.#at++;
      options.at(-1)?.push(isOptional ? `(${unit})` : unit);
    }
    this.#at++;
    const texts = options.map((units) => units.join(''));
    return texts.length === 1 ? texts[0] : `{${texts.join('|')}}`;
  }

  /** One character, group or ending; what comes after it is next. */
  #unit(character: string): string | undefined {
    const rest = this.#source.slice(this.#at);
    if (rest.startsWith(ending)) {
      this.#at += ending.length;
      return '*';
    }
    if (character === '(') {
      const opening = /^\((?:\?:|(?!\?))/.exec(rest)?.[0];
      if (opening === undefined) return undefined;
      this.#at += opening.length;
      return this.read(')');
    }
    const isEscaped = character === '\\';
    const plain = isEscaped ? rest.charAt(1) : character;
    if (plain === '' || (isEscaped ? /[\p{L}\p{N}]/v : /[\[\]\{\}\)^$.*+?\|]/v).test(plain)) return undefined;
    this.#at += isEscaped ? 2 : 1;
    return writeTerm([{ kind: 'text', text: plain }]);
  }
}
