import { longestEnding, type Term, type TermPart } from './term';

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/** A term, ready to be looked for. */
export interface TermPattern {
  /** Made at its first use: that takes milliseconds, and a style may have thousands of terms. */
  readonly regExp: RegExp;
  /** In folded case, in every text that has the term; empty where there is no such thing. */
  readonly anchor: string;
}

/**
 * Finds a term as whole words. Without repetition but for its endings and spaces, which are bounded, and with at most
 * `mostForms` forms: what is tried at each place of a text is bounded, whatever the text.
 */
export function termPattern(term: Term, { matchCase }: { readonly matchCase: boolean }): TermPattern {
  let made: RegExp | undefined;
  return {
    get regExp() {
      made ??= new RegExp(`(?<!${inWord})(?:${sourceOf(term)})(?!${inWord})`, matchCase ? 'gv' : 'giv');
      return made;
    },
    anchor: anchorOf(term),
  };
}

/** Texts that differ in letter case only, in one form. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ').replaceAll('ſ', 's');
}

/** The longest run of letters and digits that every form of the term has. */
function anchorOf(term: Term): string {
  const runs = term.flatMap((part) => (part.kind === 'text' ? part.text.split(/[^\p{L}\p{N}]+/u) : []));
  return runs.map(foldCase).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function sourceOf(term: Term): string {
  return term.map(partSource).join('');
}

function partSource(part: TermPart): string {
  switch (part.kind) {
    case 'text':
      return part.text
        .replaceAll(/[\^$\\.*+?()[\]{}|/\-!&#%,:;<=>@`~]/gu, (character) => escaped(character))
        .replaceAll(/ /g, '[ \\u00a0\\u202f]')
        .replaceAll(/['’]/g, "['’]");
    case 'optional':
      return `(?:${sourceOf(part.parts)})?`;
    case 'choice':
      return `(?:${part.options.map(sourceOf).join('|')})`;
    case 'ending':
      return String.raw`[\p{L}\p{M}]{0,${longestEnding}}`;
  }
}

/** By number: with the flag `v`, not every punctuation mark may be escaped by a backslash. */
function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
