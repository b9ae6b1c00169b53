import type { Entry } from './cells.js';
import { DYNAMIC } from './small-numbers.js';
import { addPeriods } from './spans.js';
import { levelOf, mayFill, partsOf } from './territories.js';
import type { Group, Kind, Sum, Twin, Variable, Vector } from './vectors.js';
import { NEARLY, addSum, groupsOf, keyOf, twinsOf } from './vectors.js';

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
    const sizes = new Map<Vector, number>();
    for (const { vector, figures } of this.#groups) {
      if (!isBrokenDown(vector)) continue;
      addFamilies(vector);
      if (figures.length > 1) for (const figure of figures) addBreakdowns(vector, new Set(figure));
      else {
        addBreakdowns(vector);
        sizes.set(vector, vector.variables.length);
      }
    }
    for (const twin of twinsOf(this.#groups.map(({ vector }) => vector).filter(({ adds }) => !adds))) mirror(twin);
    for (const { vector } of this.#groups) {
      if (!isBrokenDown(vector)) continue;
      addFamilies(vector);
      // Not again where one figure is all of it.
      if (sizes.get(vector) !== vector.variables.length) addBreakdowns(vector);
    }
  }

  *variables(): Iterable<Variable> {
    for (const { vector } of this.#groups) yield* vector.variables;
  }

  /** Every sum in which a count stands. */
  sumsOf(variable: Variable): readonly Sum[] {
    const { kind, period } = variable;
    // Those of a year are not parts of those of two.
    if (kind.vector.adds === 'shares') return variable.sums ?? [];
    const places = kind.periods.get(period);
    if (places && !this.#written.has(places)) {
      for (const { total, part } of kind.twins) for (const territory of places.keys()) addTwins(total.at(period, territory), part.at(period, territory));
      addTerritories(places);
      this.#written.add(places);
    }
    if (!this.#written.has(kind)) addPeriods(kind);
    this.#written.add(kind);
    return variable.sums ?? [];
  }
}

const isBrokenDown = ({ kinds }: Vector): boolean => kinds.size > 1 || !kinds.has('');

/** A total that nobody states is a variable too; its first sum says how much it is. */
const totalAt = (kind: Kind, place: Variable): Variable => kind.at(place.period, place.territory) ?? kind.add(place, NaN, NaN);

/** Two vectors whose numbers say that they count the same people: each count of the one is a count of the other. */
function mirror({ vector, into, slice }: Twin): void {
  for (const one of vector.kinds.values()) {
    const { by, variables } = one;
    const kind = into.kindOf({ ...slice, ...by });
    for (const variable of variables) if (!kind.at(variable.period, variable.territory)) kind.add(variable, variable.low, variable.high);
    const twins = { total: kind, part: one };
    one.twins.push(twins);
    kind.twins.push(twins);
  }
}

function addTwins(total: Variable | undefined, part: Variable | undefined): void {
  if (total && part) addSum(total, [part]);
}

/**
 * Categories of one dimension under what they are categories of, from the finest breakdown up.
 * @param among the counts that are added up, to which their totals are added; default: all of the vector
 */
function addBreakdowns(vector: Vector, among?: Set<Variable>): void {
  const levelIn = ({ by }: Kind): number => Object.keys(by).length;
  for (let level = Math.max(0, ...[...vector.kinds.values()].map(levelIn)); level > 0; level--) {
    const known = new Map<string, Breakdown>();
    const breakdowns = new Map([...vector.kinds.values()].filter(kind => levelIn(kind) === level).map(kind => [kind, breakdownsOf(kind, known)]));
    for (const variable of among ?? vector.variables) {
      for (const { whole, sums } of breakdowns.get(variable.kind) ?? []) {
        const total = totalAt(whole, variable);
        const parts = sums.get(total);
        if (parts) parts.push(variable);
        else sums.set(total, [variable]);
      }
    }
    for (const { dimension, sums } of known.values()) {
      for (const [total, parts] of sums) {
        among?.add(total);
        if (isSet(dimension, total, parts)) addSum(total, parts);
      }
    }
  }
}

/**
 * Whether some categories of a dimension may be all of them. One alone is never a breakdown. Where all are known, whether they add up says
 * so. Where some are not, a reader adds up what excludes each other, and not what one person may have several of.
 */
function isSet(dimension: string, total: Variable, parts: readonly Variable[]): boolean {
  if (parts.length < 2) return false;
  return !total.kind.vector.overlapping.has(dimension) || [total, ...parts].every(({ low, high }) => high - low <= NEARLY || Number.isNaN(low));
}

/** A dimension whose categories add up to what is left without it. */
interface Breakdown {
  readonly dimension: string;
  readonly whole: Kind;
  readonly sums: Map<Variable, Variable[]>;
}

function breakdownsOf({ by, vector }: Kind, known: Map<string, Breakdown>): Breakdown[] {
  return Object.keys(by).filter(dimension => by[dimension] !== DYNAMIC).map(dimension => {
    const { [dimension]: _, ...rest } = by;
    const name = `${dimension}|${keyOf(rest)}`;
    let breakdown = known.get(name);
    if (!breakdown) known.set(name, (breakdown = { dimension, whole: vector.kindOf(rest), sums: new Map() }));
    return breakdown;
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

const DYNAMIC_FAMILIES = ['emploi-durable', 'emploi-transition', 'sortie-positive'];

/** The three dynamic families and their sum, which an author's own count may state. */
function addFamilies(vector: Vector): void {
  for (const { by, variables } of [...vector.kinds.values()]) {
    if (by['sortie'] !== DYNAMIC_FAMILIES[0]) continue;
    const families = DYNAMIC_FAMILIES.flatMap(sortie => vector.kinds.get(keyOf({ ...by, sortie })) ?? []);
    if (families.length < DYNAMIC_FAMILIES.length) continue;
    for (const variable of variables) {
      const parts = families.flatMap(family => family.at(variable.period, variable.territory) ?? []);
      if (parts.length === families.length) addSum(totalAt(vector.kindOf({ ...by, sortie: DYNAMIC }), variable), parts);
    }
  }
}
