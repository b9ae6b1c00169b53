import type { Adds, Cell, Entry } from './cells.js';
import { isTotal } from './facts.js';

export type Categories = Readonly<Record<string, string>>;

/** A count that may be stated by several cells, or by none (the total of a breakdown that is not published). */
export interface Variable {
  readonly kind: Kind;
  readonly period: string;
  readonly territory: string;
  low: number;
  high: number;
  /** What states it; none where it is but the total of a breakdown. */
  readonly entries: Entry[];
  /** The sums in which it stands; absent before the first. */
  sums: Sum[] | undefined;
}

/** Cells that are shown and state it exactly, and may be withheld: that all of something is 100 % may not. */
export const carriersOf = ({ entries }: Variable): Cell[] => entries.filter(isCarrier).map(({ cell }) => cell).filter(({ size }) => size < Infinity);

export const isUnknown = ({ entries }: Variable): boolean => !entries.some(isCarrier);

const isCarrier = ({ low, high, adds, cell }: Entry): boolean => (low === high || (adds !== undefined && high < Infinity)) && cell.state === 'shown';

/** One exact equation: a count and those that it is the sum of. */
export interface Sum {
  readonly total: Variable;
  readonly parts: readonly Variable[];
}

/** Keeps `total = sum of parts` unless the true numbers contradict it; whether they do not. */
export function addSum(total: Variable, parts: readonly Variable[]): boolean {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += part.low;
    high += part.high;
  }
  if (Number.isNaN(total.low)) [total.low, total.high] = [low, high];
  const slack = 1e-6 * Math.max(1, total.low);
  if (low > total.high + slack || high < total.low - slack) return false;
  if (total.sums?.some(known => known.total === total && known.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]))) return true;
  const sum = { total, parts };
  for (const variable of [total, ...parts]) {
    if (variable.sums) variable.sums.push(sum);
    else variable.sums = [sum];
  }
  return true;
}

/** The same for equal categories, in whatever order they are written. */
export function keyOf(by: Categories): string {
  if (isTotal({ by })) return '';
  return Object.keys(by).sort().map(dimension => `${dimension}=${by[dimension]}`).join('&');
}

/** The counts of one vector that have their categories in common. */
export class Kind {
  readonly vector: Vector;
  readonly by: Categories;
  readonly variables: Variable[] = [];
  readonly periods = new Map<string, Map<string, Variable>>();
  /** Kinds of other vectors that are of the same people: each count of the one is a count of the other. */
  readonly twins: { readonly total: Kind; readonly part: Kind }[] = [];

  constructor(vector: Vector, by: Categories) {
    this.vector = vector;
    this.by = by;
  }

  at(period: string, territory: string): Variable | undefined {
    return this.periods.get(period)?.get(territory);
  }

  add({ period, territory }: Pick<Variable, 'period' | 'territory'>, low: number, high: number, entries: Entry[] = []): Variable {
    const variable: Variable = { kind: this, period, territory, low, high, entries, sums: undefined };
    this.variables.push(variable);
    this.vector.variables.push(variable);
    const places = this.periods.get(period);
    if (places) places.set(territory, variable);
    else this.periods.set(period, new Map([[territory, variable]]));
    return variable;
  }
}

/** Counts that add up: one indicator's counts, numerators or denominators, of the same people. */
export class Vector {
  readonly kinds = new Map<string, Kind>();
  readonly variables: Variable[] = [];
  /** Dimensions whose categories one person may have several of. */
  readonly overlapping = new Set(OVERLAPPING);
  /** What it is made of where it is not of counts. */
  adds: Adds | undefined = undefined;

  kindOf(by: Categories, key = keyOf(by)): Kind {
    let kind = this.kinds.get(key);
    if (!kind) this.kinds.set(key, (kind = new Kind(this, by)));
    return kind;
  }
}

/** Dimensions in which one person may be in several categories, whether or not the author says so. */
const OVERLAPPING: readonly string[] = ['public', 'frein', 'competence', 'formation', 'outil', 'consideration'];

/** Vectors that state the same people, by what they mean: the base of the exit rates is the leavers. */
const SAME: Readonly<Record<string, string>> = {
  'sorties:c': 'leavers', 'leavers:c': 'leavers', 'sorties-dynamiques:d': 'leavers', 'sorties-emploi-durable:d': 'leavers',
  'sorties-emploi-transition:d': 'leavers', 'sorties-positives:d': 'leavers',
  'salaries-en-parcours:c': 'staff', 'part-femmes:d': 'staff', 'publics:d': 'staff', 'residents-qpv:d': 'staff', 'residents-frr:d': 'staff',
  'acces-formation:d': 'staff', 'salaries-outils-accompagnement:d': 'staff',
  'acces-formation:n': 'trained', 'step-started:c': 'trained',
  'freins-leves:n': 'lifted', 'progress-freins:n': 'lifted', 'freins-leves:d': 'identified', 'progress-freins:d': 'identified',
};

/** A vector, with the counts of each figure that it was made from. */
export interface Group {
  readonly vector: Vector;
  readonly figures: Variable[][];
}

/** Entries by vector; vectors that mean the same people are one, unless their numbers say otherwise. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = own.get(entry.vector);
    if (list) list.push(entry);
    else own.set(entry.vector, [entry]);
  }
  const groups: Group[] = [];
  const meant = new Map<string, Group[]>();
  for (const [name, list] of own) {
    const meaning = SAME[name.split(/[#|]/, 1)[0]!] ?? name;
    const candidates = meant.get(meaning) ?? [];
    let group = candidates.find(({ vector }) => list.every(entry => agrees(vector.kinds.get(entry.key)?.at(entry.period, entry.territory), entry)));
    if (!group) {
      groups.push((group = { vector: new Vector(), figures: [] }));
      meant.set(meaning, [...candidates, group]);
    }
    const figure: Variable[] = [];
    for (const entry of list) {
      const variable = placed(group.vector, entry);
      if (variable) figure.push(variable);
      else {
        // Two figures of one place that disagree can't both be parts of the same sums: the second stands alone.
        const vector = new Vector();
        groups.push({ vector, figures: [[placed(vector, entry)!]] });
      }
    }
    group.figures.push(figure);
  }
  return groups;
}

const agrees = (one: Pick<Variable, 'low' | 'high'> | undefined, other: Pick<Variable, 'low' | 'high'>): boolean =>
  one === undefined || (one.low <= other.high && one.high >= other.low);

function placed(vector: Vector, entry: Entry): Variable | undefined {
  const { low, high } = entry;
  for (const dimension of entry.overlapping ?? []) vector.overlapping.add(dimension);
  vector.adds = entry.adds;
  const kind = vector.kindOf(entry.by, entry.key);
  let variable = kind.at(entry.period, entry.territory);
  if (!agrees(variable, entry)) return undefined;
  if (variable) variable.entries.push(entry);
  else variable = kind.add(entry, low, high, [entry]);
  const { cell } = entry;
  cell.states = cell.states ? [...cell.states, variable] : [variable];
  variable.low = Math.max(variable.low, low);
  variable.high = Math.min(variable.high, high);
  return variable;
}

/** Every count of `vector` is, with the categories of `slice`, a count of `into`. */
export interface Twin {
  readonly vector: Vector;
  readonly into: Vector;
  readonly slice: Categories;
}

/** A coincidence of one number under this is no sign that two vectors count the same people. */
const TELLING_NUMBER = 11;
/** A count known this nearly still tells whether another is the same. */
export const NEARLY = 3;

/** Vectors that state the same people by what their numbers say, whatever they are called: "20 sorties dynamiques" beside a rate of 20 in 45. */
export function twinsOf(vectors: readonly Vector[]): Twin[] {
  // A count may be of the people of a vector, or of those of one exit among them.
  const slices = vectors.flatMap(into => {
    const exits = new Set([...into.kinds.values()].flatMap(({ by }) => by['sortie'] ?? []));
    return [{ into, slice: {} as Categories }, ...[...exits].map(sortie => ({ into, slice: { sortie } }))];
  });
  return vectors.flatMap(vector => slices.filter(({ into, slice }) => into !== vector && isTwin(vector, into, slice)).map(({ into, slice }) => ({ vector, into, slice })));
}

const isStated = ({ entries }: Variable): boolean => entries.some(entry => entry.telling || isCarrier(entry));

function isTwin(vector: Vector, into: Vector, slice: Categories): boolean {
  let agreements = 0;
  let largest = 0;
  for (const { by, variables } of vector.kinds.values()) {
    if (slice['sortie'] !== undefined && by['sortie'] !== undefined) continue;
    const others = into.kinds.get(keyOf({ ...by, ...slice }));
    if (!others) continue;
    for (const variable of variables) {
      const other = others.at(variable.period, variable.territory);
      if (!other) continue;
      if (!agrees(other, variable)) {
        // The sum of a breakdown that may not be complete contradicts nothing.
        if (isStated(variable) && isStated(other)) return false;
        continue;
      }
      if (variable.low <= 0 || variable.high - variable.low > NEARLY || other.high - other.low > NEARLY) continue;
      agreements++;
      largest = Math.max(largest, variable.low);
    }
  }
  return agreements > 1 || largest >= TELLING_NUMBER;
}
