import { describe, expect, it } from 'vitest';
import { boundsOf, compareBounds, follows, monthsBetween, yearsBetween } from '../../../src/honesty/periods.js';

const isNext = (before: string, after: string): boolean => follows(boundsOf(before), boundsOf(after));

describe('periods', () => {
  it.each([
    ['2023', '2024'], ['2023-H2', '2024-H1'], ['2023-Q4', '2024-Q1'], ['2023-12', '2024-01'], ['2023-12-31', '2024-12-31'],
    ['2023/2024', '2025/2026'], ['2023/2024', '2024/2025'], ['2023-09/2024-08', '2024-09/2025-08'],
  ])('follow: %s, %s', (before, after) => {
    expect(isNext(before, after)).toBe(true);
    expect(isNext(after, before)).toBe(false);
  });

  it.each([
    ['2023', '2025'], ['2023', '2023'], ['2023', '2024-H1'], ['2023-H1', '2024-H1'], ['2023-12-31', '2024-12-30'], ['2023', '2024-01-01'],
    ['[2010..2012]', '[2013..2015]'], ['2023/2024', '2025/2025'], ['2023', '2024/2024'],
  ])('do not follow: %s, %s', (before, after) => {
    expect(isNext(before, after)).toBe(false);
  });

  it('come in the order of their ends, then of their starts', () => {
    const periods = ['2022', '2022-H2', '2022-12-31', '2023-02', '2023-Q1', '[2010..2030]'];
    const order = ['2022', '2022-H2', '2022-12-31', '2023-02', '2023-Q1', '[2010..2030]'];
    expect([...periods].reverse().sort((one, other) => compareBounds(boundsOf(one), boundsOf(other)))).toEqual(order);
  });

  it('are whole months apart, by the day of the month', () => {
    const months = (from: string, to: string): number => monthsBetween(boundsOf(from).end, boundsOf(to).end);
    expect([months('2022', '2023-12-31'), months('2022', '2023-12-30'), months('2024-02', '2024-03-28'), months('2024-02', '2024-03-29'), months('2024', '2023')]).toEqual([12, 11, 0, 1, -12]);
  });

  it('are calendar years apart by their ends, whichever is first', () => {
    expect([yearsBetween('2024-01', '2021-12'), yearsBetween('2021', '2024'), yearsBetween('2022/2023', '2023')]).toEqual([3, 3, 0]);
  });
});
