import type { Cell, Entry } from './cells.js';

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

/** The counts of one vector by period, territory and categories. */
export type Vector = Map<string, Variable>;

export const keyOf = ({ period, territory, by }: Pick<Entry, 'period' | 'territory' | 'by'>): string => {
  const dimensions = Object.keys(by);
  return `${period}|${territory}|${dimensions.length > 1 ? dimensions.sort().map(dimension => `${dimension}=${by[dimension]}`).join('&') : dimensions.length ? `${dimensions[0]}=${by[dimensions[0]!]}` : ''}`;
};

/** A vector, with the entries of each figure that it was made from. */
export interface Group {
  readonly vector: Vector;
  readonly members: Entry[][];
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
    let group = candidates.find(({ vector }) => list.every(entry => agrees(vector.get(keyOf(entry)), entry)));
    if (!group) {
      groups.push((group = { vector: new Map(), members: [] }));
      meant.set(meaning, [...candidates, group]);
    }
    const { vector } = group;
    const placed = list.filter(entry => place(vector, entry));
    group.members.push(placed);
    // Two figures of one place that disagree can't both be parts of the same sums: the second stands alone.
    if (placed.length < list.length) for (const entry of list) if (!placed.includes(entry)) groups.push(alone(entry));
  }
  return groups;
}

const agrees = (one: Pick<Variable, 'low' | 'high'> | undefined, other: Pick<Variable, 'low' | 'high'>): boolean =>
  one === undefined || (one.low <= other.high && one.high >= other.low);

function alone(entry: Entry): Group {
  const group: Group = { vector: new Map(), members: [[entry]] };
  place(group.vector, entry);
  return group;
}

function place(vector: Vector, entry: Entry): boolean {
  const { period, territory, by, low, high, cell, telling } = entry;
  const key = keyOf(entry);
  let variable = vector.get(key);
  if (!agrees(variable, entry)) return false;
  if (!variable) vector.set(key, (variable = { period, territory, by, low, high, carriers: [], tells: [] }));
  variable.low = Math.max(variable.low, low);
  variable.high = Math.min(variable.high, high);
  if (cell.state === 'shown' && low === high) variable.carriers.push(cell);
  if (telling) variable.tells.push(cell);
  return true;
}

/** Every count of `vector` is, with the categories of `slice`, a count of `into`. */
export interface Twin {
  readonly vector: readonly Variable[];
  readonly into: Vector;
  readonly slice: Readonly<Record<string, string>>;
}

/** A coincidence of one number under this is no sign that two vectors count the same people. */
const TELLING_NUMBER = 11;
/** A count known this nearly still tells whether another is the same. */
const NEARLY = 3;

/** Vectors that state the same people by what their numbers say, whatever they are called: "20 sorties dynamiques" beside a rate of 20 in 45. */
export function twinsOf(vectors: readonly Vector[]): Twin[] {
  const slices = vectors.flatMap(vector => slicesOf(vector).map(slice => ({ ...slice, into: vector })));
  const twins: Twin[] = [];
  for (const vector of vectors) {
    const members = [...vector];
    for (const { into, slice, at } of slices) {
      if (into !== vector && isTwin(members, at)) twins.push({ vector: members.map(([, variable]) => variable), into, slice });
    }
  }
  return twins;
}

/** A vector itself, and what it says of each exit: a count may be of the leavers, or of those of one family. */
function slicesOf(vector: Vector): { slice: Readonly<Record<string, string>>; at: ReadonlyMap<string, Variable> }[] {
  const exits = new Map<string, Map<string, Variable>>();
  for (const variable of vector.values()) {
    const { sortie, ...by } = variable.by;
    if (sortie === undefined) continue;
    const slice = exits.get(sortie) ?? new Map<string, Variable>();
    exits.set(sortie, slice.set(keyOf({ ...variable, by }), variable));
  }
  return [{ slice: {}, at: vector }, ...[...exits].map(([sortie, at]) => ({ slice: { sortie }, at }))];
}

const isStated = ({ carriers, tells }: Variable): boolean => carriers.length > 0 || tells.length > 0;

function isTwin(members: readonly (readonly [string, Variable])[], at: ReadonlyMap<string, Variable>): boolean {
  let agreements = 0;
  let largest = 0;
  for (const [key, variable] of members) {
    const other = at.get(key);
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
  return agreements > 1 || largest >= TELLING_NUMBER;
}
