import { relative } from 'node:path';
import { root } from './root.mjs';

/** @typedef {import('./tally.mjs').FileTally} FileTally */

/** @param {{suites: any[], tests: any[], name?: string} | undefined} suite @returns {any[]} every test below, by its whole name */
const testsOf = (suite, path = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' ') })),
        ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
      ]
    : [];

/**
 * Counts sessions of Web Test Runner, one a file and browser. An error outside a test (an import that fails, a page that crashes) counts
 * as a failure, and so does a session that failed without saying why.
 * @param {{testFile?: string, browser?: {name: string}, testResults?: any, errors: {message?: string}[], passed?: boolean}[]} sessions
 * @returns {FileTally[]}
 */
export const tallySessions = (sessions) => sessions.map(tallySession);

function tallySession({ testFile = '', browser, testResults, errors, passed }) {
  const tests = testsOf(testResults);
  const where = browser ? `${testFile} (${browser.name})` : testFile;
  const failures = [
    ...tests.filter((test) => !test.skipped && !test.passed).map((test) => `${where} › ${test.name}`),
    ...errors.map((error) => `${where} › ${error.message?.split('\n')[0] ?? 'outside its tests'}`),
  ];
  if (failures.length === 0 && passed === false) failures.push(`${where} › it did not say why`);
  return {
    file: testFile,
    browser: browser?.name,
    passed: tests.filter((test) => !test.skipped && test.passed).length,
    failed: failures.length,
    skipped: tests.filter((test) => test.skipped).length,
    failures,
  };
}

/**
 * What was skipped in an engine that can't do it, by engine and reason.
 * @param {{engine: string, reason: string, file: string, test: string}[]} skips
 * @returns {string[]} lines for a reader
 */
export function skipsTold(skips) {
  const groups = new Map();
  for (const { engine, reason, file, test } of skips) {
    const group = `${engine}: ${reason}`;
    groups.set(group, [...(groups.get(group) ?? []), `    ${relative(root, file)} › ${test}`]);
  }
  return [...groups].flatMap(([group, tests]) => [`~ ${tests.length} skipped in ${group}`, ...tests.sort()]);
}
