import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/checks/language/language';
import { singleLabels } from '../../../lib/tone/model/heads';
import { stances } from '../../../lib/tone/tone';
import { ownReplies } from '../../../scripts/train-tone/own-replies';

/** SHA-256 of each set, from before anything was tuned on it. */
const hashes = {
  en: '7e576f94c263a3f4538f3bcc1d51abd66633397da03ec7e99ffc615474b39bc7',
  fr: 'd3885f204304c64f6a81e2ee4a8561a0d1ef914cdfcb7c5d5965cbc8ab26a6bb',
  ar: 'f557c89b81af2836404e8f4052eecec10bfa77c3bfa0755f0f19bc0605099300',
} as const;

describe.each(languages)('the brand replies in %s', (language) => {
  it('are the frozen ones', () => {
    const file = readFileSync(`tests/bench/tone/replies/${language}.jsonl`);
    expect(createHash('sha256').update(file).digest('hex')).toBe(hashes[language]);
  });

  it('are 250 different ones of 50 scenarios, with labels that exist', () => {
    const replies = ownReplies(language);
    expect(new Set(replies.map(({ reply }) => reply)).size).toBe(250);
    expect(new Set(replies.map(({ scenario }) => scenario)).size).toBe(50);
    const labels = new Set<string>(singleLabels);
    for (const { labels: own, stance } of replies) {
      expect(own.every((label) => labels.has(label))).toBe(true);
      expect(stances as readonly string[]).toContain(stance);
    }
  });
});
