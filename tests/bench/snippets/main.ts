import { report } from '../report.ts';
import { measureLibrary } from './library-times';
import { measureSearch } from './search-times';

/**
 * What a library of saved replies costs: a search at each key over 1,000, 10,000 and 100,000 trilingual replies, an
 * import of 10,000, and the list at the caret over them.
 *
 * `npm run bench:snippets` writes `.bench/snippets.json`.
 */
const sizes = [1_000, 10_000, 100_000];
const searches = sizes.map(measureSearch);
const library = await measureLibrary(10_000);
const middle = searches[1]!;

report(
  'snippets',
  ['replies', 'index, ms', 'key, ms', 'slowest key, ms', 'mistyped key, ms', 'memory, MB'],
  searches.map(({ count, buildMs, keyMs, worstKeyMs, mistypedKeyMs, memoryMb }) => [
    count.toLocaleString('en'),
    buildMs.toFixed(0),
    keyMs.toFixed(2),
    worstKeyMs.toFixed(2),
    mistypedKeyMs.toFixed(2),
    memoryMb.toFixed(1),
  ]),
  {
    search_ms: middle.keyMs,
    search_worst_key_ms: middle.worstKeyMs,
    search_mistyped_ms: middle.mistypedKeyMs,
    search_1k_ms: searches[0]!.keyMs,
    search_100k_ms: searches[2]!.keyMs,
    index_10k_ms: middle.buildMs,
    memory_mb: middle.memoryMb,
    picker_open_ms: library.pickerOpenMs,
    import_10k_s: library.importSeconds,
    import_longest_block_ms: library.longestBlockMs,
    import_longest_block_cpu_ms: library.longestBlockCpuMs,
  },
);
process.exit(0);
