import type { FeedDocument } from '../../../src/schema/nouns.js';
import { recoveredIn } from './linear.js';
import type { System } from './linear.js';

/**
 * An attacker who knows only the published document and what its figures mean. The finest cells of people (sex × age × département × time
 * × outcome) are his unknowns; every published number is one linear equation over them. He recovers a withheld number exactly when its own
 * combination of cells is one of the combinations that he can make from published ones. Means, shares and barriers are systems beside it.
 */
export interface World {
  readonly sexes: readonly string[];
  readonly ages: readonly string[];
  readonly departments: readonly string[];
  /** The shortest periods that are told apart: years, or quarters. */
  readonly times: readonly string[];
}

export const OUTCOMES = ['emploi-durable', 'emploi-transition', 'sortie-positive', 'autre-sortie'] as const;

const OUTCOMES_OF: Readonly<Record<string, readonly string[]>> = {
  'sorties-dynamiques': OUTCOMES.slice(0, 3),
  'sorties-emploi-durable': ['emploi-durable'],
  'sorties-emploi-transition': ['emploi-transition'],
  'sorties-positives': ['sortie-positive'],
  'personnes-en-sortie-dynamique': OUTCOMES.slice(0, 3),
};

const OWN = 'personnes-en-sortie-dynamique';
const MEAN = 'anciennete';
const SHARES = 'repartition-par-age';
const BARRIERS = 'freins-leves';

interface Published {
  readonly id: string;
  readonly period?: string;
  readonly territory?: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly n?: number;
  readonly because?: string;
  readonly missing?: string;
}

interface Systems {
  readonly counts: System;
  /** Sums of months of the people of a cell. */
  readonly means: System;
  readonly shares: System;
  readonly barriers: System;
}

const nameOf = ({ id, territory, period, by }: Published): string => `${id} ${territory} ${period} ${JSON.stringify(by)}`;

/** Every withheld cell whose count follows exactly from the published numbers, as `id territory period by`. */
export function recovered(document: FeedDocument, world: World): string[] {
  const all = (document.indicators ?? []).flatMap(({ id, observations }) => (observations ?? []).map(one => ({ ...one, id }) as Published));
  const systems: Systems = { counts: { known: [], wanted: [] }, means: { known: [], wanted: [] }, shares: { known: [], wanted: [] }, barriers: { known: [], wanted: [] } };
  const isRecognised = recognition(all);
  for (const one of all) {
    if (one.id === SHARES) addShare(systems, world, one);
    else if (one.id === BARRIERS) addBarrier(systems, one);
    else if (one.id === MEAN) addMean(systems, world, one, isRecognised(one.id));
    else addCount(systems, world, one, isRecognised(one.id));
  }
  addExits(systems, world, document);
  addProgress(systems, document);
  return Object.values(systems).flatMap(recoveredIn);
}

const isWithheld = ({ value, because, missing }: Published): boolean => value === null && (because !== undefined || missing === 'secret');

/**
 * An author's own count has no official meaning: it is recognised by its numbers, one telling one or several. Where the author withholds
 * figures himself, what it should be compared with may be unknown to everyone: only pairs that are both published count.
 */
function recognition(all: readonly Published[]): (id: string) => boolean {
  const own = all.some(({ value, missing, because }) => value === null && missing === 'secret' && because === undefined);
  const numberOf = ({ id, value, denominator, n }: Published): number => (value === null ? NaN : id === OWN ? value : denominator ?? n ?? NaN);
  const official = all.filter(({ id, value }) => value !== null && OUTCOMES_OF[id] !== undefined && id !== OWN);
  const isMatched = (one: Published): boolean => official.some(other => nameOf({ ...other, id: '' }) === nameOf({ ...one, id: '' })
    && (one.id === OWN ? other.id === 'sorties-dynamiques' && other.numerator === one.value : (other.denominator ?? other.n) === numberOf(one)));
  return id => {
    if (id !== OWN && id !== MEAN) return true;
    const numbers = all.filter(one => one.id === id && numberOf(one) > 0 && (!own || isMatched(one))).map(numberOf);
    return numbers.length > 1 || numbers.some(number => number >= 11);
  };
}

function addCount({ counts }: Systems, world: World, one: Published, isRecognised: boolean): void {
  const base = cellsOf(world, one, OUTCOMES);
  const outcomes = OUTCOMES_OF[one.id];
  const part = outcomes ? cellsOf(world, one, outcomes) : base;
  if (one.value === null) {
    if (isWithheld(one)) counts.wanted.push({ name: nameOf(one), parts: part });
    return;
  }
  if (!isRecognised) return;
  if (!outcomes || one.id === OWN) {
    counts.known.push(part);
    return;
  }
  const denominator = one.denominator ?? one.n;
  if (denominator !== undefined) counts.known.push(base);
  if (one.numerator !== undefined || (denominator !== undefined && impliedCount(one.value, denominator) !== undefined)) counts.known.push(part);
}

/** A mean with its base is a sum over people; its base is a count of them. */
function addMean({ counts, means }: Systems, world: World, one: Published, isRecognised: boolean): void {
  const cells = cellsOf(world, one, ['']);
  if (isWithheld(one)) means.wanted.push({ name: nameOf(one), parts: cells });
  if (one.value === null || one.n === undefined) return;
  means.known.push(cells);
  if (isRecognised) counts.known.push(cellsOf(world, one, OUTCOMES));
}

/** Shares of one place add up to 100 %: that is known to everyone. */
function addShare({ shares }: Systems, world: World, one: Published): void {
  const share = (age = ''): string => `${one.territory} ${one.period} ${age}`;
  shares.known.push(world.ages.map(share));
  const parts = [share(one.by?.['age'])];
  if (isWithheld(one)) shares.wanted.push({ name: nameOf(one), parts });
  else if (one.value !== null) shares.known.push(parts);
}

const CODES = ['mobilite', 'logement', 'numerique'];

function addBarrier({ barriers }: Systems, one: Published): void {
  const rows = (what: string): string[] => CODES.map(code => `${what} ${one.period} ${code}`);
  if (isWithheld(one)) barriers.wanted.push({ name: nameOf(one), parts: rows('removed') });
  else if (one.value !== null) barriers.known.push(rows('removed'), rows('identified'));
}

function addProgress({ barriers }: Systems, { progress = [] }: FeedDocument): void {
  for (const { period, rows } of progress as readonly { period: string; rows: readonly { code: string; identified: number | null; removed: number | null }[] }[]) {
    for (const { code, identified, removed } of rows) {
      for (const [what, count] of [['identified', identified], ['removed', removed]] as const) {
        const parts = [`${what} ${period} ${code}`];
        if (count === null) barriers.wanted.push({ name: `row ${parts[0]}`, parts });
        else barriers.known.push(parts);
      }
    }
  }
}

function addExits({ counts }: Systems, world: World, { pathways = [], territory }: FeedDocument): void {
  for (const { exits, leavers, period } of pathways) {
    const whole = { id: 'sorties', period, territory, value: 0 } as Published;
    if (typeof leavers === 'number') counts.known.push(cellsOf(world, whole, OUTCOMES));
    for (const exit of exits ?? []) {
      const parts = cellsOf(world, whole, [exit.kind]);
      if (typeof exit.people === 'number') counts.known.push(parts);
      else if (exit.because) counts.wanted.push({ name: `exit ${exit.kind} ${period}`, parts });
    }
  }
}

/** The only whole count that a printed percentage leaves, if there is only one. */
function impliedCount(value: number, base: number): number | undefined {
  const printed = String(value).split('.')[1]?.length ?? 0;
  const counts: number[] = [];
  for (let count = 0; count <= base && counts.length < 2; count++) if (Number(((100 * count) / base).toFixed(printed)) === value) counts.push(count);
  return counts.length === 1 ? counts[0] : undefined;
}

function cellsOf({ sexes, ages, departments, times }: World, { period = '', territory, by = {} }: Published, outcomes: readonly string[]): string[] {
  return times.filter(time => isWithin(time, period)).flatMap(time =>
    departments.filter(department => territory === undefined || territory.startsWith('reg:') || territory === department).flatMap(department =>
      sexes.filter(sex => (by['sexe'] ?? sex) === sex).flatMap(sex =>
        ages.filter(age => (by['age'] ?? age) === age).flatMap(age => outcomes.map(outcome => [time, department, sex, age, outcome].join())))));
}

const within = new Map<string, boolean>();

/** Whether a time lies in a period, both of the kind of `2025`, `2025-H1`, `2025-Q3` or `2023/2025`; asked often, so it is kept. */
export function isWithin(time: string, period: string): boolean {
  const key = `${time} ${period}`;
  const known = within.get(key);
  if (known !== undefined) return known;
  const [from, to = from] = period.split('/');
  const [first, last] = quartersOf(time);
  const isInside = first >= quartersOf(from!)[0] && last <= quartersOf(to!)[1];
  within.set(key, isInside);
  return isInside;
}

/** First and last quarter, counted from the year 0 on. */
function quartersOf(moment: string): readonly [first: number, last: number] {
  const [year, part] = moment.split('-');
  const [first, length] = part === undefined ? [0, 4] : part.startsWith('H') ? [(Number(part[1]) - 1) * 2, 2] : [Number(part[1]) - 1, 1];
  return [Number(year) * 4 + first, Number(year) * 4 + first + length - 1];
}
