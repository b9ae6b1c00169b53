import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenClasses, roundest, thresholdsIn } from '../../../src/scale/breaks.js';
import { alongClasses, classOf, equalClasses, MOST_CLASSES, tellApart, type Classes } from '../../../src/scale/classes.js';
import { naturalBreaks } from '../../../src/scale/natural-breaks.js';
import { areaRadius, legendValues } from '../../../src/scale/symbols.js';

const skewed = Array.from({ length: 100 }, (_, at) => Math.round(10 * Math.exp(at / 12)) / 10);
const even = Array.from({ length: 96 }, (_, at) => 33.9 + (25.6 * at) / 95);
const zeros = [...Array<number>(60).fill(0), ...Array.from({ length: 40 }, (_, at) => 1.3 + at)];

const methods: Readonly<Record<string, (values: readonly number[]) => Classes>> = {
  equal: (values) => equalClasses(values),
  quantiles: (values) => chosenClasses(values, 'quantiles'),
  natural: (values) => chosenClasses(values, 'natural', naturalBreaks),
};

describe.each(Object.entries(methods))('classes by %s', (name, classes) => {
  const values = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(6))), fc.integer({ min: -50, max: 50 }), fc.constant(0)), { minLength: 1, maxLength: 60 });

  it('hold every value between their edges, each in one, and never more than five', () => {
    fc.assert(fc.property(values, (some) => {
      const { breaks, counts } = classes(some);
      expect(counts.reduce((all, one) => all + one)).toBe(some.length);
      expect(counts.length).toBeLessThanOrEqual(MOST_CLASSES);
      expect(breaks).toEqual([...breaks].sort((one, other) => one - other));
      for (const value of some) {
        const at = classOf(breaks, value);
        expect(value >= breaks[at]! && value <= breaks[at + 1]!).toBe(true);
      }
    }));
  });

  it('never leave one empty, save equal steps', () => {
    fc.assert(fc.property(values, (some) => name === 'equal' || classes(some).counts.every((count) => count > 0)));
  });

  it('are the same whatever the order of the values, and whatever is no number among them', () => {
    fc.assert(fc.property(values, (some) => {
      expect(classes([NaN, ...[...some].reverse(), Infinity])).toEqual(classes(some));
    }));
  });

  it('are one of a constant, none of nothing', () => {
    expect(classes([42, 42, 42])).toEqual({ breaks: [42, 42], counts: [3] });
    expect(classes([])).toEqual({ breaks: [], counts: [] });
    expect(classes([NaN])).toEqual({ breaks: [], counts: [] });
  });

  it('are no more than there are different values', () => {
    expect(classes([1, 2, 1, 2, 2]).counts).toEqual([2, 3]);
  });
});

describe('equal steps', () => {
  it('are multiples of a round number, the outer edges being the least and the greatest value', () => {
    expect(equalClasses(even).breaks).toEqual([33.9, 36, 42, 48, 54, 59.5]);
    expect(equalClasses([-12, -3, 4, 9, 20]).breaks).toEqual([-12, -8, 0, 8, 16, 20]);
    expect(equalClasses([0.11, 0.12, 0.25, 0.3, 0.48]).breaks).toEqual([0.11, 0.16, 0.24, 0.32, 0.4, 0.48]);
  });

  it('tell values apart that are spread, and not those of which one lies far away', () => {
    expect(tellApart(equalClasses(even))).toBe(true);
    expect(tellApart(equalClasses([...even, 1e6]))).toBe(false);
    expect(tellApart(equalClasses(skewed))).toBe(false);
    expect(tellApart(equalClasses(zeros))).toBe(false);
    expect(tellApart(equalClasses([7, 7, 7]))).toBe(true);
  });
});

describe('quantiles', () => {
  it('put about as many values in each class, within a third for round edges', () => {
    const { breaks, counts } = chosenClasses(skewed);
    expect(counts.every((count) => count >= 12 && count <= 28)).toBe(true);
    for (const edge of breaks.slice(1, -1)) expect(String(edge).replace(/\.|0+$/g, '').length).toBeLessThanOrEqual(2);
  });

  it('give a value that fills a class a class of its own: zeros', () => {
    const { breaks, counts } = chosenClasses(zeros);
    expect(breaks.slice(0, 2)).toEqual([0, 1]);
    expect(counts[0]).toBe(60);
    expect(counts).toHaveLength(5);
  });

  it('leave an outlier in the highest class with others', () => {
    const { breaks, counts } = chosenClasses([...even, 1e6]);
    expect(breaks.at(-1)).toBe(1e6);
    expect(counts.at(-1)).toBeGreaterThan(10);
  });

  it('have an edge at zero where values lie on both sides of it', () => {
    expect(chosenClasses([-8.3, -4.1, -2.2, 1.7, 3.6, 9.4]).breaks).toContain(0);
  });
});

describe('natural breaks', () => {
  it('lie in the gaps between groups', () => {
    const { breaks, counts } = chosenClasses([1, 2, 3, 41, 42, 43, 97, 98, 99, 201, 202, 203, 388, 389, 390], 'natural', naturalBreaks);
    expect(counts).toEqual([3, 3, 3, 3, 3]);
    expect(breaks).toEqual([1, 40, 50, 200, 300, 390]);
  });
});

describe('thresholds', () => {
  it('are what the author gives, lowest first, each once; of anything else none', () => {
    expect(thresholdsIn('50 40  45,5;50')).toEqual([40, 45.5, 50]);
    expect(thresholdsIn('quantiles')).toEqual([]);
    expect(thresholdsIn('40 x')).toEqual([]);
    expect(thresholdsIn('')).toEqual([]);
    expect(thresholdsIn('1 2 3 4 5 6 7 8 9')).toHaveLength(6);
  });

  it('keep a class that has no value, so that maps side by side have the same', () => {
    expect(chosenClasses([41, 47, 52], '40 45 50 60')).toEqual({ breaks: [40, 40, 45, 50, 60, 60], counts: [0, 1, 1, 1, 0] });
  });
});

describe('the axis of classes', () => {
  it('gives each class the same width, and is linear within one', () => {
    const breaks = [33.9, 38, 44, 50, 56, 59.5];
    expect(alongClasses(breaks, 33.9)).toBe(0);
    expect(alongClasses(breaks, 47)).toBeCloseTo(0.5, 12);
    expect(alongClasses(breaks, 59.5)).toBe(1);
    expect(alongClasses([42, 42], 42)).toBe(0.5);
  });

  it('has no place for what lies outside of it', () => {
    expect([alongClasses([10, 20, 30], 9), alongClasses([10, 20, 30], 31), alongClasses([], 4)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the roundest number between two', () => {
  it('is above the lower, up to the higher, and as short as can be', () => {
    expect(roundest(38.2, 41.7)).toBe(40);
    expect(roundest(0, 1.3)).toBe(1);
    expect(roundest(-3, 0.2)).toBe(0);
    expect(roundest(0.301, 0.302)).toBe(0.302);
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (low, span) => {
      const edge = roundest(low, low + span);
      expect(edge > low && edge <= low + span).toBe(true);
    }));
  });
});

describe('circles', () => {
  it('have areas true to their numbers, none of what is not above zero', () => {
    expect((areaRadius(50, 200, 1) / areaRadius(200, 200, 1)) ** 2).toBeCloseTo(0.25, 12);
    expect([areaRadius(0, 200, 9), areaRadius(-5, 200, 9), areaRadius(3, 0, 9)]).toEqual([0, 0, 0]);
  });

  it('are explained by round numbers, none above the greatest', () => {
    expect(legendValues(154)).toEqual([150, 50, 10]);
    expect(legendValues(1822)).toEqual([1500, 500, 100]);
    expect(legendValues(1)).toEqual([1, 0.3, 0.05]);
    expect(legendValues(0)).toEqual([]);
    expect(legendValues(25)).toEqual([20, 5, 1.5]);
    expect(legendValues(25, true)).toEqual([20, 5]);
    expect(legendValues(1, true)).toEqual([1]);
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (greatest) => legendValues(greatest).every((value) => value > 0 && value <= greatest * (1 + 1e-9))));
  });
});
