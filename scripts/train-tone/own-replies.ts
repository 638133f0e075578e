import { readFileSync } from 'node:fs';
import type { Language } from '../../lib/checks/language/language';

/** A row of `tests/bench/tone/replies`. */
export interface OwnReply {
  readonly id: string;
  readonly scenario: string;
  readonly kind: 'complaint' | 'thanks' | 'question' | 'troll';
  readonly message: string;
  readonly reply: string;
  readonly stance: string;
  readonly labels: readonly string[];
  readonly sentiment: number;
}

export function ownReplies(language: Language): OwnReply[] {
  return readFileSync(`tests/bench/tone/replies/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OwnReply);
}

/** Number of a scenario: the same in each language's set for the same kind of message. */
export function scenarioOf({ scenario }: OwnReply): number {
  return Number(/\d+/.exec(scenario)?.[0] ?? 0);
}
