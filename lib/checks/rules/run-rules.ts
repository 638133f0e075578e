import type { Finding } from '../diagnostic';
import type { Language } from '../language/language';
import type { Lexicon } from '../lexicon';
import { entityCharacter, type Passage } from '../passage';
import type { Rule, RuleDescription, RuleMatch, Strictness } from './rule';
import { mergeFindings } from '../merge-findings';

/** What the person who writes has chosen. */
export interface RuleChoices {
  /** Ids of rules that were switched off. */
  readonly disabled?: ReadonlySet<string>;
  /** Ids of rules that were switched on, however picky they are. */
  readonly enabled?: ReadonlySet<string>;
  readonly strictness: Strictness;
  /** Explanations are in it. */
  readonly uiLanguage: Language;
}

const levels = ['relaxed', 'normal', 'picky'] as const satisfies readonly Strictness[];

/** What the rules for a passage's language find in it, in order and without overlap; offsets within the passage. */
export function runRules(
  rules: readonly Rule[],
  passage: Passage,
  { lexicon, ...choices }: RuleChoices & { readonly lexicon: Lexicon },
): Finding[] {
  const findings = rules
    .filter((rule) => isFor(rule, passage) && isOn(rule, choices))
    .flatMap((rule) => findingsOf(rule, rule.find(passage, lexicon), passage, choices.uiLanguage));
  return mergeFindings(findings);
}

/** Whether a rule is to speak at all. */
export function isOn(rule: RuleDescription, { disabled, enabled, strictness }: RuleChoices): boolean {
  if (disabled?.has(rule.id)) return false;
  return Boolean(enabled?.has(rule.id)) || levels.indexOf(rule.strictness) <= levels.indexOf(strictness);
}

/** A rule's matches as findings; those that touch an entity are left out unless the rule is about entities. */
export function findingsOf(
  rule: RuleDescription,
  matches: Iterable<RuleMatch>,
  { text, masked }: Pick<Passage, 'text' | 'masked'>,
  uiLanguage: Language,
): Finding[] {
  const findings: Finding[] = [];
  for (const { from, to, replacements } of matches) {
    if (!rule.touchesEntities && masked.slice(from, to).includes(entityCharacter)) continue;
    const found = text.slice(from, to);
    findings.push({
      from,
      to,
      severity: rule.severity,
      category: rule.category,
      rule: rule.id,
      message: rule.explanation[uiLanguage].replaceAll('{text}', () => found),
      replacements: replacements.filter((replacement) => replacement !== found),
      source: 'rule',
      spelling: false,
      confidence: rule.confidence,
    });
  }
  return findings;
}

function isFor(rule: Rule, { language }: Passage): boolean {
  return rule.languages === 'any' || (language !== 'und' && rule.languages.includes(language));
}
