import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/honesty/kinds.js';
import type { DisclosedObservation } from '../../../src/honesty/types.js';

/** Every key that a kind is made of, with values that differ for some rule. */
const CHOICES = {
  value: [1, 2, null], counted: [undefined, 'salariés', 'sortants'], source: [undefined, 'a'], method: [undefined, 'enquete'],
  survey: [undefined, { invited: 3 }], zoning: [undefined, '2024'], referenceHours: [undefined, 1607], amountKind: [undefined, 'paye'],
  n: [undefined, 20], denominator: [undefined, 30], by: [{}, { public: 'QPV' }, { public: 'ZRR' }, { sexe: 'F' }],
  territory: [undefined, 'dep:39', 'qpv:QN02501M'],
} as const;
const KEYS = Object.keys(CHOICES) as (keyof typeof CHOICES)[];

const plain = Object.fromEntries(KEYS.map(key => [key, CHOICES[key][0]])) as unknown as DisclosedObservation;

/** The plain figure, each change of one key between two plain ones. */
const changes = KEYS.flatMap(key => CHOICES[key].slice(1).map(value => ({ ...plain, [key]: value })));

describe('runsOf', () => {
  it('takes neighbours together that differ in nothing that a rule reads', () => {
    const figures = [plain, { ...plain, value: 7, period: '2024', note: 'x', territory: 'dep:25', by: { sexe: 'H' } }, plain] as DisclosedObservation[];
    expect(runsOf(figures)).toEqual([expect.objectContaining({ from: 0, to: 3 })]);
  });

  it('covers every figure once, with what that figure says', () => {
    const figures = changes.flatMap(change => [plain, plain, change, change]);
    const runs = runsOf(figures);
    expect(runs[0]!.from).toBe(0);
    expect(runs.at(-1)!.to).toBe(figures.length);
    runs.slice(1).forEach(({ from }, index) => expect(from).toBe(runs[index]!.to));
    for (const { kind, from, to } of runs) for (let at = from; at < to; at += 1) expect(runsOf([figures[at]!])[0]!.kind).toEqual(kind);
  });

  it.each(changes.filter(({ value, by, territory }) => value !== 2 && by['sexe'] === undefined && !(by['public'] === 'ZRR') && territory !== 'dep:39'))('cuts where a figure is of another kind: %o', change => {
    expect(runsOf([plain, change, plain]).map(({ from }) => from)).toEqual([0, 1, 2]);
  });

  it('has no run where there is no figure', () => {
    expect(runsOf([])).toEqual([]);
  });
});
