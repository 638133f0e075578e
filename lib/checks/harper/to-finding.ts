import type { Lint, Suggestion } from 'harper.js';
import type { Finding } from '../diagnostic';
import type { Language } from '../language/language';
import { inLanguage } from './messages';

/** Numbers of Harper's enum SuggestionKind. */
const removes = 1;
const insertsAfter = 2;

/** Harper's kinds of advice on style. */
const clarityKinds = new Set(['Enhancement', 'Readability', 'Redundancy', 'Style', 'Regionalism']);
/** Rules that Harper counts among these, though what they find is wrong: “more better”. */
const mistakes = new Set([
  'AdjectiveDoubleDegree',
  'MoreBetter',
  'Cant',
  'MakeupCompoundNoun',
  'AmInTheMorning',
]);
const maxReplacements = 5;
/** Below our own rules, which were measured on social text. */
const confidence = 0.7;

/** The name of a rule of Harper's among all rules. */
export function harperRule(rule: string): string {
  return `harper:${rule}`;
}

/** Harper's lint as one of our findings. Its spans are UTF-16 offsets already. Frees the lint's WASM memory. */
export function toFinding(rule: string, lint: Lint, text: string, uiLanguage: Language): Finding {
  const span = lint.span();
  const range = { from: span.start, to: span.end };
  const isClarity = clarityKinds.has(lint.lint_kind()) && !mistakes.has(rule);
  const flagged = text.slice(range.from, range.to);
  const replacements = lint.suggestions().map((suggestion) => replacementOf(suggestion, flagged));
  const finding: Finding = {
    ...range,
    severity: isClarity ? 'hint' : 'warning',
    category: isClarity ? 'clarity' : 'correctness',
    rule: harperRule(rule),
    message:
      uiLanguage === 'en'
        ? lint.message().replace(/`([^`]*)`/g, '“$1”')
        : inLanguage(uiLanguage, isClarity, flagged),
    replacements: [...new Set(replacements)].filter((text) => text !== flagged).slice(0, maxReplacements),
    source: 'harper',
    confidence,
    spelling: false,
  };
  lint.free();
  return finding;
}

function replacementOf(suggestion: Suggestion, flagged: string): string {
  const kind: number = suggestion.kind();
  if (kind === removes) return '';
  const text = suggestion.get_replacement_text();
  return kind === insertsAfter ? flagged + text : text.trimEnd();
}
