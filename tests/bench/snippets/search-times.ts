import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexSnippet } from '../../../lib/snippets/indexed-snippet';
import type { Snippet } from '../../../lib/snippets/snippet';
import { type SnippetIndex, createSnippetIndex } from '../../../lib/snippets/snippet-index';
import { makeCorpus } from './corpus';

/** Typed key by key, as a person does: words, triggers, tags, all three languages, and something that is nowhere. */
const queries = ['merci', 'order refund', 'شكرا', ';t99', 'tag7', 'livraison 77', 'zzzz'];
/** With one slip, and on another keyboard layout. */
const mistyped = ['livrasion', 'delvery', 'التوصبل', '؛ف٧'];
const limit = 8;
const rounds = 9;
const context = { siteId: 'x', lang: 'fr' };

export interface SearchTimes {
  readonly count: number;
  readonly buildMs: number;
  /** Mean over the keys, and the slowest key's. */
  readonly keyMs: number;
  readonly worstKeyMs: number;
  readonly mistypedKeyMs: number;
  readonly memoryMb: number;
}

/** Measures the index over so many snippets. */
export function measureSearch(count: number): SearchTimes {
  const corpus = makeCorpus(count);
  const before = usedMemory();
  const start = performance.now();
  const index = buildIndex(corpus);
  const buildMs = performance.now() - start;
  const memoryMb = (usedMemory() - before) / 1_048_576;
  const keys = queries.flatMap(prefixes).map((query) => timeOf(index, query));
  const slips = mistyped.flatMap(prefixes).map((query) => timeOf(index, query));
  const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
  return {
    count,
    buildMs,
    keyMs: mean(keys),
    worstKeyMs: Math.max(...keys),
    mistypedKeyMs: mean(slips),
    memoryMb,
  };
}

function buildIndex(corpus: readonly Snippet[]): SnippetIndex {
  return createSnippetIndex(corpus.map((one) => indexSnippet(one)));
}

function prefixes(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1));
}

/** The quickest of some runs, in ms: what else the machine does only adds to it. */
function timeOf(index: SnippetIndex, query: string): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      index.search(query, limit, context);
      return performance.now() - start;
    }),
  );
}

/** Bytes in use once garbage is collected. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
