import list from '../harper/rules.tsv?raw';
import { replacedRules, rulesOff } from '../harper/rules-off';
import { harperRule } from '../harper/to-finding';
import type { RuleEntry } from './rule-entry';

/**
 * Harper's rules, without those that our own stand in for. Harper explains itself in English; its advice on style shows
 * only when the strictness is picky, which it tells with each finding and not with its rules.
 */
export function harperEntries(): RuleEntry[] {
  const replaced = new Set(replacedRules);
  const off = new Set(rulesOff);
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter(([name = '']) => !replaced.has(name))
    .map(([name = '', , explanation = '']) => ({
      rule: harperRule(name),
      family: 'harper',
      explanation,
      lang: 'en',
      from: off.has(name) ? undefined : 'relaxed',
    }));
}
