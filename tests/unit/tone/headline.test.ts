import { expect, it } from 'vitest';
import { headlineOf } from '../../../lib/tone/headline';
import type { ToneLabel } from '../../../lib/tone/tone';

const labelled = (...labels: ToneLabel[]) => ({
  labels: labels.map((label) => ({ label, score: 1, spans: [] })),
});

it.each([
  [[], undefined],
  [['formal'], 'formal'],
  [['formal', 'thankful'], 'thankful'],
  [['informal', 'formal'], 'informal'],
  [['cold', 'blunt'], 'cold'],
] as const)('of %j it is %s', (labels, headline) => {
  expect(headlineOf(labelled(...labels))).toBe(headline);
});
