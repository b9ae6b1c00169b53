import type { Indicator } from '../schema/impact-feed.js';
import type { Pathway } from '../schema/pathway.js';
import type { Exit, Row } from './counts.js';
import { baseOfExits, familyOf, hiddenRow, isBaseSecret, withRows } from './counts.js';
import type { Draft } from './draft.js';
import { withheld } from './draft.js';
import { UNKNOWN, exact, figureEntries, numeratorBounds } from './counted.js';
import type { State, Truth } from './truth.js';
import { rowState, stateOf } from './truth.js';
import type { DisclosedObservation } from './types.js';
import type { Categories, Variable } from './vectors.js';
import { keyOf } from './vectors.js';

/** What is published or withheld as one: an observation, a row of a progress, an exit of a pathway. */
export interface Cell {
  /** People that it is about: the smallest is withheld first. */
  readonly size: number;
  /** Ties go by this. */
  readonly code: string;
  state: State;
  /** The counts that it states, once they are put together. */
  states?: readonly Variable[];
  /** Withholds it as H05. */
  hide(): void;
}

/** Means times their bases; shares of a whole. */
export type Adds = 'means' | 'shares';

/** One count that a cell states: so many people, of this vector, at this place of it. */
export interface Entry {
  /** Figures of one vector add up: one indicator's counts, numerators or denominators, of the same people. */
  readonly vector: string;
  readonly period: string;
  readonly territory: string;
  readonly by: Categories;
  /** The same for equal categories. */
  readonly key: string;
  /** Bounds of the true count; equal when it is known exactly. */
  readonly low: number;
  readonly high: number;
  readonly cell: Cell;
  /** Whether finding this count would undo the cell's withholding. */
  readonly telling: boolean;
  /** What is added up where it is not a count: printed rounded and taken for exact. */
  readonly adds?: Adds;
  /** Dimensions that the indicator declares so. */
  readonly overlapping?: readonly string[];
}

const NOWHERE = '';

/** Every count of people (and every amount) that the feed states or withholds. */
export function entriesOf(draft: Draft, truth: Truth): Entry[] {
  const entries: Entry[] = [];
  draft.indicators.forEach((indicator, index) => {
    const { observations } = truth.indicators[index]!;
    const figures = indicator.observations.flatMap((now, at) => (now.period === undefined ? [] : [new Figure(draft, index, at, observations[at] ?? now)]));
    for (const entry of figureEntries(indicator, vectorsOf(indicator, index), figures, draft.thresholds.count)) entries.push(entry);
  });
  progressEntries(draft, truth, entries);
  pathwayEntries(draft, truth, entries);
  return entries;
}

const categories = (by: Categories): Pick<Entry, 'by' | 'key'> => ({ by, key: keyOf(by) });
const NO_CATEGORIES = { by: {}, key: '' };

const bounds = ([low, high]: readonly [number, number]): Pick<Entry, 'low' | 'high'> => ({ low, high });

/** `c`: a count; `n` and `d`: numerator and base of a rate; `s`: a mean times its base; `p`: a share. */
export type VectorOf = (measure: 'c' | 'n' | 'd' | 's' | 'p', observation: DisclosedObservation) => string;

/** Names of an indicator's vectors. Inherited words are the same object everywhere: they are written once. */
function vectorsOf({ id }: Pick<Indicator, 'id'>, index: number): VectorOf {
  const names = new Map<string, string>();
  let last: Pick<DisclosedObservation, 'counted' | 'zoning'> | undefined;
  return (measure, observation) => {
    const { counted, zoning } = observation;
    if (!last || last.counted !== counted || last.zoning !== zoning) names.clear();
    last = observation;
    let name = names.get(measure);
    if (name === undefined) names.set(measure, (name = `${id}:${measure}#${index}|${typeof counted === 'object' ? JSON.stringify(counted) : counted ?? ''}|${zoning ?? ''}`));
    return name;
  };
}

/** An observation of an indicator. A class, as there are as many as figures. */
export class Figure implements Cell {
  readonly before: DisclosedObservation;
  readonly size: number;
  state: State;
  states: readonly Variable[] | undefined = undefined;
  readonly #draft: Draft;
  readonly #index: number;
  readonly #at: number;

  constructor(draft: Draft, index: number, at: number, before: DisclosedObservation) {
    this.#draft = draft;
    this.#index = index;
    this.#at = at;
    this.before = before;
    this.size = before.denominator ?? before.n ?? before.value ?? 0;
    this.state = stateOf(before, draft.indicators[index]!.observations[at]!);
  }

  /** Asked for only where two sizes are the same. */
  get code(): string {
    const { by, territory, period } = this.before;
    return `${Object.values(by).sort().join('&')}|${territory ?? ''}|${period}|${this.#draft.indicators[this.#index]!.id}|${this.#at}`;
  }

  hide(): void {
    this.#draft.indicators[this.#index]!.observations[this.#at] = withheld(this.before, 'H05', 'secret');
  }

  entry(vector: string, by: Categories, low: number, high: number, telling: boolean, adds?: Adds): Entry {
    const { period = '', territory = NOWHERE } = this.before;
    const { overlapping } = this.#draft.indicators[this.#index]!;
    return { vector, period, territory, by, key: keyOf(by), low, high, cell: this, telling, adds, overlapping };
  }
}

function countOf(value: unknown): readonly [number, number] {
  return typeof value === 'number' ? exact(value) : UNKNOWN;
}

function progressEntries(draft: Draft, truth: Truth, entries: Entry[]): void {
  truth.progress.forEach(({ kind, rows, period, counted }, index) => {
    if (period === undefined || kind === 'competences') return;
    const at = { period, territory: draft.feed.territory ?? NOWHERE };
    const who = typeof counted === 'object' ? JSON.stringify(counted) : counted ?? '';
    (rows as readonly Row[]).forEach((before, place) => {
      const state = rowState(before, (draft.progress[index]!.rows as readonly Row[])[place]!);
      const code = 'code' in before ? String(before.code) : String((before as { step: string }).step);
      const people = 'people' in before;
      const cell: Cell = {
        state,
        size: Number((people ? before.people : (before as { identified?: number | null }).identified) ?? 0),
        code: `${code}||${period}|${index}|${place}`,
        hide: () => {
          draft.progress = draft.progress.map((one, i) => (i === index ? withRows(one, (one.rows as readonly Row[]).map((row, j) => (j === place ? hiddenRow(row, 'H05') : row))) : one));
        },
      };
      if (people) entries.push({ ...at, vector: `step-${code}:c|${who}`, ...NO_CATEGORIES, ...bounds(countOf(before.people)), cell, telling: true });
      else {
        const { identified, removed } = before as { identified?: number | null; removed?: number | null };
        entries.push(
          { ...at, vector: `progress-freins:n#${index}|${who}`, ...categories({ frein: code }), ...bounds(countOf(removed)), cell, telling: true },
          { ...at, vector: `progress-freins:d#${index}|${who}`, ...categories({ frein: code }), ...bounds(countOf(identified)), cell, telling: true },
        );
      }
    });
  });
}

function pathwayEntries(draft: Draft, truth: Truth, entries: Entry[]): void {
  truth.pathways.forEach((pathway, index) => {
    const { period, exits = [], counted } = pathway;
    if (period === undefined || pathway.kind === 'individuel') return;
    const who = typeof counted === 'object' ? JSON.stringify(counted) : counted ?? '';
    const at = { period, territory: draft.feed.territory ?? NOWHERE, telling: true, vector: `leavers:c#${index}|${who}` };
    const base = isBaseSecret(pathway) ? undefined : baseOfExits(pathway);
    const made: Omit<Entry, 'vector'>[] = [];
    const cell = leaversCell(draft, pathway, index);
    if (cell) made.push({ ...at, ...NO_CATEGORIES, ...bounds(isBaseSecret(pathway) ? UNKNOWN : exact(cell.size)), cell });
    exits.forEach((before, place) => made.push({ ...at, ...categories(categoryOf(before, exits)), ...bounds(exitBounds(before, base)), cell: exitCell(draft, before, index, place) }));
    entries.push(...made.map(entry => ({ ...entry, vector: at.vector })));
    // Who withdrew may be beside the leavers as well as among them: neither way of adding up may tell.
    const left = made.filter(({ by }) => by['sortie'] !== RETRAIT);
    if (left.length < made.length) entries.push(...left.map(entry => ({ ...entry, vector: `counted-${at.vector}` })));
  });
}

const RETRAIT = 'retrait';

/** Those who left, or entered: a number, or one that its author withheld. */
function leaversCell(draft: Draft, pathway: Pathway, index: number): Cell | undefined {
  const base = baseOfExits(pathway);
  const isSecret = isBaseSecret(pathway);
  if (!isSecret && (typeof base !== 'number' || pathway.because !== undefined)) return undefined;
  return {
    state: isSecret || draft.pathways[index]!.because !== undefined ? 'secret' : 'shown', size: base ?? 0, code: `|${pathway.period}|${index}`,
    hide: () => {
      draft.pathways = draft.pathways.map((one, i) => (i === index ? { ...one, ...(one.leavers === undefined ? { entries: null } : { leavers: null }), because: 'H05' } : one));
    },
  };
}

function exitCell(draft: Draft, before: Exit, index: number, place: number): Cell {
  return {
    state: rowState(before, draft.pathways[index]!.exits![place]!), size: before.people ?? 0, code: `${before.kind}|${draft.pathways[index]!.period}|${index}`,
    hide: () => {
      draft.pathways = draft.pathways.map((one, i) => (i === index ? { ...one, exits: one.exits!.map((exit, j) => (j === place ? hiddenRow(exit, 'H05') : exit)) } : one));
    },
  };
}

/** The family of an exit, and its kind beside others of that family: rates of leavers are of families. */
function categoryOf({ kind }: Exit, exits: readonly Exit[]): Categories {
  const family = familyOf(kind);
  if (family === undefined || exits.some(one => one.kind === family)) return { sortie: kind };
  return exits.some(one => one.kind !== kind && familyOf(one.kind) === family) ? { sortie: family, exit: kind } : { sortie: family };
}

function exitBounds({ people, share }: Exit, base: number | null | undefined): readonly [number, number] {
  if (typeof people === 'number') return exact(people);
  if (typeof share !== 'number' || typeof base !== 'number') return UNKNOWN;
  const decimals = String(share).split('.')[1]?.length ?? 0;
  return numeratorBounds({ unit: 'pourcent', type: 'taux', decimals }, { value: share } as DisclosedObservation, base);
}
