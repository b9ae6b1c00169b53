import fc from 'fast-check';
import { OUTCOMES } from './checker.js';
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

const isDynamic = (outcome: string): boolean => outcome !== 'autre-sortie';

/** So many people who have all of this in common. */
type Person = readonly [sex: string, age: string, department: string, year: string, outcome: string, count: number];

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
}

/** Feeds made from people: whatever is published of them adds up, as it does in a true feed. */
export const feeds: fc.Arbitrary<Generated> = fc.record({
  counts: fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(30) }), { minLength: 144, maxLength: 144 }),
  sexes: fc.boolean(),
  shape: fc.record({ bySex: fc.boolean(), byAge: fc.boolean(), crossed: fc.boolean(), departments: fc.boolean(), region: fc.boolean(), total: fc.boolean() }),
  years: fc.integer({ min: 1, max: 3 }),
  ages: fc.integer({ min: 2, max: 3 }),
  ids: fc.subarray(['sorties-dynamiques', 'sorties-emploi-durable', 'sorties-emploi-transition', 'sorties-positives'], { minLength: 1 }),
  counted: fc.boolean(),
  numerators: fc.boolean(),
  pathway: fc.boolean(),
}).map(built);

function built(choice: Choice): Generated {
  const { shape } = choice;
  const world: World = { sexes: SEXES, ages: AGES.slice(0, choice.ages), departments: shape.departments ? DEPARTMENTS : ['dep:2A'], years: YEARS.slice(0, choice.years) };
  const people = peopleOf(world, choice.counts);
  const territories = shape.departments ? [...(shape.region || !shape.total ? ['reg:94'] : []), ...DEPARTMENTS] : ['dep:2A'];
  const breakdowns: Record<string, string>[] = [
    ...(shape.total || (!shape.bySex && !shape.byAge) ? [{}] : []),
    ...(shape.bySex ? world.sexes.map(sexe => ({ sexe })) : []),
    ...(shape.byAge ? world.ages.map(age => ({ age })) : []),
    ...(shape.crossed ? world.sexes.flatMap(sexe => world.ages.map(age => ({ sexe, age }))) : []),
  ];
  const places = world.years.flatMap(period => territories.flatMap(territory => breakdowns.map(by => ({ period, territory, by }))));
  const inside = ({ period, territory, by }: (typeof places)[number]) => (person: Person): boolean =>
    person[3] === period && (territory === 'reg:94' || territory === person[2]) && (by['sexe'] ?? person[0]) === person[0] && (by['age'] ?? person[1]) === person[1];
  const rate = (id: string, outcomes: readonly string[]) => ({
    id,
    observations: places.flatMap(place => {
      const all = people.filter(inside(place));
      const numerator = size(all.filter(person => outcomes.includes(person[4])));
      const denominator = size(all);
      if (!denominator) return [];
      const value = Number(((100 * numerator) / denominator).toFixed(1));
      return [choice.numerators ? { ...place, numerator, denominator, value } : { ...place, n: denominator, value }];
    }),
  });
  const count = (id: string, keep: (person: Person) => boolean, extra: object = {}) => ({
    id, ...extra, observations: places.map(place => ({ ...place, value: size(people.filter(inside(place)).filter(keep)) })),
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
        ...choice.ids.map(id => rate(id, rates[id]!)),
        ...(choice.counted ? [count('sorties', () => true), count('personnes-en-sortie-dynamique', person => isDynamic(person[4]), { label: 'En sortie dynamique', unit: 'personnes' })] : []),
      ],
      pathways: choice.pathway ? world.years.map(period => exitsOf(people, period)) : [],
    },
  };
}

function exitsOf(people: readonly Person[], period: string): object {
  const leavers = people.filter(person => person[3] === period);
  return {
    id: `sorties-${period}`, label: 'Sorties', kind: 'sorties', period, leavers: size(leavers), steps: [],
    exits: OUTCOMES.map(kind => ({ kind, people: size(leavers.filter(person => person[4] === kind)) })),
  };
}

function peopleOf({ sexes, ages, departments, years }: World, counts: readonly number[]): Person[] {
  const people: Person[] = [];
  let cell = 0;
  for (const sex of sexes) for (const age of ages) for (const department of departments) for (const year of years) for (const outcome of OUTCOMES) {
    people.push([sex, age, department, year, outcome, counts[cell++ % counts.length]!]);
  }
  return people;
}
