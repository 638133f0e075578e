import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/checks/language/language';
import { allRules } from '../../../../lib/checks/rules/all-rules';
import type { Rule } from '../../../../lib/checks/rules/rule';
import { exampleLexicon } from './example-lexicon';
import { passageOf } from '../../../support/passages';

/** UTF-16 units of a long sentence: rules read one at a time. */
const longest = 16_000;

/** Units that make bad patterns begin again and again: long words, long runs of spaces, marks and half matches. */
const units = [
  'a',
  'A',
  ' ',
  '.',
  ',',
  '!',
  '?',
  '@',
  '#',
  '[',
  '{',
  '{{',
  '%',
  '-',
  '’',
  '…',
  '0',
  'é',
  'م',
  '\ud83d',
  'X',
  '\u0640',
  'a ',
  'A ',
  'AB ',
  'the ',
  'then ',
  'better then I ',
  'their ',
  'your ',
  'h',
  'http:',
  'https:// ',
  'a,',
  'a.',
  ' ,',
  ' !',
  'de la ',
  'à ',
  'qu’',
  'l’',
  'il a ',
  'في ',
  'ال',
  'و',
  'هذا ',
  'الله ',
  '، ',
  'could of ',
  'an hour a ',
  "don't ",
];

const texts = units.map(
  (unit) =>
    [unit, (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)] as const,
);

/** Milliseconds of CPU that a rule takes for a text in one of its languages: others use the machine too. */
function timeOf(rule: Rule, text: string): number {
  const [language] = rule.languages === 'any' ? languages : rule.languages;
  const passage = passageOf(text, language ?? 'und');
  const start = process.threadCpuUsage();
  Array.from(rule.find(passage, exampleLexicon));
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The least of three times: the first ones are not compiled yet. */
function fairTimeOf(rule: Rule, text: string): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(rule, text)));
}

/** Milliseconds for a quarter of it that nobody notices, whatever the growth. */
const negligible = 10;

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('takes time in proportion to the text', () => {
    for (const [unit, text] of texts) {
      if (timeOf(rule, text(longest / 4)) < negligible) continue;
      const short = fairTimeOf(rule, text(longest / 4));
      const long = fairTimeOf(rule, text(longest));
      // Four times the text may take ten times as long; a quadratic pattern takes sixteen.
      expect(long, `on ${JSON.stringify(unit)}, after ${short} ms`).toBeLessThan(
        10 * Math.max(short, negligible),
      );
    }
  }, 60_000);
});
