/** @typedef {import('./tally.mjs').Tally} Tally */

/** @param {{suites: any[], tests: any[]} | undefined} suite @returns {any[]} every test below */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * Counts sessions of Web Test Runner. An error outside a test (an import that fails, a page that crashes) counts as a failure,
 * and so does a session that failed without saying why.
 * @param {{testResults?: any, errors: unknown[], passed?: boolean}[]} sessions
 * @returns {Tally}
 */
export function tallySessions(sessions) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session.testResults);
    const failed = tests.filter((test) => !test.skipped && !test.passed).length + session.errors.length;
    tally.skipped += tests.filter((test) => test.skipped).length;
    tally.passed += tests.filter((test) => !test.skipped && test.passed).length;
    tally.failed += failed === 0 && session.passed === false ? 1 : failed;
  }
  return tally;
}
