import { describe, expect, it } from 'vitest';
import { chainOf, standsOf } from '../../../../src/widgets/case/case-chain.model.js';
import { treeOf, type Tree } from '../../../../src/widgets/case/case.layout.js';
import { long } from '../../../fixtures/cases.js';
import { document } from '../dashboard/support.js';

type Case = Parameters<typeof chainOf>[0];

const caseIn = (given: Readonly<Record<string, unknown>>): Case => (given['cases'] as Case[])[0]!;

function drawn(one: Case) {
  const chain = chainOf(one);
  const stands = standsOf(chain);
  return { chain, stands, tree: treeOf(stands, chain.links) };
}

const effects = (...branches: (readonly [string, string])[]): Case['chain'] =>
  branches.map(([id, branch]) => ({ id, stage: 'resultats', branch: branch as 'personnes', text: id }));

/** Lines down each gutter: no two of different sources may lie on each other. */
const lanesOf = ({ routes }: Tree) => routes.flatMap(({ down, drop, source }) => [down, ...(drop ? [drop] : [])].map((lane) => ({ ...lane, source })));

describe('where effects stand', () => {
  it('is in the column of their branch, below all that leads to them, and no higher than their stage', () => {
    const { stands, chain } = drawn(caseIn(document('etude-avise-2016')));
    const at = Object.fromEntries(chain.effects.map(({ id }, index) => [id, [stands[index]!.column, stands[index]!.row]]));
    expect(at).toEqual({ chaine: [0, 1], professionnalisation: [1, 2], employabilite: [0, 3], vie: [0, 4], richesses: [2, 3], activites: [2, 4] });
  });

  it('is one place each, however many there are', () => {
    const { stands } = drawn(caseIn(long(24)));
    expect(new Set(stands.map(({ column, row }) => `${column} ${row}`)).size).toBe(24);
  });
});

describe('where links run', () => {
  it('goes straight down within a branch, and across above what it leads to from another', () => {
    const { tree } = drawn(caseIn(document('etude-avise-2016')));
    const straight = tree.routes.filter(({ across }) => !across);
    expect(straight.every(({ from, to }) => from.column === to.column)).toBe(true);
    const crossing = tree.routes.find(({ relation, across }) => relation === 'amplifie' && across)!;
    expect([crossing.across?.channel, crossing.to]).toEqual([3, { column: 0, row: 3 }]);
  });

  it('keeps lines of different effects apart in a gutter', () => {
    const one = caseIn(long(24));
    const lanes = lanesOf(drawn({ ...one, links: [...one.links!, { from: 'e0', to: 'e10', relation: 'amplifie' }, { from: 'e1', to: 'e12', relation: 'amplifie' }] }).tree);
    for (const [index, a] of lanes.entries()) {
      for (const b of lanes.slice(index + 1)) {
        const apart = a.column !== b.column || a.lane !== b.lane || a.source === b.source || Math.max(a.start, b.start) >= Math.min(a.end, b.end);
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });

  it('keeps a line that passes by an effect away from its words', () => {
    const { tree } = drawn({ chain: effects(['a', 'personnes'], ['b', 'personnes'], ['c', 'personnes']), links: [
      { from: 'a', to: 'b', relation: 'mene-a' }, { from: 'b', to: 'c', relation: 'mene-a' }, { from: 'a', to: 'c', relation: 'mene-a' },
    ] });
    expect(tree.routes.map(({ down }) => down.lane)).toEqual([0, 0, 1]);
    const alone = drawn({ chain: effects(['a', 'personnes'], ['b', 'personnes'], ['c', 'personnes']), links: [{ from: 'a', to: 'c', relation: 'mene-a' }] });
    expect(alone.tree.routes.map(({ down }) => down.lane)).toEqual([1]);
    expect(tree.rows[1]!.columns[0]!.beside.map(({ kind }) => kind).sort()).toEqual(['arrive', 'leave', 'pass']);
  });

  it('shows where lines run together the strongest evidence among them', () => {
    const { tree } = drawn({ chain: [
      { id: 'achat', stage: 'moyens', text: 'achat' },
      { id: 'a', stage: 'resultats', branch: 'personnes', text: 'a' },
      { id: 'b', stage: 'resultats', branch: 'territoire', text: 'b', evidence: 'attribution' },
    ], links: [{ from: 'achat', to: 'a', relation: 'mene-a' }, { from: 'achat', to: 'b', relation: 'mene-a' }] });
    expect(tree.rows[0]!.columns.map(({ across }) => across.map(({ evidence }) => evidence))).toEqual([['hypothese'], ['attribution'], []]);
  });

  it('draws no link that closes a circle', () => {
    const { tree } = drawn({ chain: effects(['a', 'personnes'], ['b', 'personnes']), links: [{ from: 'a', to: 'b', relation: 'mene-a' }, { from: 'b', to: 'a', relation: 'mene-a' }] });
    expect(tree.routes).toHaveLength(1);
  });
});
