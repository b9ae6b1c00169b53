import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {Counts & {failures?: string[], unsteady?: string[]}} Tally `failures` name tests; `unsteady` tells what went wrong once, and stopped nothing
 * @typedef {Counts & {file: string, browser?: string, failures: string[], unsteady?: string[]}} FileTally
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
  ...unsteady.map((told) => `~ ${told}`),
  ...failures.map((name) => `✗ ${name}`),
];

/**
 * A run that ends badly counts at least one failure, whatever its report says: a crash before the first test, an unhandled rejection
 * after the last, a threshold that was missed.
 * @param {Tally} tally @param {number} code exit code of the runner
 * @returns {Tally}
 */
export const withExitCode = (tally, code) =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1, failures: [`the runner ended with code ${code}, and named no test`] } : tally;

/**
 * A runner that broke off before it could report anything: it says nothing of the tests, so they deserve a second run.
 * @param {{files: FileTally[], code: number}} run
 */
export const brokeOff = ({ files, code }) => code !== 0 && files.length === 0;

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
    // What belongs to no file is kept from both.
    files: [...first.map((file) => (file.file && again.get(runOf(file))) || file), ...second.filter(({ file }) => !file)],
    unsteady: first.flatMap((file) =>
      again.get(runOf(file))?.failed === 0 ? file.failures.map((name) => `failed, and passed when its file ran again alone: ${name}`) : [],
    ),
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
