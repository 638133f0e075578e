import type { SnippetUse } from './snippet-records';

/** After so many days a use counts half. */
const halfLifeDays = 30;
const dayMs = 86_400_000;

/** How much a snippet is used, old uses counting less. */
export interface UsageScore {
  readonly score: number;
  /** Uses in all, and the last one in milliseconds since the epoch. */
  readonly total: number;
  readonly lastAt: number;
}

/** The score of each snippet that was ever used, by its id. */
export function scoreUses(uses: readonly SnippetUse[], now: number): Map<string, UsageScore> {
  const scores = new Map<string, UsageScore>();
  for (const { snippetId, count, lastAt } of uses) {
    const { score, total, lastAt: last } = scores.get(snippetId) ?? { score: 0, total: 0, lastAt: 0 };
    const ageDays = Math.max(0, now - lastAt) / dayMs;
    scores.set(snippetId, {
      score: score + count * 0.5 ** (ageDays / halfLifeDays),
      total: total + count,
      lastAt: Math.max(last, lastAt),
    });
  }
  return scores;
}
