/** A failed test of a runner's JSON report: its name, and the beginning of what went wrong. */
const line = (name, message = '') => `${name}: ${beginning(message)}`;

/** The failed tests of a Vitest report. */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [line(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) => line(fullName, failureMessages[0]));
  });
}

/** The failed tests of a Playwright report, and what went wrong beside its tests. */
export function playwrightFailures({ suites, errors }) {
  return [
    ...suites.flatMap(specsOf).flatMap(({ file, title, ok, tests }) => {
      const results = tests.flatMap((test) => test.results);
      const error = results.flatMap((result) => result.errors).at(0);
      return ok ? [] : [line(`${file} · ${title}`, error?.message)];
    }),
    ...errors.map(({ message }) => line('outside of tests', message)),
  ];
}

function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function beginning(message) {
  // Colours and the like.
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
  return message.replace(escapes, '').split('\n').slice(0, 4).join(' ').slice(0, 400);
}
