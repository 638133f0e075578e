import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightFailures, vitestFailures } from './failed-tests.mjs';
import { npm } from './npm.mjs';

const npmRun = (script, parameters, env) => npm(['run', '--silent', script, '--', ...parameters], { env });

/** A script that either passes or fails as a whole. */
export async function runScript(script) {
  return (await npmRun(script, [])) === 0 ? { passed: 1 } : { failed: 1 };
}

/** Vitest's tests, counted from its JSON report. */
export async function runVitest(report) {
  const parameters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await npmRun('test:unit', parameters);
  return believable(vitestOutcome(readReport(report)), code);
}

/** Playwright's tests, counted from its JSON report. */
export async function runPlaywright(report, chromium) {
  const env = { POSTWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await npmRun('test:e2e', ['--reporter=list,json'], env);
  return believable(playwrightOutcome(readReport(report)), code);
}

/** The cells of the editor conformance table, counted from its JSON report; a known limit counts as passed. */
export async function runEditors(report, chromium) {
  const code = await npmRun('test:editors', [], { POSTWRIGHT_CHROMIUM: chromium });
  const { cells, passed, known_limits: limits, failures } = readReport(report);
  const fine = passed + limits.length;
  return believable({ passed: fine, failed: Math.max(0, cells - fine), failures }, code);
}

/**
 * What needs a real LanguageTool server, counted from the reports of the two runners that it leaves in a folder; skipped
 * where there is no Java or Maven.
 */
export async function runLanguageTool(folder, chromium) {
  const env = { POSTWRIGHT_CHROMIUM: chromium, POSTWRIGHT_REPORTS: folder };
  const code = await npmRun('test:languagetool', [], env);
  const [inNode, inBrowser] = ['vitest.json', 'playwright.json'].map((name) => join(folder, name));
  // It has said why.
  if (code === 0 && !existsSync(inNode)) return { skipped: 1 };
  return believable(
    together(vitestOutcome(readReport(inNode)), playwrightOutcome(readReport(inBrowser))),
    code,
  );
}

function vitestOutcome(results) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
  const skipped = numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: numFailedTests, skipped, failures: vitestFailures(results) };
}

function playwrightOutcome(results) {
  const { expected, unexpected, flaky, skipped } = results.stats;
  return { passed: expected, failed: unexpected + flaky, skipped, failures: playwrightFailures(results) };
}

function together(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('The test runner ended without a report.');
  }
}

/** A runner that failed beside its tests, or ran none, is a failure of its own. */
function believable(outcome, code) {
  const ranNothing = outcome.passed + outcome.failed === 0;
  const failedBeside = code !== 0 && outcome.failed === 0;
  return ranNothing || failedBeside ? { ...outcome, failed: outcome.failed + 1 } : outcome;
}
