/**
 * Builds the French word classes, then the weights of the homophone model: `node scripts/french-homophones/run.ts`. The
 * data folder is `../shared/data`, or `POSTWRIGHT_DATA`. Vite loads the modules, since those of `lib` import each other
 * without file extensions.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const load = async <T>(file: string) =>
  (await runnerImport<T>(path.join(import.meta.dirname, file), { configFile: false })).module;

const words = await load<{ writeWordClasses(): void }>('../french-words/build-word-classes.ts');
words.writeWordClasses();
// Loaded only now: it reads the word classes.
const homophones = await load<{ writeHomophoneWeights(): void }>('train.ts');
homophones.writeHomophoneWeights();
