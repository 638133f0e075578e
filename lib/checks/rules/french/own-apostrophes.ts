import type { Rule } from '../rule';

/** The rule with the apostrophes of the text in its replacements: curly where the text has a curly one, else straight. */
export function withOwnApostrophes(rule: Rule): Rule {
  return {
    ...rule,
    *find(passage, lexicon) {
      const apostrophe = passage.masked.includes('’') ? '’' : "'";
      for (const match of rule.find(passage, lexicon)) {
        yield {
          ...match,
          replacements: match.replacements.map((replacement) => replacement.replaceAll(/['’]/g, apostrophe)),
        };
      }
    },
  };
}
