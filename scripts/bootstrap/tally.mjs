import { performance } from 'node:perf_hooks';

/**
 * Runs the steps of `npm test`, prints each one's name and time, and adds up what they report
 * (`{ passed, failed, skipped }`, and a line for each failed test in `failures`).
 */
export function startTally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];

  function fail(error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    failures.push(message);
    total.failed += 1;
  }

  return {
    fail,

    /** Whether the step succeeded. A step that throws is one failure, and the next ones still run. */
    async step(name, work) {
      console.log(`\n── ${name}`);
      const started = performance.now();
      const failedBefore = total.failed;
      try {
        const outcome = await work();
        for (const key of Object.keys(total)) total[key] += outcome[key] ?? 0;
        const lines = outcome.failures ?? [];
        failures.push(
          ...(outcome.failed > 0 && lines.length === 0 ? ['failed as a whole'] : lines).map(
            (line) => `${name} · ${line}`,
          ),
        );
      } catch (error) {
        fail(error);
      }
      const succeeded = total.failed === failedBefore;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`── ${name}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds} s`);
      return succeeded;
    },

    skip(name) {
      console.log(`\n── ${name}: skipped, because a step that it needs failed`);
      total.skipped += 1;
    },

    /** Prints the failures once more, then the closing line; says whether everything passed. */
    finish() {
      for (const failure of failures) console.log(`✗ ${failure}`);
      const { passed, failed, skipped } = total;
      console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      return failed === 0;
    },
  };
}
