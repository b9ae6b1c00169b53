import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {Counts & {failures?: string[], unsteady?: string[]}} Tally `failures` and `unsteady` name tests, for a reader
 * @typedef {Counts & {file: string, browser?: string, failures: string[]}} FileTally
 */

/** More files than this that fail at once are no accident of one machine, so they are not given a second run. */
const mostSecondRuns = 3;

/** @param {Tally[]} tallies @returns {Required<Tally>} */
export const addTallies = (tallies) =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      failures: [...sum.failures, ...(tally.failures ?? [])],
      unsteady: [...sum.unsteady, ...(tally.unsteady ?? [])],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] },
  );

/** The one line that machines read. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** What a person looks for first in a long log: each failure by its name, once more, at the end. @param {Tally} tally @returns {string[]} */
export const recap = ({ failures = [], unsteady = [] }) => [
  ...unsteady.map((name) => `~ failed, and passed when its file ran again alone: ${name}`),
  ...failures.map((name) => `✗ ${name}`),
];

/**
 * A run that ends badly counts at least one failure, whatever its report says: a crash before the first test, an unhandled rejection
 * after the last, a threshold that was missed.
 * @param {Tally} tally @param {number} code exit code of the runner
 * @returns {Tally}
 */
export const withExitCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/**
 * The files that deserve a second run, alone: all that failed, as long as they are few.
 * @param {FileTally[]} files @returns {string[]}
 */
export function filesToRunAgain(files) {
  const failed = [...new Set(files.filter((file) => file.failed > 0).map((file) => file.file))];
  return failed.length <= mostSecondRuns ? failed : [];
}

const runOf = ({ file, browser = '' }) => `${browser} ${file}`;

/**
 * What a second run of some files makes of the first. A file that the second run did not report keeps its failures; what failed the
 * first time only is told as unsteady.
 * @param {FileTally[]} first @param {FileTally[]} second
 * @returns {{files: FileTally[], unsteady: string[]}}
 */
export function afterSecondRun(first, second) {
  const again = new Map(second.map((file) => [runOf(file), file]));
  return {
    files: first.map((file) => again.get(runOf(file)) ?? file),
    unsteady: first.flatMap((file) => file.failures.filter(() => again.get(runOf(file))?.failed === 0)),
  };
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** @param {string} path of a report of vitest's JSON reporter @returns {FileTally[]} */
export const vitestTally = (path) => (readJson(path)?.testResults ?? []).map(vitestFile);

function vitestFile({ name, status, message, assertionResults: tests }) {
  const count = (...wanted) => tests.filter((test) => wanted.includes(test.status)).length;
  const failures = tests.filter((test) => test.status === 'failed').map((test) => `${name} › ${test.fullName}`);
  // A file that breaks outside its tests fails once.
  if (status === 'failed' && failures.length === 0) failures.push(`${name} › ${message?.split('\n')[0] || 'outside its tests'}`);
  return { file: name, passed: count('passed'), failed: failures.length, skipped: count('pending', 'skipped', 'todo'), failures };
}

/** @param {string} path written by ourselves @returns {Tally | undefined} */
export const writtenTally = (path) => readJson(path);
