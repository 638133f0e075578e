import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { languages } from '../../../lib/checks/language/language';
import { loadSpelling } from '../../../lib/checks/spelling/load-spelling';

/** A process of its own, bundled by `spelling.ts`: loads three languages, looks one word up in each, and reports. */
const folder = process.argv[2]!;
const words = { en: 'word', fr: 'mot', ar: 'كلمة' };

globalThis.gc?.();
const memory = process.memoryUsage().rss;
const before = process.cpuUsage();
const spellers = [];
for (const language of languages) {
  const speller = await loadSpelling(language, async (file) => {
    const bytes = await readFile(resolve(folder, file));
    return new Uint8Array(bytes).buffer;
  });
  if (!speller.vocabulary.knows(words[language])) throw new Error(`${language} was not loaded.`);
  spellers.push(speller);
}
const { user, system } = process.cpuUsage(before);
globalThis.gc?.();
const added = process.memoryUsage().rss - memory;
// Named after the report, so that the spellers are alive while memory is read.
console.log(
  JSON.stringify({
    'spelling.start_cpu_s': (user + system) / 1e6,
    'spelling.memory_mb': added / 2 ** 20,
    'spelling.languages': spellers.length,
  }),
);
