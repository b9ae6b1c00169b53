import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, withExitCode } from '../../scripts/lib/tally.mjs';
import { tallySessions } from '../../scripts/lib/wtr-tally.mjs';

const test = (passed: boolean, skipped = false) => ({ name: '', passed, skipped });

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
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it('counts nested suites of a browser session, and its skipped tests apart', () => {
    const nested = { suites: [{ suites: [], tests: [test(true), test(false)] }], tests: [test(true), test(false, true)] };
    expect(tallySessions([{ testResults: nested, errors: [], passed: false }])).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts an error outside any test, and a session that fails in silence', () => {
    expect(tallySessions([{ errors: [new Error('import failed')], passed: false }]).failed).toBe(1);
    expect(tallySessions([{ errors: [], passed: false }]).failed).toBe(1);
  });
});
