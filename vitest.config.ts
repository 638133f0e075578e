import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    // Property tests take their time on a busy machine; no test asserts how fast it is.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
});
