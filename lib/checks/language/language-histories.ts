import type { Passage } from '../passage';
import type { Language } from './language';

/** What the composers of the browser have had so far. It lives in memory and ends with it. */
export interface LanguageHistories {
  /** How many passages were in each language. */
  of(composer: string): Partial<Record<Language, number>>;
  note(composer: string, passages: readonly Passage[]): void;
}

/** So many composers, and passages of each: the latest. */
const mostComposers = 50;
const mostPassages = 20;
/** Fewer words tell too little of their language themselves. */
const enoughWords = 4;
/** UTF-16 units by which a passage that someone is still writing is known again. */
const beginning = 16;

export function createLanguageHistories(): LanguageHistories {
  const histories = new Map<string, Map<string, Language>>();
  return {
    of(composer) {
      const counts: Partial<Record<Language, number>> = {};
      for (const language of histories.get(composer)?.values() ?? [])
        counts[language] = (counts[language] ?? 0) + 1;
      return counts;
    },
    note(composer, passages) {
      const history = histories.get(composer) ?? new Map<string, Language>();
      for (const { text, language } of passages) {
        if (language === 'und' || text.split(/\s+/).length < enoughWords) continue;
        putLast(history, text.slice(0, beginning), language, mostPassages);
      }
      if (history.size > 0) putLast(histories, composer, history, mostComposers);
    },
  };
}

/** A Map keeps the order of insertion: what came first is dropped first. */
function putLast<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
