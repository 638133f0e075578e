import type { TextRange } from '../../text/text-range';
import type { Category, Finding } from '../diagnostic';
import type { Language } from '../language/language';
import type { Match } from './api/schema';
import { messageOf } from './messages';

/** Names of categories and of kinds of issues that are about style. */
const style = /STYLE|REDUNDANC|WORDINESS|PLAIN_ENGLISH|CREATIVE_WRITING|TEXT_ANALYSIS|COLLOQUIALISM/;
const styleIssues = new Set(['style', 'register', 'locale-violation', 'characters']);
/** Rules that look words up in a dictionary. */
const dictionaryRule = /MORFOLOGIK|HUNSPELL|SPELLER|SPELLING_RULE/;
const maxReplacements = 5;
/** Above Harper; below our own rules, and our own spelling, which were measured on social text. */
const confidence = { grammar: 0.75, spelling: 0.55 };

/** Whether it is one of those that only say that a word is in no dictionary. */
export function isDictionaryMatch({ rule, type }: Match): boolean {
  return type?.typeName === 'UnknownWord' || dictionaryRule.test(rule.id);
}

/**
 * A server's match as one of our findings.
 * @param range Its place in `text`.
 * @param isOwnLanguage Whether the text is in the language of the interface: the server's sentence is in the text's.
 */
export function toFinding(
  match: Match,
  range: TextRange,
  text: string,
  uiLanguage: Language,
  isOwnLanguage: boolean,
): Finding {
  const flagged = text.slice(range.from, range.to);
  const category = categoryOf(match);
  const isWord = isDictionaryMatch(match) && !/\s/.test(flagged);
  const replacements = match.replacements.map(({ value }) => value).filter((value) => value !== flagged);
  return {
    ...range,
    severity: category === 'clarity' ? 'hint' : isWord ? 'error' : 'warning',
    category,
    rule: `languagetool:${match.rule.id}`,
    message: messageOf(match, { category, isWord, flagged, uiLanguage, isOwnLanguage }),
    replacements: [...new Set(replacements)].slice(0, maxReplacements),
    source: 'languagetool',
    confidence: isWord ? confidence.spelling : confidence.grammar,
    spelling: isWord,
  };
}

function categoryOf({ rule: { category, issueType = '' } }: Match): Category {
  return styleIssues.has(issueType) || style.test(category?.id ?? '') ? 'clarity' : 'correctness';
}
