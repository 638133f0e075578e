import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { safeDiagnostics } from '../../../lib/checks/safe-diagnostics';

const sure: Diagnostic = {
  id: 'a',
  from: 0,
  to: 4,
  severity: 'error',
  category: 'correctness',
  rule: 'rule:a-lot',
  message: 'A space makes the difference.',
  replacements: ['a lot'],
  source: 'rule',
  confidence: 0.9,
  spelling: false,
};

it('takes sure mistakes with one replacement', () => {
  expect(safeDiagnostics([sure, { ...sure, severity: 'warning' }])).toHaveLength(2);
});

it.each<[string, Partial<Diagnostic>]>([
  ['a guess', { confidence: 0.7 }],
  ['a hint', { severity: 'hint' }],
  ['a matter of style', { category: 'clarity' }],
  ['a choice', { replacements: ['a lot', 'allot'] }],
  ['nothing to write', { replacements: [] }],
])('leaves %s to the person who writes', (_, difference) => {
  expect(safeDiagnostics([{ ...sure, ...difference }])).toEqual([]);
});
