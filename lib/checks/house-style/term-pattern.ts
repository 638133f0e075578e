import { longestEnding, type Term, type TermPart } from './term';

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/**
 * Finds a term as whole words. Without repetition but for its endings and spaces, which are bounded, and with at most
 * `mostForms` forms: what is tried at each place of a text is bounded, whatever the text.
 */
export function termPattern(term: Term, { matchCase }: { readonly matchCase: boolean }): RegExp {
  return new RegExp(`(?<!${inWord})(?:${sourceOf(term)})(?!${inWord})`, matchCase ? 'gv' : 'giv');
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
