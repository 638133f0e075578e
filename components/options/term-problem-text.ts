import { longestTerm, type TermProblem } from '../../lib/checks/house-style/term';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';

const sentences = {
  empty: 'options.termProblem.empty',
  'too-long': 'options.termProblem.tooLong',
  unclosed: 'options.termProblem.unclosed',
  unopened: 'options.termProblem.unopened',
  nested: 'options.termProblem.nested',
  'too-many-forms': 'options.termProblem.tooManyForms',
} as const satisfies Record<TermProblem, string>;

/** What is wrong with a term, and what to do. */
export function termProblemText(problem: TermProblem, term: string): string {
  return t(sentences[problem], { term: isolate(term), limit: longestTerm });
}
