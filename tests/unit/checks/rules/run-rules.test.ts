import { describe, expect, it } from 'vitest';
import { patternRule } from '../../../../lib/checks/rules/pattern-rule';
import { runRules } from '../../../../lib/checks/rules/run-rules';
import { wholeWord } from '../../../../lib/checks/rules/whole-word';
import type { Rule } from '../../../../lib/checks/rules/rule';
import { exampleLexicon } from './example-lexicon';
import { passageOf } from '../../../support/passages';

const about = {
  id: 'test.colour',
  languages: ['en'],
  category: 'correctness',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.5,
  explanation: { en: 'Not “{text}”.', fr: 'Pas « {text} ».', ar: 'ليس «{text}».' },
  examples: { wrong: [], right: [] },
} as const;
const rule = patternRule({ ...about, cases: [{ pattern: wholeWord('color'), fix: 'colour' }] });
const choices = { lexicon: exampleLexicon, strictness: 'normal', uiLanguage: 'fr' } as const;

describe('running rules', () => {
  it('says what was found, in the language of the interface', () => {
    expect(runRules([rule], passageOf('Color me', 'en'), choices)).toEqual([
      {
        from: 0,
        to: 5,
        severity: 'warning',
        category: 'correctness',
        rule: 'test.colour',
        message: 'Pas « Color ».',
        replacements: ['Colour'],
        source: 'rule',
        spelling: false,
        confidence: 0.5,
      },
    ]);
  });

  it('leaves other languages, rules that are off and rules for the picky alone', () => {
    const found = (language: 'fr' | 'en' | 'und', more: object = {}) =>
      runRules([rule], passageOf('color', language), { ...choices, ...more }).length;
    expect(found('en')).toBe(1);
    expect(found('fr')).toBe(0);
    expect(found('und')).toBe(0);
    expect(found('en', { disabled: new Set(['test.colour']) })).toBe(0);
    expect(found('en', { strictness: 'relaxed' })).toBe(0);
    expect(found('en', { strictness: 'picky' })).toBe(1);
  });

  it('drops matches that touch an entity, unless the rule is about entities', () => {
    const anything = { ...about, cases: [{ pattern: /\S+/gu, fix: [] }] };
    const passage = passageOf('see https://example.com', 'en');
    expect(runRules([patternRule(anything)], passage, choices)).toHaveLength(1);
    expect(runRules([patternRule({ ...anything, touchesEntities: true })], passage, choices)).toHaveLength(2);
  });

  it('keeps the surer of two findings that overlap', () => {
    const long = patternRule({
      ...about,
      id: 'test.long',
      confidence: 0.4,
      cases: [{ pattern: /a bad day/g, fix: [] }],
    });
    const sure = patternRule({
      ...about,
      id: 'test.sure',
      confidence: 0.9,
      cases: [{ pattern: /bad/g, fix: [] }],
    });
    const found = (rules: Rule[]) =>
      runRules(rules, passageOf('a bad day', 'en'), choices).map(({ rule: id }) => id);
    expect(found([long, sure])).toEqual(['test.sure']);
    expect(found([sure, long])).toEqual(['test.sure']);
  });
});
