import { defineConfig } from '@playwright/test';

/** The built extension and a real LanguageTool. `run.ts` starts the server. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: '../e2e/harness/global-setup.ts',
  outputDir: '../../test-results/languagetool',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // One small server for all.
  workers: 1,
  timeout: 120_000,
  // A server that was just started loads a language for as long as half a minute.
  expect: { timeout: 45_000 },
});
