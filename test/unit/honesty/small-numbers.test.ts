import { describe, expect, it } from 'vitest';
import { disclosed, figure, marksOf, told } from './feeds.js';

const rate = (observations: object[], more: object = {}) => figure({ id: 'sorties-dynamiques', label: undefined, observations, ...more }).observations.map(told);
const count = (observations: object[], more: object = {}) => figure({ id: 'salaries-en-parcours', label: undefined, unit: undefined, observations, ...more }).observations.map(told);

describe('H04, small numbers', () => {
  it('withholds a rate on ten people and shows one on eleven', () => {
    expect(rate([{ numerator: 5, denominator: 10 }])).toEqual(['H04']);
    expect(rate([{ numerator: 5, denominator: 11 }])).toEqual(['5/11']);
  });

  it('withholds a rate in a breakdown whose numerator is four, shows five, and shows none at all', () => {
    const parts = (numerator: number) => rate([{ by: { sexe: 'femmes' }, numerator, denominator: 30 }]);
    expect(parts(4)).toEqual(['H04']);
    expect(parts(5)).toEqual(['5/30']);
    expect(parts(0)).toEqual(['0/30']);
  });

  it('reads the numerator from the rate and its base when it is not given', () => {
    expect(rate([{ by: { sexe: 'femmes' }, value: 10, n: 30 }])).toEqual(['H04']);
  });

  it('shows a numerator of four of a total: no one is told apart by it', () => {
    expect(rate([{ numerator: 4, denominator: 30 }])).toEqual(['4/30']);
  });

  it('withholds a count of one to four by what people are, not by what became of them nor by kind of structure', () => {
    expect(count([{ by: { age: 'moins-de-26-ans' }, value: 4 }])).toEqual(['H04']);
    expect(count([{ by: { age: 'moins-de-26-ans' }, value: 5 }])).toEqual(['5']);
    expect(count([{ by: { age: 'moins-de-26-ans' }, value: 0 }])).toEqual(['0']);
    expect(count([{ by: { metier: 'soudeur' }, value: 3 }])).toEqual(['H04']);
    expect(count([{ by: { structure: 'ACI' }, value: 3 }])).toEqual(['3']);
    expect(count([{ by: { sortie: 'emploi-durable' }, value: 3 }])).toEqual(['3']);
    expect(count([{ value: 3 }])).toEqual(['3']);
  });

  it('knows that the share of women is a breakdown though it has no category', () => {
    expect(figure({ id: 'part-femmes', label: undefined, numerator: 3, denominator: 30 }).observations.map(told)).toEqual(['H04']);
  });

  it('leaves structures, tonnes and euros alone, and a rate without its base', () => {
    expect(figure({ id: 'x', unit: 'structures', by: { sexe: 'femmes' }, value: 3 }).observations.map(told)).toEqual(['3']);
    expect(figure({ id: 'x', population: 'tonnes', numerator: 3, denominator: 8 }).observations.map(told)).toEqual(['3/8']);
    expect(rate([{ value: 50 }])).toEqual(['50']);
  });

  it('withholds a mean on ten people', () => {
    expect(figure({ id: 'duree-parcours', label: undefined, unit: undefined, value: 14, n: 10 }).observations.map(told)).toEqual(['H04']);
    expect(figure({ id: 'duree-parcours', label: undefined, unit: undefined, value: 14, n: 11 }).observations.map(told)).toEqual(['14']);
  });

  it('raises its thresholds with `secrecy` and never lowers them', () => {
    const at = (secrecy: object) => figure({ id: 'sorties-dynamiques', label: undefined, numerator: 7, denominator: 15 }, { secrecy }).observations.map(told);
    expect(at({ minDenominator: 20 })).toEqual(['H04']);
    expect(figure({ id: 'sorties-dynamiques', label: undefined, numerator: 5, denominator: 10 }, { secrecy: { minDenominator: 3, minCount: 1 } }).observations.map(told)).toEqual(['H04']);
  });

  it('says which threshold, and of what', () => {
    const { feed } = figure({ id: 'sorties-dynamiques', label: undefined, observations: [{ by: { sexe: 'femmes' }, numerator: 3, denominator: 40 }, { by: { sexe: 'hommes' }, numerator: 3, denominator: 8 }] });
    expect(marksOf(feed, 'H04').map(({ detail }) => detail)).toEqual([{ threshold: 5, of: 'count' }, { threshold: 11, of: 'denominator' }]);
  });

  it('leaves no number of a withheld figure, known key or not', () => {
    const { observations } = figure({ id: 'sorties-dynamiques', label: undefined, observations: [{ numerator: 3, denominator: 8, low: 1, high: 2, note: '3 sur 8', femmes: 3 }] });
    expect(observations[0]).toEqual({ value: null, precision: 'exact', period: '2025', by: {}, source: 's', missing: 'secret', because: 'H04', threshold: 11 });
  });
});

describe('H04, pooled years', () => {
  const year = (period: string, numerator: number, denominator: number) => ({ period, numerator, denominator });

  it('pools the years that are too small alone, as few as pass, and keeps each of them withheld', () => {
    const { observations } = figure({ id: 'sorties-dynamiques', label: undefined, observations: [year('2022', 4, 8), year('2023', 5, 9), year('2024', 6, 9)] });
    expect(observations.map(told)).toEqual(['H04', 'H04', 'H04', '11/18']);
    expect(observations[3]).toMatchObject({ period: '2023/2024', pooled: ['2023', '2024'], precision: 'calcule', value: 61 });
  });

  it('takes three years when two are not enough, and never four', () => {
    expect(rate([year('2022', 2, 5), year('2023', 2, 4), year('2024', 1, 4)])).toEqual(['H04', 'H04', 'H04', '5/13']);
    expect(rate([year('2021', 1, 2), year('2022', 1, 3), year('2023', 1, 3), year('2024', 1, 2)])).toEqual(['H04', 'H04', 'H04', 'H04']);
  });

  it('never pools a year that is published: it would give the other away', () => {
    expect(rate([year('2023', 4, 8), year('2024', 9, 15)])).toEqual(['H04', '9/15']);
  });

  it('doesn’t pool years that are not consecutive, of another method, or across a break', () => {
    expect(rate([year('2022', 4, 8), year('2024', 5, 9)])).toEqual(['H04', 'H04']);
    expect(rate([year('2023', 4, 8), { ...year('2024', 5, 9), method: 'declaratif' }])).toEqual(['H04', 'H04']);
    expect(rate([year('2023', 4, 8), year('2024', 5, 9)], { breaks: [{ period: '2024', why: 'x' }] })).toEqual(['H04', 'H04']);
  });
});

describe('H06, sensitive dimensions', () => {
  const health = (numerator: number, denominator: number) => rate([{ by: { frein: 'sante' }, numerator, denominator }]);

  it('withholds none and all, and any cell under eleven', () => {
    expect(health(0, 40)).toEqual(['H06']);
    expect(health(40, 40)).toEqual(['H06']);
    expect(health(10, 40)).toEqual(['H06']);
    expect(health(11, 40)).toEqual(['11/40']);
    expect(count([{ by: { public: 'TH' }, value: 10 }, { by: { public: 'RSA' }, value: 10 }])).toEqual(['H06', '10']);
    expect(count([{ by: { origine: 'autre' }, value: 0 }])).toEqual(['H06']);
  });

  it('holds for the dimensions that the author declares', () => {
    expect(count([{ by: { foyer: 'a' }, value: 8 }], { sensitive: ['foyer'] })).toEqual(['H06']);
    expect(count([{ by: { foyer: 'a' }, value: 8 }])).toEqual(['8']);
  });

  it('says the threshold of a small cell and none for 0 % or 100 %', () => {
    const { feed } = figure({ id: 'sorties-dynamiques', label: undefined, observations: [{ by: { sante: 'a' }, numerator: 0, denominator: 40 }, { by: { sante: 'b' }, numerator: 9, denominator: 40 }] });
    expect(marksOf(feed, 'H06').map(({ detail }) => detail ?? {})).toEqual([{}, { threshold: 11 }]);
  });
});

describe('H04 and H06, before and after, and what became of the leavers', () => {
  const rows = (all: object[]) => disclosed({ progress: [{ id: 'freins', kind: 'freins', label: 'Freins', rows: all }] }).progress[0]!.rows;

  it('withholds a row of few people, and one of a sensitive barrier under eleven', () => {
    expect(rows([
      { code: 'mobilite', identified: 30, removed: 4 }, { code: 'logement', identified: 30, removed: 20 }, { code: 'sante', identified: 30, removed: 10 }, { code: 'langue', identified: 10, removed: 6 },
    ])).toEqual([
      { code: 'mobilite', identified: null, removed: null, because: 'H04', threshold: 5 }, { code: 'logement', identified: 30, removed: 20 },
      { code: 'sante', identified: null, removed: null, because: 'H06', threshold: 11 }, { code: 'langue', identified: null, removed: null, because: 'H04', threshold: 11 },
    ]);
  });

  it('withholds skills of ten people', () => {
    const of = (n: number) => disclosed({ progress: [{ id: 'c', kind: 'competences', label: 'C', rows: [{ code: 'a', scale: { min: 0, max: 4 }, entry: 1, exit: 2, n }] }] }).progress[0]!.rows[0];
    expect(of(10)).toMatchObject({ entry: null, exit: null, because: 'H04' });
    expect(of(11)).toMatchObject({ entry: 1, exit: 2, n: 11 });
  });

  const exits = (leavers: number, all: object[]) => disclosed({ pathways: [{ id: 's', kind: 'sorties', label: 'S', leavers, steps: [], exits: all }] }).pathways[0]!.exits!;

  it('shows the official families on a base of eleven, however few', () => {
    const families = [{ kind: 'emploi-durable', people: 2 }, { kind: 'autre-sortie', people: 9 }];
    expect(exits(11, families)).toEqual(families);
    expect(exits(10, [{ kind: 'emploi-durable', people: 2 }, { kind: 'autre-sortie', people: 8 }]).map(({ people }) => people)).toEqual([null, null]);
  });

  it('merges types of exit under five into their family, with all the types of that family', () => {
    expect(exits(30, [{ kind: 'cdi', people: 6 }, { kind: 'creation-entreprise', people: 2 }, { kind: 'cdd-court', people: 7 }, { kind: 'autre-sortie', people: 15 }])).toEqual([
      { kind: 'emploi-durable', people: 8 }, { kind: 'cdd-court', people: 7 }, { kind: 'autre-sortie', people: 15 },
    ]);
  });

  it('withholds an author’s own kind under five', () => {
    expect(exits(30, [{ kind: 'emploi-durable', people: 12 }, { kind: 'deces', label: 'Décès', people: 1 }, { kind: 'autre-sortie', people: 16 }]).map(({ people }) => people)).toContain(null);
  });
});
