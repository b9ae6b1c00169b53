import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { addTallies, afterSecondRun, brokeOff, closingLine, filesToRunAgain, recap, vitestTally, withExitCode } from '../../scripts/lib/tally.mjs';
import { watchStrayRejections } from '../../scripts/lib/stray-rejections.mjs';
import { tallySessions } from '../../scripts/lib/wtr-tally.mjs';

const test = (passed: boolean, skipped = false, name = '') => ({ name, passed, skipped });

describe('the count of tests', () => {
  it('sums what each runner reports into one line', () => {
    expect(
      closingLine(
        addTallies([
          { passed: 2, failed: 0, skipped: 1 },
          { passed: 3, failed: 1, skipped: 0 },
        ]),
      ),
    ).toBe('5 passed, 1 failed, 1 skipped');
  });

  it('is never all green when the runner ended badly', () => {
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 3)).toMatchObject({ failed: 1, failures: ['the runner ended with code 3, and named no test'] });
    expect(withExitCode({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it('counts nested suites of a browser session, and its skipped tests apart, and names what failed', () => {
    const inner = { name: 'inner', suites: [], tests: [test(true), test(false, false, 'draws')] };
    const testResults = { name: '', suites: [{ name: 'outer', suites: [inner], tests: [] }], tests: [test(true), test(false, true)] };
    const [file] = tallySessions([{ testFile: 'a.test.ts', browser: { name: 'Firefox' }, testResults, errors: [], passed: false }]);
    expect(file).toMatchObject({ file: 'a.test.ts', passed: 2, failed: 1, skipped: 1 });
    expect(file?.failures).toEqual(['a.test.ts (Firefox) › outer inner draws']);
  });

  it('counts an error outside any test, and a session that fails in silence', () => {
    expect(tallySessions([{ errors: [new Error('import failed')], passed: false }])[0]?.failed).toBe(1);
    expect(tallySessions([{ errors: [], passed: false }])[0]?.failed).toBe(1);
  });
});

describe('what vitest reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is counted by file, with a file that breaks outside its tests as one failure', () => {
    const path = join(folder, 'report.json');
    const assertionResults = ['passed', 'failed', 'pending', 'todo'].map((status) => ({ status, fullName: `a ${status}` }));
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'no such module\nat line 1', assertionResults: [] },
    ];
    writeFileSync(path, JSON.stringify({ testResults }));
    const files = vitestTally(path);
    expect(files.map(({ passed, failed, skipped }) => [passed, failed, skipped])).toEqual([
      [1, 1, 2],
      [0, 1, 0],
    ]);
    expect(addTallies(files).failures).toEqual(['a.test.ts › a failed', 'b.test.ts › no such module']);
  });

  it('is nothing when there is no report', () => {
    expect(vitestTally(join(folder, 'absent.json'))).toEqual([]);
  });
});

describe('a second run', () => {
  const file = (name: string, failed: number, browser?: string) => ({
    file: name,
    ...(browser ? { browser } : {}),
    passed: 5 - failed,
    failed,
    skipped: 0,
    failures: Array.from({ length: failed }, (_, index) => `${name} › ${index}`),
  });

  it('is for the files that failed, as long as they are few', () => {
    expect(filesToRunAgain([file('a', 0), file('b', 2), file('c', 1)])).toEqual(['b', 'c']);
    expect(filesToRunAgain(['a', 'b', 'c', 'd'].map((name) => file(name, 1)))).toEqual([]);
    expect(filesToRunAgain([file('a', 0)])).toEqual([]);
  });

  it('replaces the count of its files, and tells what passed only then', () => {
    const { files, unsteady } = afterSecondRun([file('a', 0), file('b', 2), file('c', 1)], [file('b', 0), file('c', 1)]);
    expect(closingLine(addTallies(files))).toBe('14 passed, 1 failed, 0 skipped');
    expect(unsteady).toEqual([0, 1].map((index) => `failed, and passed when its file ran again alone: b › ${index}`));
    expect(recap({ ...addTallies(files), unsteady })).toEqual([
      '~ failed, and passed when its file ran again alone: b › 0',
      '~ failed, and passed when its file ran again alone: b › 1',
      '✗ c › 0',
    ]);
  });

  it('keeps the failure of a file that it did not report, and of one browser of two', () => {
    expect(addTallies(afterSecondRun([file('a', 1)], []).files).failed).toBe(1);
    const both = afterSecondRun([file('a', 1, 'x'), file('a', 1, 'y')], [file('a', 0, 'x'), file('a', 1, 'y')]);
    expect(addTallies(both.files).failed).toBe(1);
    expect(both.unsteady).toEqual(['failed, and passed when its file ran again alone: a › 0']);
  });

  it('is for all files of a runner that broke off before it reported', () => {
    expect(brokeOff({ files: [], code: 1 })).toBe(true);
    expect(brokeOff({ files: [], code: 0 })).toBe(false);
    expect(brokeOff({ files: [file('a', 1)], code: 1 })).toBe(false);
  });
});

describe('a promise that nobody waits for', () => {
  const ofNoFile = (told: string) => ({ file: '', passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [told] });

  it('is told with where it comes from', () => {
    const emitter = new EventEmitter();
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const stray = watchStrayRejections(emitter);
      expect(stray()).toEqual([]);
      emitter.emit('unhandledRejection', new Error('the page was left\nand more'));
      emitter.emit('unhandledRejection', 'gone');
      expect(stray()).toEqual([expect.stringMatching(/^the page was left \(test\/architecture\/tally\.test\.ts:\d+:\d+\)$/), 'gone']);
      expect(log.mock.calls.flat()).toEqual(stray().map((told) => `~ caught by nobody: ${told}`));
    } finally {
      log.mockRestore();
    }
  });

  it('is told at the end, of a first run and of a second', () => {
    const { files } = afterSecondRun([ofNoFile('once')], [ofNoFile('twice')]);
    expect(addTallies(files).unsteady).toEqual(['once', 'twice']);
  });
});
