import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/checks/language/language';
import { allRules } from '../../../../lib/checks/rules/all-rules';
import type { Rule } from '../../../../lib/checks/rules/rule';
import { runRules } from '../../../../lib/checks/rules/run-rules';
import { exampleLexicon } from './example-lexicon';
import { passageOf } from '../../../support/passages';

/** What one rule finds in a text, in each of its languages: the marked text, and the text after the first replacement. */
function findingsOf(rule: Rule, text: string) {
  return (rule.languages === 'any' ? languages : rule.languages).map((language) => {
    const findings = runRules([rule], passageOf(text, language), {
      lexicon: exampleLexicon,
      strictness: 'picky',
      uiLanguage: 'en',
    });
    const [first] = findings;
    const marked = findings.reduceRight(
      (marks, { from, to }) => `${marks.slice(0, from)}[[${marks.slice(from, to)}]]${marks.slice(to)}`,
      text,
    );
    const replacement = first?.replacements[0];
    const fix =
      first && replacement !== undefined
        ? text.slice(0, first.from) + replacement + text.slice(first.to)
        : undefined;
    return { marked, fix };
  });
}

it('names each rule once', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('shows what it is about', () => {
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
    for (const sentence of Object.values(rule.explanation)) expect(sentence).toMatch(/\p{L}.*[.!?؟…]$/u);
  });

  it.each(rule.examples.wrong)('finds what is wrong in “$text”', ({ text, fix }) => {
    const plain = text.replaceAll(/\[\[|\]\]/g, '');
    for (const found of findingsOf(rule, plain)) expect(found).toEqual({ marked: text, fix });
  });

  it.each(rule.examples.wrong.flatMap(({ fix }) => fix ?? []))('is content with “%s”', (text) => {
    for (const { marked } of findingsOf(rule, text)) expect(marked).toBe(text);
  });

  it.each([...rule.examples.right])('finds nothing in “%s”', (text) => {
    for (const { marked } of findingsOf(rule, text)) expect(marked).toBe(text);
  });
});
