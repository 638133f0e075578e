import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { mergeWithServer } from '../../../lib/checks/merge-with-server';

const at = (from: number, to: number, confidence: number): Diagnostic => ({
  id: `${from}`,
  from,
  to,
  severity: 'warning',
  category: 'correctness',
  rule: `rule:${from}`,
  message: '',
  replacements: ['a'],
  source: 'rule',
  confidence,
  spelling: false,
});

test('of findings at one place the surer one is shown', () => {
  const merged = mergeWithServer([at(0, 5, 0.9), at(10, 15, 0.7)], [at(2, 6, 0.75), at(11, 14, 0.75)], true);
  expect(merged.map(({ from }) => from)).toEqual([0, 11]);
});

test('a word that is in no dictionary of the server is shown only where the engine finds something too', () => {
  const unknown = { ...at(0, 5, 0.55), needsAgreement: true } as const;
  expect(mergeWithServer([], [unknown], true)).toEqual([]);
  expect(mergeWithServer([at(0, 5, 0.8)], [unknown], true)).toHaveLength(1);
});

test('what may go away with the end of the sentence is shown at rest', () => {
  const waiting = { ...at(0, 5, 0.75), waits: true } as const;
  expect(mergeWithServer([], [waiting], false)).toEqual([]);
  expect(mergeWithServer([], [waiting], true)).toHaveLength(1);
});
