import { defineConfig } from '@playwright/test';

/** The built extension in real browsers: no retries, so that a test that fails now and then is seen. */
export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
  globalSetup: './tests/e2e/harness/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // The first mark in a new browser waits for the engine: 1.5 s on a quiet machine, ten times as long on a busy one.
  expect: { timeout: 25_000 },
  reporter: 'list',
});
