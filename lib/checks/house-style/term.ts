/** A part of a term. */
export type TermPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `(s)`: may be missing. */
  | { readonly kind: 'optional'; readonly parts: Term }
  /** `{colour|color}`: one of them. */
  | { readonly kind: 'choice'; readonly options: readonly Term[] }
  /** `*`: any letters at a word's end, at most `longestEnding`. */
  | { readonly kind: 'ending' };

/** A word or a phrase and its forms, read from what a person typed: `e(-)mail*`, `{web site|website}(s)`. */
export type Term = readonly TermPart[];

export type TermProblem = 'empty' | 'too-long' | 'unclosed' | 'unopened' | 'nested' | 'too-many-forms';
export type ParsedTerm =
  { readonly ok: true; readonly term: Term } | { readonly ok: false; readonly problem: TermProblem };

export const longestTerm = 200;
export const longestEnding = 20;
/** How many texts a term may stand for, which bounds what is tried at each place of a post. */
export const mostForms = 2000;

const special = /[\\\(\)\{\}\|*]/v;

/** Reads a term; a backslash makes a special character a plain one. */
export function parseTerm(source: string): ParsedTerm {
  if (source.trim() === '') return { ok: false, problem: 'empty' };
  if (source.length > longestTerm) return { ok: false, problem: 'too-long' };
  const parser = new TermParser(source.trim().replaceAll(/\s+/g, ' '));
  try {
    const term = parser.parts(0, '');
    if (countForms(term) > mostForms) return { ok: false, problem: 'too-many-forms' };
    return { ok: true, term };
  } catch (error) {
    if (error instanceof TermError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A term as a person types it; `parseTerm` reads it again. */
export function writeTerm(term: Term): string {
  return term.map(writePart).join('');
}

/** How many texts a term stands for. */
export function countForms(term: Term): number {
  return term.reduce((forms, part) => forms * countPart(part), 1);
}

function writePart(part: TermPart): string {
  switch (part.kind) {
    case 'text':
      return part.text.replaceAll(new RegExp(special, 'gv'), String.raw`\$&`);
    case 'optional':
      return `(${writeTerm(part.parts)})`;
    case 'choice':
      return `{${part.options.map(writeTerm).join('|')}}`;
    case 'ending':
      return '*';
  }
}

function countPart(part: TermPart): number {
  switch (part.kind) {
    case 'text':
      return 1;
    case 'optional':
      return 1 + countForms(part.parts);
    case 'choice':
      return part.options.reduce((forms, option) => forms + countForms(option), 0);
    case 'ending':
      return longestEnding + 1;
  }
}

class TermError extends Error {
  readonly problem: TermProblem;
  constructor(problem: TermProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Groups inside groups, beyond which nobody can read a term. */
const deepest = 3;

class TermParser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The parts up to one of the characters of `ends`, or to the end of the source where there are none. */
  parts(depth: number, ends: string): Term {
    if (depth > deepest) throw new TermError('nested');
    const parts: TermPart[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
    };
    for (; this.#at < this.#source.length; this.#at++) {
      const character = this.#source.charAt(this.#at);
      if (ends.includes(character)) break;
      const next = this.#source.charAt(this.#at + 1);
      if (character === '\\' && (next === '' || special.test(next))) {
        text += next || character;
        this.#at++;
      } else if (character === '\\') text += character;
      else if (!special.test(character)) text += character;
      else {
        flush();
        parts.push(this.#group(character, depth));
      }
    }
    if (ends !== '' && this.#at >= this.#source.length) throw new TermError('unclosed');
    flush();
    return parts;
  }

  #group(character: string, depth: number): TermPart {
    if (character === '*') return { kind: 'ending' };
    if (character !== '(' && character !== '{') throw new TermError('unopened');
    this.#at++;
    if (character === '(') return { kind: 'optional', parts: this.parts(depth + 1, ')') };
    const options = [this.parts(depth + 1, '|}')];
    while (this.#source.charAt(this.#at) === '|') {
      this.#at++;
      options.push(this.parts(depth + 1, '|}'));
    }
    return { kind: 'choice', options };
  }
}
