import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

/** @param {Tally[]} tallies @returns {Tally} */
export const addTallies = (tallies) =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The one line that machines read. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * A run that ends badly counts at least one failure, whatever its report says: a crash before the first test, an unhandled rejection
 * after the last, a threshold that was missed.
 * @param {Tally} tally @param {number} code exit code of the runner
 * @returns {Tally}
 */
export const withExitCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** @param {string} path of a report of vitest's JSON reporter @returns {Tally} */
export function vitestTally(path) {
  const report = readJson(path);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} path written by the reporter of web-test-runner.config.mjs @returns {Tally} */
export const writtenTally = (path) => readJson(path) ?? { passed: 0, failed: 0, skipped: 0 };
