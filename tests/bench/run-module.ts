import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs a module of the project in Node, with Vite's resolution: `node tests/bench/run-module.ts <module> [argument…]`.
 * For what imports `lib`, which Node alone cannot resolve.
 */
const [entry] = process.argv.splice(2, 1);
if (entry === undefined) throw new Error('Say which module to run.');
await runnerImport(resolve(entry), { configFile: false, logLevel: 'error' });
