import { describe, expect, it } from 'vitest';
import { disclosed, figure, fixture, read, told } from './feeds.js';

const rate = (observations: object[], more: object = {}) => figure({ id: 'sorties-dynamiques', label: undefined, observations, ...more }).observations.map(told);
const part = (by: Record<string, string>, numerator: number, denominator: number, more: object = {}) => ({ by, numerator, denominator, ...more });

describe('H05, what would give a withheld figure away', () => {
  it('withholds the smallest other part of a breakdown, and keeps the total', () => {
    expect(rate([part({}, 15, 26), part({ sexe: 'hommes' }, 11, 18), part({ sexe: 'femmes' }, 4, 8)])).toEqual(['15/26', 'H05', 'H04']);
    expect(rate([part({}, 60, 100), part({ age: 'a' }, 20, 35), part({ age: 'b' }, 37, 57), part({ age: 'c' }, 3, 8)])).toEqual(['60/100', 'H05', '37/57', 'H04']);
  });

  it('breaks ties by code, so that the order of the feed decides nothing', () => {
    const parts = [part({ age: 'b' }, 20, 40), part({ age: 'a' }, 21, 40), part({ age: 'c' }, 3, 8)];
    expect(rate([part({}, 44, 88), ...parts])).toEqual(['44/88', '20/40', 'H05', 'H04']);
    expect(rate([part({}, 44, 88), ...parts.reverse()])).toEqual(['44/88', 'H04', 'H05', '20/40']);
  });

  it('leaves alone what gives nothing away: two withheld parts, parts that don’t add up, categories that overlap', () => {
    expect(rate([part({}, 30, 60), part({ age: 'a' }, 3, 8), part({ age: 'b' }, 4, 9), part({ age: 'c' }, 23, 43)])).toEqual(['30/60', 'H04', 'H04', '23/43']);
    expect(rate([part({}, 30, 60), part({ sexe: 'femmes' }, 4, 8), part({ sexe: 'hommes' }, 20, 40)])).toEqual(['30/60', 'H04', '20/40']);
  });

  it('works across two breakdowns of one total', () => {
    const told = rate([
      part({}, 40, 80), part({ sexe: 'hommes' }, 20, 40), part({ sexe: 'femmes' }, 20, 40),
      part({ sexe: 'femmes', age: 'jeunes' }, 4, 9), part({ sexe: 'femmes', age: 'autres' }, 16, 31), part({ age: 'jeunes' }, 15, 30), part({ age: 'autres' }, 25, 50),
      part({ sexe: 'hommes', age: 'jeunes' }, 11, 21), part({ sexe: 'hommes', age: 'autres' }, 9, 19),
    ]);
    expect(told[3]).toBe('H04');
    expect(told.filter(one => one === 'H05')).toHaveLength(3);
    expect(told.slice(0, 3)).toEqual(['40/80', '20/40', '20/40']);
  });

  it('works from rates and totals: a rate with its base tells its numerator', () => {
    expect(rate([{ value: 57.7, n: 26 }, { value: 61.1, n: 18, by: { sexe: 'hommes' } }, { value: 50, n: 8, by: { sexe: 'femmes' } }])).toEqual(['58', 'H05', 'H04']);
  });

  it('works from a complete set of départements, and says nothing of an incomplete one', () => {
    const corsica = [{ numerator: 12, denominator: 28, territory: 'reg:94' }, { numerator: 9, denominator: 20, territory: 'dep:2A' }, { numerator: 3, denominator: 8, territory: 'dep:2B' }];
    expect(rate(corsica)).toEqual(['12/28', 'H05', 'H04']);
    expect(rate([{ numerator: 22, denominator: 48, territory: 'reg:94' }, ...corsica.slice(1)])).toEqual(['22/48', '9/20', 'H04']);
  });

  it('works across years: a period and the years that fill it', () => {
    const told = rate([{ period: '2023', numerator: 4, denominator: 9 }, { period: '2024', numerator: 10, denominator: 20 }, { period: '2023/2024', numerator: 14, denominator: 29 }]);
    expect(told[0]).toBe('H04');
    expect(told.filter(one => one === 'H05')).toEqual(['H05']);
  });

  it('works between a rate and a count of the same people, whatever it is called', () => {
    const feed = disclosed({ indicators: [
      { id: 'sorties-dynamiques', observations: [part({}, 15, 26), part({ sexe: 'hommes' }, 9, 18), part({ sexe: 'femmes' }, 6, 8)] },
      { id: 'en-sortie-dynamique', label: 'En sortie dynamique', unit: 'personnes', observations: [{ value: 15 }, { value: 9, by: { sexe: 'hommes' } }, { value: 6, by: { sexe: 'femmes' } }] },
    ] });
    expect(feed.indicators.map(({ observations }) => observations.map(told))).toEqual([['15/26', 'H05', 'H04'], ['15', 'H05', 'H05']]);
  });

  it('works between the exits of a pathway and the rates of the same leavers', () => {
    const feed = disclosed({
      indicators: [{ id: 'sorties-dynamiques', observations: [part({}, 4, 9)] }, { id: 'sorties', observations: [{ value: 9 }] }],
      pathways: [{ id: 's', kind: 'sorties', label: 'S', period: '2025', leavers: 9, steps: [], exits: [{ kind: 'emploi-durable', people: 4 }, { kind: 'autre-sortie', people: 5 }] }],
    });
    expect(feed.pathways[0]!.exits!.map(({ people }) => people)).toEqual([null, null]);
    expect(feed.indicators[1]!.observations.map(told)).toEqual(['9']);
  });

  it('takes a withheld figure out of the target and the places that say it again', () => {
    const feed = disclosed({
      indicators: [{ id: 'sorties-dynamiques', territory: 'dep:39', observations: [{ period: '2024', numerator: 4, denominator: 8 }, { numerator: 10, denominator: 20 }], target: { change: '+10 %', period: '2026', baseline: { value: 50, period: '2024' } } }],
      places: [{ name: 'Lons', kind: 'siae', territory: 'dep:39', indicators: { 'sorties-dynamiques': 50, sorties: 8 } }, { name: 'Dole', kind: 'siae', territory: 'dep:21', indicators: { 'sorties-dynamiques': 50 } }],
    });
    expect(feed.indicators[0]!.target).toEqual({ change: '+10 %', period: '2026' });
    expect(feed.places!.map(({ indicators }) => indicators)).toEqual([{ sorties: 8 }, { 'sorties-dynamiques': 50 }]);
  });

  it('protects what the author withheld', () => {
    expect(rate([part({}, 30, 60), part({ sexe: 'hommes' }, 18, 35), { by: { sexe: 'femmes' }, value: null, missing: 'secret' }])).toEqual(['30/60', 'H05', 'secret']);
  });

  it('withholds nothing about people in Bourgogne-Franche-Comté, nor anything of Juratri, Transilien and the study', () => {
    for (const name of ['bourgogne-franche-comte-2022', 'juratri', 'transilien-2021', 'etude-avise-2016']) {
      expect(disclosed(read(fixture(name)) as unknown as Record<string, unknown>).marks.filter(({ level }) => level === 'refuse')).toEqual([]);
    }
  });
});
