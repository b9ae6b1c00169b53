import type { FeedDocument } from '../../../src/schema/nouns.js';

/**
 * An attacker who knows only the published document and what its figures mean. The finest cells of people (sex × age × département × year
 * × outcome) are his unknowns; every published number is one linear equation over them. He recovers a withheld number exactly when its own
 * combination of cells is one of the combinations that he can make from published ones. Arithmetic is modulo a prime whose products stay exact, where a
 * combination that exists over the rationals exists too.
 */
const PRIME = 67108859;

export interface World {
  readonly sexes: readonly string[];
  readonly ages: readonly string[];
  readonly departments: readonly string[];
  readonly years: readonly string[];
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
}

type Vector = Float64Array;

/** Every withheld cell whose count follows exactly from the published numbers, as `id territory period by`. */
export function recovered(document: FeedDocument, world: World): string[] {
  const all = (document.indicators ?? []).flatMap(({ id, observations }) => (observations ?? []).map(one => ({ ...one, id }) as Published));
  // An author's own count has no official meaning: it is recognised by its numbers, one telling one or several.
  const own = all.filter(({ id, value }) => id === OWN && value !== null && value > 0).map(({ value }) => value!);
  const recognised = own.length > 1 || own.some(value => value >= 11);
  const known: Vector[] = [];
  const wanted: { name: string; vector: Vector }[] = [];
  for (const one of all) {
    const base = combination(world, one, OUTCOMES);
    const outcomes = OUTCOMES_OF[one.id];
    const part = outcomes ? combination(world, one, outcomes) : base;
    if (one.value === null) {
      if (one.because) wanted.push({ name: `${one.id} ${one.territory} ${one.period} ${JSON.stringify(one.by)}`, vector: part });
      continue;
    }
    const isRate = outcomes !== undefined && one.id !== OWN;
    if (!isRate && (one.id !== OWN || recognised)) known.push(part);
    else if (!isRate) continue;
    else {
      const denominator = one.denominator ?? one.n;
      if (denominator !== undefined) known.push(base);
      if (one.numerator !== undefined || (denominator !== undefined && impliedCount(one.value, denominator) !== undefined)) known.push(part);
    }
  }
  for (const { exits, leavers, period } of document.pathways ?? []) {
    const whole = { id: 'sorties', period, territory: document.territory, value: 0 } as Published;
    if (typeof leavers === 'number') known.push(combination(world, whole, OUTCOMES));
    for (const exit of exits ?? []) {
      const vector = combination(world, whole, [exit.kind]);
      if (typeof exit.people === 'number') known.push(vector);
      else if (exit.because) wanted.push({ name: `exit ${exit.kind} ${period}`, vector });
    }
  }
  const basis = echelon(known);
  return wanted.filter(({ vector }) => reduced(vector, basis).every(value => value === 0)).map(({ name }) => name);
}

/** The only whole count that a printed percentage leaves, if there is only one. */
function impliedCount(value: number, base: number): number | undefined {
  const printed = String(value).split('.')[1]?.length ?? 0;
  const counts: number[] = [];
  for (let count = 0; count <= base && counts.length < 2; count++) if (Number(((100 * count) / base).toFixed(printed)) === value) counts.push(count);
  return counts.length === 1 ? counts[0] : undefined;
}

function combination({ sexes, ages, departments, years }: World, { period = '', territory, by = {} }: Published, outcomes: readonly string[]): Vector {
  const [first, last = first] = period.split('/');
  const vector: number[] = [];
  for (const year of years) for (const department of departments) for (const sex of sexes) for (const age of ages) for (const outcome of OUTCOMES) {
    const inside = year >= first! && year <= last! && (territory === undefined || territory.startsWith('reg:') || territory === department)
      && (by['sexe'] === undefined || by['sexe'] === sex) && (by['age'] === undefined || by['age'] === age) && outcomes.includes(outcome);
    vector.push(inside ? 1 : 0);
  }
  return Float64Array.from(vector);
}

function echelon(rows: readonly Vector[]): { pivot: number; row: Vector }[] {
  const basis: { pivot: number; row: Vector }[] = [];
  for (const one of rows) {
    const row = reduced(one, basis);
    const pivot = row.findIndex(value => value !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot]!, PRIME - 2);
    basis.push({ pivot, row: row.map(value => (value * inverse) % PRIME) });
  }
  return basis;
}

function reduced(vector: Vector, basis: readonly { pivot: number; row: Vector }[]): Vector {
  const rest = Float64Array.from(vector);
  for (const { pivot, row } of basis) {
    const factor = PRIME - rest[pivot]!;
    if (factor !== PRIME) for (let index = 0; index < rest.length; index++) rest[index] = (rest[index]! + factor * row[index]!) % PRIME;
  }
  return rest;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let [b, e] = [base, exponent]; e > 0; e = Math.floor(e / 2), b = (b * b) % PRIME) if (e % 2) result = (result * b) % PRIME;
  return result;
}
