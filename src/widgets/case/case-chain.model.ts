import type { CaseStudy } from '../../schema/case.js';

export type Relation = 'mene-a' | 'contribue-a' | 'amplifie';
export type Evidence = 'hypothese' | 'suivi' | 'contribution' | 'comparaison' | 'attribution';
export type Branch = 'personnes' | 'organisation' | 'territoire';
type Item = CaseStudy['chain'][number];

export const STAGES = ['moyens', 'activites', 'realisations', 'resultats', 'impacts'] as const;
export const BRANCHES: readonly Branch[] = ['personnes', 'organisation', 'territoire'];

/** Where a link starts that starts from the purchase itself. */
export const PURCHASE = -1;

/** From one effect to another, by their places in the chain. */
export interface ChainLink {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  /** Of the effect that it leads to: what isn't measured is a hypothesis. */
  readonly evidence: Evidence;
  /** Closes a circle: said in words, since it would be drawn upwards. */
  readonly isBack: boolean;
}

/** What the purchase itself is, what comes of it, and by which links. */
export interface Chain {
  /** The purchase in the words of the chain. */
  readonly means: readonly Item[];
  readonly effects: readonly Item[];
  readonly links: readonly ChainLink[];
}

/** A chain whose links are known, each told once; what the purchase needs before anything comes of it is the purchase. */
export function chainOf({ chain, links = [] }: Pick<CaseStudy, 'chain' | 'links'>): Chain {
  const first = new Map<string, Item>();
  for (const item of chain) if (!first.has(item.id)) first.set(item.id, item);
  const known = onceEach(links.filter(({ from, to }) => from !== to && first.has(from) && first.has(to)));
  const reached = new Set(known.map(({ to }) => to));
  const isMeans = (item: Item): boolean => item.stage === 'moyens' && !reached.has(item.id);
  const means = chain.filter(isMeans);
  const effects = chain.filter((item) => !isMeans(item));
  const places = new Map<string, number>();
  effects.forEach(({ id }, index) => places.has(id) || places.set(id, index));
  const told = known.filter(({ to }) => places.has(to)).map(({ from, to, relation }) => ({
    from: places.get(from) ?? PURCHASE, to: places.get(to)!, relation, evidence: first.get(to)!.evidence ?? 'hypothese',
  }));
  // Two words for the purchase may lead to the same effect.
  const once = onceEach(told);
  const back = backLinks(once, effects.length);
  return { means, effects, links: once.map((link, index) => ({ ...link, isBack: back.has(index) })) };
}

/** The first link from one to another. */
function onceEach<T extends { readonly from: string | number; readonly to: string | number }>(links: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    if (!first.has(key)) first.set(key, link);
  }
  return [...first.values()];
}

/** Links without which the others run in one direction: found depth first, without recursion, since a chain may be long. */
function backLinks(links: readonly Pick<ChainLink, 'from' | 'to'>[], count: number): Set<number> {
  const leaving = Array.from({ length: count }, (): number[] => []);
  links.forEach(({ from }, index) => leaving[from]?.push(index));
  const back = new Set<number>();
  const state = new Uint8Array(count); // 1: on the way, 2: done.
  for (let start = 0; start < count; start++) {
    const way = state[start] ? [] : [{ at: start, next: 0 }];
    if (way.length) state[start] = 1;
    while (way.length) {
      const step = way.at(-1)!;
      const index = leaving[step.at]![step.next++];
      if (index === undefined) {
        state[step.at] = 2;
        way.pop();
        continue;
      }
      const { to } = links[index]!;
      if (state[to] === 1) back.add(index);
      else if (!state[to]) {
        state[to] = 1;
        way.push({ at: to, next: 0 });
      }
    }
  }
  return back;
}

/** Where an effect stands: in the column of its branch, below all that leads to it, and no higher than its stage. */
export interface Stand {
  readonly column: number;
  /** From 1: the purchase stands in row 0. */
  readonly row: number;
}

export function standsOf({ effects, links }: Pick<Chain, 'effects' | 'links'>): Stand[] {
  const forward = links.filter(({ isBack }) => !isBack);
  const stages = STAGES.filter((stage) => effects.some((one) => one.stage === stage));
  const rank = (index: number): number => stages.indexOf(effects[index]!.stage);
  const waiting = effects.map((_, index) => forward.filter(({ from, to }) => to === index && from !== PURCHASE).length);
  const least = effects.map((_, index) => rank(index) + 1);
  const stands: Stand[] = [];
  const taken = new Set<string>();
  let ready = effects.map((_, index) => index).filter((index) => !waiting[index]);
  while (ready.length) {
    ready.sort((a, b) => rank(a) - rank(b) || a - b);
    const [index, ...others] = ready as [number, ...number[]];
    ready = others;
    const column = columnOf(effects[index]!);
    let row = least[index]!;
    while (taken.has(`${column} ${row}`)) row++;
    taken.add(`${column} ${row}`);
    stands[index] = { column, row };
    for (const { from, to } of forward) {
      if (from !== index) continue;
      least[to] = Math.max(least[to]!, row + 1);
      if (!--waiting[to]!) ready.push(to);
    }
  }
  // A row that nobody stands in would be a gap.
  const rows = [...new Set(stands.map(({ row }) => row))].sort((a, b) => a - b);
  return stands.map(({ column, row }) => ({ column, row: rows.indexOf(row) + 1 }));
}

/** What says no branch stands under the purchase, between people and territory. */
const columnOf = ({ branch = 'organisation' }: Item): number => BRANCHES.indexOf(branch);
