import { withCaseOf } from './letter-case';
import type { Rule, RuleDescription, RuleMatch } from './rule';

/** What is to be found, and what it becomes. */
export interface PatternCase {
  /**
   * With the flags `g`, and `u` or `v`. The mistake is the group `mistake` where there is one (flag `d` then), or else
   * the whole match. No nested repetition, and no repetition that is allowed to begin at each of its own characters:
   * it has to be linear.
   */
  readonly pattern: RegExp;
  /**
   * What stands there then, best first. A string is written in the letter case of what it replaces; a function writes
   * it itself, and says that there is no mistake with `undefined`.
   */
  readonly fix: string | readonly string[] | ((match: RegExpExecArray) => readonly string[] | undefined);
}

/** A rule that is a list of patterns over the masked text, or over the text itself if it is about entities. */
export function patternRule({
  cases,
  ...description
}: RuleDescription & Pick<Rule, 'languages'> & { readonly cases: readonly PatternCase[] }): Rule {
  return {
    ...description,
    *find({ text, masked }) {
      for (const one of cases) yield* matchesOf(one, description.touchesEntities ? text : masked);
    },
  };
}

/** Where a pattern is found in a text, with its replacements. */
export function* matchesOf({ pattern, fix }: PatternCase, text: string): Iterable<RuleMatch> {
  for (const match of text.matchAll(pattern)) {
    const [from, to] = match.indices?.groups?.mistake ?? [match.index, match.index + match[0].length];
    const replacements = replacementsOf(fix, match, text.slice(from, to));
    if (replacements) yield { from, to, replacements };
  }
}

function replacementsOf(
  fix: PatternCase['fix'],
  match: RegExpExecArray,
  found: string,
): readonly string[] | undefined {
  if (typeof fix === 'function') return fix(match);
  const fixes = typeof fix === 'string' ? [fix] : fix;
  return fixes.map((replacement) => withCaseOf(found, replacement));
}
