import type { Language } from '../language/language';
import { allRules } from '../rules/all-rules';
import { frenchPostRules } from '../rules/french/french-post-rules';
import type { RuleDescription } from '../rules/rule';
import { socialPostRules } from '../rules/social/social-post-rules';
import { explanations } from '../spelling/explanations';
import { harperEntries } from './harper-entries';
import { type RuleEntry, type RuleExample, type RuleFamily, ruleFamilies } from './rule-entry';

/** Every rule that can be switched, explained in the language of the interface. */
export function ruleCatalogue(uiLanguage: Language): RuleEntry[] {
  const ours = [...allRules, ...socialPostRules, ...frenchPostRules];
  return [
    ...ours.map((rule) => entryOf(rule, uiLanguage)),
    ...spellingEntries(uiLanguage),
    ...harperEntries(),
  ];
}

function entryOf(
  { id, strictness, explanation, examples }: RuleDescription,
  uiLanguage: Language,
): RuleEntry {
  const example = examples.wrong[0] && exampleOf(examples.wrong[0]);
  return {
    rule: id,
    family: familyOf(id),
    explanation: explanation[uiLanguage].replaceAll('{text}', () => example?.mistake ?? '…'),
    ...(example && { example }),
    from: strictness,
  };
}

function familyOf(id: string): RuleFamily {
  return ruleFamilies.find((family) => id.startsWith(`${family}.`)) ?? 'social';
}

const misspellings = {
  unknown: { before: 'We ', mistake: 'recieve', after: ' it today.', fix: 'We receive it today.' },
  capital: { before: 'See you in ', mistake: 'paris', after: '!', fix: 'See you in Paris!' },
} as const satisfies Record<keyof typeof explanations, RuleExample>;

function spellingEntries(uiLanguage: Language): RuleEntry[] {
  return (['unknown', 'capital'] as const).map((kind) => ({
    rule: `spelling:${kind}`,
    family: 'spelling',
    explanation: explanations[kind][uiLanguage].replace('{text}', misspellings[kind].mistake),
    example: misspellings[kind],
    from: 'relaxed',
  }));
}

function exampleOf({ text, fix }: RuleDescription['examples']['wrong'][number]): RuleExample {
  const [before = '', rest = ''] = text.split('[[');
  const [mistake = '', after = ''] = rest.split(']]');
  return { before, mistake, after, fix };
}
