import fc from 'fast-check';
import { OUTCOMES, isWithin } from './checker.js';
import type { World } from './checker.js';

export interface Generated {
  readonly world: World;
  readonly document: Record<string, unknown>;
}

const SEXES = ['femmes', 'hommes'];
const AGES = ['moins-de-26-ans', '26-49-ans', '50-ans-et-plus'];
/** All départements of a région, and two years. */
const DEPARTMENTS = ['dep:2A', 'dep:2B'];
const YEARS = ['2023', '2024', '2025'];
const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const CODES = ['mobilite', 'logement', 'numerique'];

const isDynamic = (outcome: string): boolean => outcome !== 'autre-sortie';

/** So many people who have all of this in common. */
type Person = readonly [sex: string, age: string, department: string, time: string, outcome: string, count: number];

const size = (people: readonly Person[]): number => people.reduce((sum, [, , , , , count]) => sum + count, 0);

interface Choice {
  readonly counts: readonly number[];
  readonly sexes: boolean;
  readonly shape: { readonly bySex: boolean; readonly byAge: boolean; readonly crossed: boolean; readonly departments: boolean; readonly region: boolean; readonly total: boolean };
  readonly years: number;
  readonly ages: number;
  readonly ids: readonly string[];
  readonly counted: boolean;
  readonly numerators: boolean;
  readonly pathway: boolean;
  /** Figures of one year and of some of its halves and quarters; none: of whole years. */
  readonly parts: readonly string[];
  readonly mean: boolean;
  readonly share: boolean;
  readonly barriers: boolean;
  readonly sensitive: readonly string[];
  /** Every so many figures one that its author withholds; 0: none. */
  readonly secrets: number;
}

/** Feeds made from people: whatever is published of them adds up, as it does in a true feed. */
export const feeds: fc.Arbitrary<Generated> = fc.record({
  counts: fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(30) }), { minLength: 37, maxLength: 47 }),
  sexes: fc.boolean(),
  shape: fc.record({ bySex: fc.boolean(), byAge: fc.boolean(), crossed: fc.boolean(), departments: fc.boolean(), region: fc.boolean(), total: fc.boolean() }),
  years: fc.constantFrom(1, 1, 1, 2, 2, 3),
  ages: fc.integer({ min: 2, max: 3 }),
  ids: fc.subarray(['sorties-dynamiques', 'sorties-emploi-durable', 'sorties-emploi-transition', 'sorties-positives'], { minLength: 1, maxLength: 2 }),
  counted: fc.boolean(),
  numerators: fc.boolean(),
  pathway: fc.boolean(),
  parts: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(['2025', '2025-H1', '2025-H2', ...QUARTERS], { minLength: 2, maxLength: 4 }) }),
  mean: fc.boolean(),
  share: fc.boolean(),
  barriers: fc.boolean(),
  sensitive: fc.subarray(['age']),
  secrets: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 12 }) }),
}).map(built);

function built(choice: Choice): Generated {
  const { shape } = choice;
  const world: World = { sexes: SEXES, ages: AGES.slice(0, choice.ages), departments: shape.departments ? DEPARTMENTS : ['dep:2A'], times: choice.parts.length ? QUARTERS : YEARS.slice(0, choice.years) };
  const periods = choice.parts.length ? choice.parts : world.times;
  const people = peopleOf(world, choice.counts);
  const territories = shape.departments ? [...(shape.region || !shape.total ? ['reg:94'] : []), ...DEPARTMENTS] : ['dep:2A'];
  const breakdowns: Record<string, string>[] = [
    ...(shape.total || (!shape.bySex && !shape.byAge) ? [{}] : []),
    ...(shape.bySex ? world.sexes.map(sexe => ({ sexe })) : []),
    ...(shape.byAge ? world.ages.map(age => ({ age })) : []),
    ...(shape.crossed ? world.sexes.flatMap(sexe => world.ages.map(age => ({ sexe, age }))) : []),
  ];
  const places = periods.flatMap(period => territories.flatMap(territory => breakdowns.map(by => ({ period, territory, by }))));
  const within = ({ period, territory, by }: Place) => (person: Person): boolean =>
    isWithin(person[3], period) && (territory === 'reg:94' || territory === person[2]) && (by['sexe'] ?? person[0]) === person[0] && (by['age'] ?? person[1]) === person[1];
  const members = new Map(places.map(place => [place, people.filter(within(place))]));
  const rate = (id: string, outcomes: readonly string[]) => ({
    id, sensitive: choice.sensitive,
    observations: places.flatMap((place, at): object[] => {
      if (choice.secrets && at % choice.secrets === 1) return [{ ...place, value: null, missing: 'secret' }];
      const all = members.get(place)!;
      const numerator = size(all.filter(person => outcomes.includes(person[4])));
      const denominator = size(all);
      if (!denominator) return [];
      const value = Number(((100 * numerator) / denominator).toFixed(1));
      return [choice.numerators ? { ...place, numerator, denominator, value } : { ...place, n: denominator, value }];
    }),
  });
  const count = (id: string, keep: (person: Person) => boolean, extra: object = {}) => ({
    id, ...extra, observations: places.map(place => ({ ...place, value: size(members.get(place)!.filter(keep)) })),
  });
  const rates: Record<string, readonly string[]> = {
    'sorties-dynamiques': OUTCOMES.slice(0, 3), 'sorties-emploi-durable': [OUTCOMES[0]], 'sorties-emploi-transition': [OUTCOMES[1]], 'sorties-positives': [OUTCOMES[2]],
  };
  const territory = shape.departments ? 'reg:94' : 'dep:2A';
  return {
    world,
    document: {
      version: '1.0', organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' }, territory,
      indicators: [
        ...(choice.mean ? [meanOf(members)] : []),
        ...(choice.share ? [sharesOf(world, people, places, within, choice.sensitive)] : []),
        ...(choice.barriers ? [barriersOf(periods, choice.counts)] : []),
        ...choice.ids.map(id => rate(id, rates[id]!)),
        ...(choice.counted ? [count('sorties', () => true), count('personnes-en-sortie-dynamique', person => isDynamic(person[4]), { label: 'En sortie dynamique', unit: 'personnes' })] : []),
      ],
      progress: choice.barriers ? periods.map(period => ({ id: `freins-${period}`, label: 'Freins', kind: 'freins', period, rows: rowsOf(period, choice.counts) })) : [],
      pathways: choice.pathway ? periods.map(period => exitsOf(people, period)) : [],
    },
  };
}

interface Place {
  readonly period: string;
  readonly territory: string;
  readonly by: Readonly<Record<string, string>>;
}

type Inside = (place: Place) => (person: Person) => boolean;

/** Months in the enterprise, more for some than for others. */
function meanOf(members: ReadonlyMap<Place, readonly Person[]>): object {
  const months = ([sex, age, , , outcome]: Person): number => sex.length + 2 * AGES.indexOf(age) + OUTCOMES.indexOf(outcome as (typeof OUTCOMES)[number]);
  const observations = [...members].flatMap(([place, all]) => {
    const n = size(all);
    return n ? [{ ...place, n, value: Number((all.reduce((sum, person) => sum + person[5] * months(person), 0) / n).toFixed(1)) }] : [];
  });
  return { id: 'anciennete', label: 'Ancienneté', unit: 'mois', observations };
}

/** Ages as parts of a whole, without the number of people. */
function sharesOf({ ages }: World, people: readonly Person[], places: readonly Place[], inside: Inside, sensitive: readonly string[]): object {
  const totals = [...new Map(places.map(({ period, territory }) => [`${period} ${territory}`, { period, territory, by: {} }])).values()];
  const observations = totals.flatMap(total => {
    const all = size(people.filter(inside(total)));
    return all ? ages.map(age => ({ ...total, by: { age }, value: Number(((100 * size(people.filter(inside({ ...total, by: { age } })))) / all).toFixed(1)) })) : [];
  });
  return { id: 'repartition-par-age', label: 'Âges', unit: 'pourcent', type: 'repartition', sensitive, observations };
}

function rowsOf(period: string, counts: readonly number[]): { code: string; identified: number; removed: number }[] {
  return CODES.map((code, at) => {
    const removed = counts[(period.length * 7 + at * 5) % counts.length]!;
    return { code, removed, identified: removed + counts[(period.length + at * 11) % counts.length]! + 5 };
  });
}

/** Barriers that were removed, of all that were identified. */
function barriersOf(periods: readonly string[], counts: readonly number[]): object {
  return {
    id: 'freins-leves',
    observations: periods.map(period => {
      const rows = rowsOf(period, counts);
      const [numerator, denominator] = [rows.reduce((sum, { removed }) => sum + removed, 0), rows.reduce((sum, { identified }) => sum + identified, 0)];
      return { period, numerator, denominator, value: Number(((100 * numerator) / denominator).toFixed(1)) };
    }),
  };
}

function exitsOf(people: readonly Person[], period: string): object {
  const leavers = people.filter(person => isWithin(person[3], period));
  return {
    id: `sorties-${period}`, label: 'Sorties', kind: 'sorties', period, leavers: size(leavers), steps: [],
    exits: OUTCOMES.map(kind => ({ kind, people: size(leavers.filter(person => person[4] === kind)) })),
  };
}

function peopleOf({ sexes, ages, departments, times }: World, counts: readonly number[]): Person[] {
  const people: Person[] = [];
  let cell = 0;
  for (const sex of sexes) for (const age of ages) for (const department of departments) for (const time of times) for (const outcome of OUTCOMES) {
    people.push([sex, age, department, time, outcome, counts[cell++ % counts.length]!]);
  }
  return people;
}
