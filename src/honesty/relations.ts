import { territoryParents } from '../catalogue/territoryParents.js';
import type { Entry } from './cells.js';
import type { Equation } from './elimination.js';
import { boundsOf, monthsBetween } from './periods.js';
import { DYNAMIC } from './small-numbers.js';
import type { Twin, Variable, Vector } from './vectors.js';
import { groupsOf, keyOf, twinsOf } from './vectors.js';

/** Everything that an attentive reader may add up and take away: variables, and the equations between them. */
export class Relations {
  readonly variables: Variable[] = [];
  readonly equations: Equation[] = [];
  readonly #numbers = new Map<Variable, number>();
  readonly #seen = new Set<string>();

  constructor(entries: readonly Entry[]) {
    const groups = groupsOf(entries);
    for (const { vector } of groups) for (const variable of vector.values()) this.#add(variable);
    for (const { vector, members } of groups) {
      this.#families(vector);
      for (const member of members) this.#breakdowns(vector, member.map(entry => vector.get(keyOf(entry))!));
    }
    for (const twin of twinsOf(groups.map(({ vector }) => vector))) this.#mirror(twin);
    for (const { vector } of groups) {
      this.#families(vector);
      this.#breakdowns(vector, [...vector.values()]);
      this.#territories(vector);
      this.#periods(vector);
    }
  }

  /** Two vectors whose numbers say that they count the same people: each count of the one is a count of the other. */
  #mirror({ vector, into, slice }: Twin): void {
    for (const variable of vector) {
      const place = { period: variable.period, territory: variable.territory, by: { ...variable.by, ...slice } };
      const key = keyOf(place);
      let twin = into.get(key);
      if (!twin) {
        into.set(key, (twin = { ...place, low: variable.low, high: variable.high, carriers: [], tells: [] }));
        this.#add(twin);
      }
      this.#sum(twin, [variable]);
    }
  }

  #add(variable: Variable): void {
    this.#numbers.set(variable, this.variables.push(variable) - 1);
  }

  /** Keeps `total = sum of parts` when the true numbers don't contradict it. */
  #sum(total: Variable, parts: readonly Variable[]): void {
    let [low, high] = [0, 0];
    for (const part of parts) {
      low += part.low;
      high += part.high;
    }
    const slack = 1e-6 * Math.max(1, total.low);
    if (low > total.high + slack || high < total.low - slack) return;
    const equation = new Map<number, bigint>([[this.#numbers.get(total)!, -1n]]);
    for (const part of parts) equation.set(this.#numbers.get(part)!, 1n);
    const name = [...equation.keys()].sort((a, b) => a - b).join();
    if (equation.size < 2 || this.#seen.has(name)) return;
    this.#seen.add(name);
    this.equations.push(equation);
  }

  /** Categories of one dimension under what they are categories of, from the finest breakdown up. */
  #breakdowns(vector: Vector, members: readonly Variable[]): void {
    const levels = Math.max(0, ...members.map(({ by }) => Object.keys(by).length));
    let current = [...new Set(members)];
    for (let level = levels; level > 0; level--) {
      const groups = new Map<string, { total: Omit<Entry, 'vector' | 'cell' | 'telling' | 'low' | 'high'>; parts: Variable[] }>();
      for (const variable of current) {
        const dimensions = Object.keys(variable.by);
        if (dimensions.length !== level) continue;
        for (const dimension of dimensions) {
          if (variable.by[dimension] === DYNAMIC) continue;
          const { [dimension]: _, ...by } = variable.by;
          const total = { period: variable.period, territory: variable.territory, by };
          const key = `${dimension}|${keyOf(total)}`;
          const group = groups.get(key);
          if (group) group.parts.push(variable);
          else groups.set(key, { total, parts: [variable] });
        }
      }
      const parents: Variable[] = [];
      for (const { total, parts } of groups.values()) {
        const parent = vector.get(keyOf(total)) ?? this.#total(vector, total, parts);
        parents.push(parent);
        this.#sum(parent, parts);
      }
      current = [...new Set([...current, ...parents])];
    }
  }

  /** A territory and all of a finer level within it. */
  #territories(vector: Vector): void {
    for (const places of grouped(vector, ({ period, territory, by }) => [keyOf({ period, territory: '', by }), territory]).values()) {
      if (places.size < 2) continue;
      const levels = new Map<number, Variable[]>();
      for (const variable of places.values()) {
        const level = levelOf(variable.territory);
        if (level === undefined) continue;
        const list = levels.get(level);
        if (list) list.push(variable);
        else levels.set(level, [variable]);
      }
      for (const [coarse, wholes] of levels) for (const [fine, all] of levels) if (fine > coarse) for (const whole of wholes) this.#partition(whole, all);
    }
  }

  #partition(whole: Variable, all: readonly Variable[]): void {
    const parts = all.filter(({ territory }) => isWithin(territory, whole.territory) !== false);
    if (!parts.length) return;
    // Without a number for each part, only a list that is complete by the official code is taken for a partition.
    if (parts.some(({ high }) => high === Infinity) && parts.length !== expectedParts(whole.territory, parts[0]!.territory)) return;
    this.#sum(whole, parts);
  }

  /** A period and the shorter ones that fill it. */
  #periods(vector: Vector): void {
    for (const periods of grouped(vector, ({ period, territory, by }) => [keyOf({ period: '', territory, by }), period]).values()) {
      if (periods.size < 2) continue;
      const spans = [...periods.values()].map(variable => ({ variable, ...boundsOf(variable.period), months: lengthOf(variable.period) }));
      for (const whole of spans) {
        for (const months of new Set(spans.map(span => span.months))) {
          if (!months || months >= whole.months || whole.months % months) continue;
          const inside = spans.filter(span => span.months === months && span.start >= whole.start && span.end <= whole.end);
          if (inside.length * months === whole.months) this.#sum(whole.variable, inside.map(({ variable }) => variable));
        }
      }
    }
  }

  /** The three dynamic families and their sum, which an author's own count may state. */
  #families(vector: Vector): void {
    if (![...vector.values()].some(({ by }) => by['sortie'] !== undefined)) return;
    for (const exits of grouped(vector, ({ period, territory, by }) => {
      const { sortie, ...rest } = by;
      return [keyOf({ period, territory, by: rest }), sortie ?? ''];
    }).values()) {
      const parts = DYNAMIC_FAMILIES.flatMap(family => exits.get(family) ?? []);
      if (parts.length < DYNAMIC_FAMILIES.length) continue;
      const { period, territory, by } = parts[0]!;
      this.#sum(exits.get(DYNAMIC) ?? this.#total(vector, { period, territory, by: { ...by, sortie: DYNAMIC } }, parts), parts);
    }
  }

  /** A total that nobody states is a variable too. */
  #total(vector: Vector, place: Pick<Variable, 'period' | 'territory' | 'by'>, parts: readonly Variable[]): Variable {
    const total = { ...place, low: parts.reduce((sum, { low }) => sum + low, 0), high: parts.reduce((sum, { high }) => sum + high, 0), carriers: [], tells: [] };
    vector.set(keyOf(place), total);
    this.#add(total);
    return total;
  }
}

function grouped(vector: Vector, place: (variable: Variable) => readonly [group: string, member: string]): Map<string, Map<string, Variable>> {
  const groups = new Map<string, Map<string, Variable>>();
  for (const variable of vector.values()) {
    const [key, member] = place(variable);
    const group = groups.get(key);
    if (group) group.set(member, variable);
    else groups.set(key, new Map([[member, variable]]));
  }
  return groups;
}

/** 0 for a stock at a date or a year that is not known: they don't add up. */
const lengthOf = (period: string): number => {
  if (period.startsWith('[') || period.length === 10) return 0;
  const { start, end } = boundsOf(period);
  return monthsBetween(start, end) + 1;
};

const DYNAMIC_FAMILIES = ['emploi-durable', 'emploi-transition', 'sortie-positive'];

const LEVELS = ['FR', 'reg', 'dep', 'epci', 'ze', 'com', 'qpv', 'x'];

function levelOf(territory: string): number | undefined {
  const level = LEVELS.indexOf(territory.split(':')[0]!);
  return level < 0 ? undefined : level;
}

/** Undefined when the codes don't say. */
function isWithin(part: string, whole: string): boolean | undefined {
  if (whole === 'FR') return true;
  const department = part.startsWith('com:') ? `dep:${part.startsWith('com:97') ? part.slice(4, 7) : part.slice(4, 6)}` : part;
  if (department === whole) return true;
  if (!department.startsWith('dep:')) return undefined;
  if (whole.startsWith('reg:')) return territoryParents[department] === whole;
  return whole.startsWith('dep:') ? false : undefined;
}

function expectedParts(whole: string, part: string): number {
  const parents = Object.entries(territoryParents);
  if (part.startsWith('dep:')) return parents.filter(([, region]) => whole === 'FR' || region === whole).length;
  return part.startsWith('reg:') ? new Set(parents.map(([, region]) => region)).size : NaN;
}
