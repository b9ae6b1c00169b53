import type { Entry } from './cells.js';
import type { Bounds } from './periods.js';
import { boundsOf } from './periods.js';
import { DYNAMIC } from './small-numbers.js';
import { levelOf, mayFill, partsOf } from './territories.js';
import type { Categories, Group, Kind, Sum, Twin, Variable, Vector } from './vectors.js';
import { groupsOf, keyOf, twinsOf } from './vectors.js';

/**
 * Everything that an attentive reader may add up and take away: counts, and the sums between them. Sums over territories and periods
 * are written where they are asked for, as most feeds withhold few figures, and most sums are far from those.
 */
export class Relations {
  readonly #groups: readonly Group[];
  /** Counts of one kind and period whose territories, and of one kind whose periods, have been added up. */
  readonly #written = new Set<unknown>();

  constructor(entries: readonly Entry[]) {
    this.#groups = groupsOf(entries);
    const added = new Map<Vector, number>();
    for (const { vector, figures } of this.#groups) {
      if (!isBrokenDown(vector)) continue;
      addFamilies(vector);
      for (const figure of figures) {
        const among = new Set(figure);
        addBreakdowns(vector, among);
        added.set(vector, among.size);
      }
    }
    for (const twin of twinsOf(this.#groups.map(({ vector }) => vector))) mirror(twin);
    for (const { vector } of this.#groups) {
      if (!isBrokenDown(vector)) continue;
      addFamilies(vector);
      // Not again where one figure was all of it.
      if (added.get(vector) !== vector.variables.length) addBreakdowns(vector);
    }
  }

  *variables(): Iterable<Variable> {
    for (const { vector } of this.#groups) yield* vector.variables;
  }

  /** Every sum in which a count stands. */
  sumsOf(variable: Variable): readonly Sum[] {
    const { kind, period } = variable;
    const places = kind.periods.get(period)!;
    if (!this.#written.has(places)) addTerritories(places);
    if (!this.#written.has(kind)) addPeriods(kind);
    this.#written.add(places).add(kind);
    return variable.sums ?? [];
  }
}

const isBrokenDown = ({ kinds }: Vector): boolean => kinds.size > 1 || !kinds.has('');

/** Keeps `total = sum of parts` when the true numbers don't contradict it. */
function addSum(total: Variable, parts: readonly Variable[]): void {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += part.low;
    high += part.high;
  }
  const slack = 1e-6 * Math.max(1, total.low);
  if (low > total.high + slack || high < total.low - slack) return;
  if (total.sums?.some(known => known.total === total && known.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]))) return;
  const sum = { total, parts };
  for (const variable of [total, ...parts]) {
    if (variable.sums) variable.sums.push(sum);
    else variable.sums = [sum];
  }
}

/** A total that nobody states is a variable too. */
function totalOf(kind: Kind, parts: readonly Variable[]): Variable {
  const [first] = parts;
  return kind.at(first!.period, first!.territory) ?? kind.add(first!, parts.reduce((sum, { low }) => sum + low, 0), parts.reduce((sum, { high }) => sum + high, 0));
}

/** Two vectors whose numbers say that they count the same people: each count of the one is a count of the other. */
function mirror({ vector, into, slice }: Twin): void {
  for (const { by, variables } of vector.kinds.values()) {
    const kind = into.kindOf({ ...slice, ...by });
    for (const variable of variables) addSum(totalOf(kind, [variable]), [variable]);
  }
}

/**
 * Categories of one dimension under what they are categories of, from the finest breakdown up.
 * @param among the counts that are added up, to which their totals are added; default: all of the vector
 */
function addBreakdowns(vector: Vector, among?: Set<Variable>): void {
  for (let level = Math.max(0, ...[...vector.kinds.values()].map(levelOfKind)); level > 0; level--) {
    const breakdowns = new Map<Kind, readonly Breakdown[]>();
    for (const kind of vector.kinds.values()) if (levelOfKind(kind) === level) breakdowns.set(kind, breakdownsOf(kind));
    const sums = new Map<string, { readonly whole: Categories; readonly parts: Variable[] }>();
    for (const variable of among ?? vector.variables) {
      for (const { name, whole } of breakdowns.get(variable.kind) ?? []) {
        const key = `${name}|${variable.period}|${variable.territory}`;
        const sum = sums.get(key);
        if (sum) sum.parts.push(variable);
        else sums.set(key, { whole, parts: [variable] });
      }
    }
    for (const { whole, parts } of sums.values()) {
      const total = totalOf(vector.kindOf(whole), parts);
      among?.add(total);
      addSum(total, parts);
    }
  }
}

/** A dimension whose categories add up to what is left without it. */
interface Breakdown {
  readonly name: string;
  readonly whole: Categories;
}

const levelOfKind = ({ by }: Kind): number => Object.keys(by).length;

function breakdownsOf({ by }: Kind): Breakdown[] {
  return Object.keys(by).filter(dimension => by[dimension] !== DYNAMIC).map(dimension => {
    const { [dimension]: _, ...whole } = by;
    return { name: `${dimension}|${keyOf(whole)}`, whole };
  });
}

/** A territory and all of a finer level within it. */
function addTerritories(places: ReadonlyMap<string, Variable>): void {
  if (places.size < 2) return;
  const levels = new Map<number, Variable[]>();
  for (const variable of places.values()) {
    const level = levelOf(variable.territory);
    if (level === undefined) continue;
    const list = levels.get(level);
    if (list) list.push(variable);
    else levels.set(level, [variable]);
  }
  const finer = [...levels].map(([fine, all]) => ({ fine, partsIn: partsOf(all) }));
  for (const [coarse, wholes] of levels) {
    for (const { fine, partsIn } of finer) {
      if (fine <= coarse) continue;
      for (const whole of wholes) {
        const parts = partsIn(whole.territory);
        // Without a number for each part, only a list that is complete by the official code is taken for a partition.
        if (parts.length && (parts.every(({ high }) => high !== Infinity) || mayFill(whole.territory, parts))) addSum(whole, parts);
      }
    }
  }
}

/** A period and the shorter ones that fill it. */
function addPeriods(kind: Kind): void {
  const spans = [...kind.periods.keys()].map(period => ({ ...boundsOf(period), period })).filter(isFlow);
  for (const whole of spans) {
    for (const months of new Set(spans.map(span => span.months))) {
      if (months >= whole.months || whole.months % months) continue;
      const inside = spans.filter(span => span.months === months && span.start >= whole.start && span.end <= whole.end);
      if (inside.length * months < whole.months) continue;
      for (const total of kind.periods.get(whole.period)!.values()) {
        const parts = inside.flatMap(({ period }) => kind.at(period, total.territory) ?? []);
        if (parts.length * months === whole.months) addSum(total, parts);
      }
    }
  }
}

/** Not a stock at a date, nor a year that is not known: those don't add up. */
const isFlow = ({ kind }: Bounds): boolean => kind === '' || kind === '/';

const DYNAMIC_FAMILIES = ['emploi-durable', 'emploi-transition', 'sortie-positive'];

/** The three dynamic families and their sum, which an author's own count may state. */
function addFamilies(vector: Vector): void {
  for (const { by, variables } of [...vector.kinds.values()]) {
    if (by['sortie'] !== DYNAMIC_FAMILIES[0]) continue;
    const families = DYNAMIC_FAMILIES.map(sortie => vector.kinds.get(keyOf({ ...by, sortie })));
    for (const { period, territory } of variables) {
      const parts = families.flatMap(family => family?.at(period, territory) ?? []);
      if (parts.length === families.length) addSum(totalOf(vector.kindOf({ ...by, sortie: DYNAMIC }), parts), parts);
    }
  }
}
