import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What runs against a real LanguageTool, without a browser. `run.ts` starts the server. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  plugins: [WxtVitest()],
  test: {
    include: ['tests/languagetool/library/**/*.test.ts'],
    // A server that was just started loads a language for as long as half a minute.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
