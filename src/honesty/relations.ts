import { territoryParents } from '../catalogue/territoryParents.js';
import type { Cell, Entry } from './cells.js';
import type { Equation } from './elimination.js';
import { boundsOf, monthsBetween } from './periods.js';
import { DYNAMIC } from './small-numbers.js';

/** A count that may be stated by several cells, or by none (the total of a breakdown that is not published). */
export interface Variable {
  readonly period: string;
  readonly territory: string;
  readonly by: Readonly<Record<string, string>>;
  low: number;
  high: number;
  /** Cells that state it exactly. */
  readonly carriers: Cell[];
  /** Cells that finding it would undo, were they withheld. */
  readonly tells: Cell[];
}

/** Vectors that state the same people, by what they mean: the base of the exit rates is the leavers. */
const SAME: Readonly<Record<string, string>> = {
  'sorties:c': 'leavers', 'leavers:c': 'leavers', 'sorties-dynamiques:d': 'leavers', 'sorties-emploi-durable:d': 'leavers',
  'sorties-emploi-transition:d': 'leavers', 'sorties-positives:d': 'leavers',
  'salaries-en-parcours:c': 'staff', 'part-femmes:d': 'staff', 'publics:d': 'staff', 'residents-qpv:d': 'staff', 'residents-frr:d': 'staff',
  'acces-formation:d': 'staff', 'salaries-outils-accompagnement:d': 'staff',
  'acces-formation:n': 'trained', 'step-started:c': 'trained',
  'freins-leves:n': 'lifted', 'progress-freins:n': 'lifted', 'freins-leves:d': 'identified', 'progress-freins:d': 'identified',
};

type Vector = Map<string, Variable>;

const keyOf = ({ period, territory, by }: Pick<Entry, 'period' | 'territory' | 'by'>): string => {
  const dimensions = Object.keys(by);
  return `${period}|${territory}|${dimensions.length > 1 ? dimensions.sort().map(dimension => `${dimension}=${by[dimension]}`).join('&') : dimensions.length ? `${dimensions[0]}=${by[dimensions[0]!]}` : ''}`;
};

/** Everything that an attentive reader may add up and take away: variables, and the equations between them. */
export class Relations {
  readonly variables: Variable[] = [];
  readonly equations: Equation[] = [];
  readonly #numbers = new Map<Variable, number>();
  readonly #seen = new Set<string>();

  constructor(entries: readonly Entry[]) {
    const own = new Map<string, Entry[]>();
    for (const entry of entries) {
      const list = own.get(entry.vector);
      if (list) list.push(entry);
      else own.set(entry.vector, [entry]);
    }
    const linked = linkVectors(own);
    for (const { vector, members } of linked) {
      for (const variable of vector.values()) this.#add(variable);
      for (const member of members) this.#breakdowns(vector, member.map(entry => vector.get(keyOf(entry))!));
      this.#breakdowns(vector, [...vector.values()]);
      this.#territories(vector);
      this.#periods(vector);
      this.#families(vector);
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

  /** Categories of one dimension under what they are categories of, from the finest breakdown up; a total that nobody states is a variable too. */
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
        let parent = vector.get(keyOf(total));
        if (!parent) {
          parent = { ...total, low: parts.reduce((sum, { low }) => sum + low, 0), high: parts.reduce((sum, { high }) => sum + high, 0), carriers: [], tells: [] };
          vector.set(keyOf(total), parent);
          this.#add(parent);
        }
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

  /** The three dynamic families and their sum. */
  #families(vector: Vector): void {
    for (const exits of grouped(vector, ({ period, territory, by }) => {
      const { sortie, ...rest } = by;
      return [keyOf({ period, territory, by: rest }), sortie ?? ''];
    }).values()) {
      const total = exits.get(DYNAMIC);
      const parts = ['emploi-durable', 'emploi-transition', 'sortie-positive'].map(family => exits.get(family));
      if (total && parts.every(part => part !== undefined)) this.#sum(total, parts as Variable[]);
    }
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

interface Linked {
  readonly vector: Vector;
  readonly members: Entry[][];
  readonly names: Set<string>;
}

/** A coincidence of one number under this is no sign that two vectors count the same people. */
const TELLING_NUMBER = 11;

/** Joins vectors that state the same people: those that mean so, and those whose numbers say so, unless any number says otherwise. */
function linkVectors(own: ReadonlyMap<string, Entry[]>): readonly Linked[] {
  const linked: Linked[] = [];
  for (const [name, entries] of own) {
    const meaning = SAME[name.split('#')[0]!.split('|')[0]!] ?? name;
    const home = linked.find(one => agrees(one, entries, meaning)) ?? newHome(linked);
    home.names.add(meaning);
    const placed: Entry[] = [];
    for (const entry of entries) if (place(home.vector, entry)) placed.push(entry);
    home.members.push(placed);
    // Two figures of one place that disagree can't both be parts of the same sums: the second stands alone.
    for (const entry of entries) {
      if (placed.includes(entry)) continue;
      const alone = newHome(linked);
      place(alone.vector, entry);
      alone.members.push([entry]);
    }
  }
  return linked;
}

function newHome(linked: Linked[]): Linked {
  const home: Linked = { vector: new Map(), members: [], names: new Set() };
  linked.push(home);
  return home;
}

function agrees({ vector, names }: Linked, entries: readonly Entry[], meaning: string): boolean {
  let agreements = 0;
  let largest = 0;
  for (const entry of entries) {
    const other = vector.get(keyOf(entry));
    if (!other) continue;
    if (other.low > entry.high || other.high < entry.low) return false;
    if (entry.low !== entry.high || other.low !== other.high || entry.low <= 0) continue;
    agreements++;
    largest = Math.max(largest, entry.low);
  }
  return names.has(meaning) || agreements > 1 || largest >= TELLING_NUMBER;
}

function place(vector: Vector, entry: Entry): boolean {
  const key = keyOf(entry);
  let variable = vector.get(key);
  if (!variable) {
    variable = { period: entry.period, territory: entry.territory, by: entry.by, low: entry.low, high: entry.high, carriers: [], tells: [] };
    vector.set(key, variable);
  } else {
    if (variable.low > entry.high || variable.high < entry.low) return false;
    variable.low = Math.max(variable.low, entry.low);
    variable.high = Math.min(variable.high, entry.high);
  }
  const { cell, low, high, telling } = entry;
  if (cell.state === 'shown' && low === high) variable.carriers.push(cell);
  if (telling) variable.tells.push(cell);
  return true;
}
