import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/honesty/redact.js';
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

const counts = (observations: object[], more: object = {}) => figure({ id: 'salaries-en-parcours', label: undefined, unit: undefined, observations, ...more }).observations.map(told);
const all = (indicators: object[], more: object = {}) => disclosed({ indicators, ...more }).indicators.map(({ observations }) => observations.map(told));

describe('H05, which categories are a breakdown', () => {
  it.each([
    ['one category that is approximate and small', [{ value: 3, precision: 'environ', by: { public: 'RSA' } }], ['H04']],
    ['one category that the author withholds', [{ value: null, missing: 'secret', by: { sexe: 'femmes' } }], ['secret']],
    ['publics, of which one person may have several', [{ value: 30, by: { public: 'RSA' } }, { value: null, missing: 'secret', by: { public: 'TH' } }], ['30', 'secret']],
    ['categories that cannot add up to it', [{ value: 60, by: { age: 'a' } }, { value: 3, precision: 'environ', by: { age: 'b' } }], ['60', 'H04']],
  ])('leaves a total alone beside %s', (_, parts, expected) => {
    expect(counts([{ value: 100 }, ...parts])).toEqual(['100', ...expected]);
  });

  it('leaves alone what the author says overlaps', () => {
    const parts = [{ value: 100 }, { value: 40, by: { lieu: 'a' } }, { value: null, missing: 'secret', by: { lieu: 'b' } }];
    expect(counts(parts, { overlapping: ['lieu'] })).toEqual(['100', '40', 'secret']);
  });

  it('protects what a reader would rightly add up: two categories or more that exclude each other', () => {
    expect(counts([{ value: 100 }, { value: 30, by: { lieu: 'a' } }, { value: 60, by: { lieu: 'b' } }, { value: null, missing: 'secret', by: { lieu: 'c' } }])).toEqual(['100', 'H05', '60', 'secret']);
    expect(counts([{ value: 40 }, { value: 36, by: { public: 'RSA' } }, { value: 4, by: { public: 'TH' } }])).toEqual(['40', 'H05', 'H06']);
  });
});

describe('H05, what follows over time, from means and from shares', () => {
  const women = (value: number, period: string) => ({ value, period, by: { sexe: 'femmes' } });

  it('fills a year with parts of any lengths', () => {
    expect(counts([women(20, '2025'), women(3, '2025-H1'), women(8, '2025-Q3'), women(9, '2025-Q4')])).toEqual(['20', 'H04', 'H05', '9']);
  });

  it('compares years that share a half', () => {
    expect(counts([women(20, '2024'), women(3, '2024-H1'), women(27, '2024-07/2025-06'), women(10, '2025-H1')])).toEqual(['20', 'H04', '27', 'H05']);
  });

  it('compares halves with their year where the quarters count people twice', () => {
    expect(counts([women(20, '2025'), women(3, '2025-H1'), women(17, '2025-H2'), women(15, '2025-Q3'), women(16, '2025-Q4')])).toEqual(['20', 'H04', 'H05', '15', '16']);
  });

  it('does not take the first days of a month for all of it', () => {
    expect(counts([women(3, '2025-01-01/2025-01-15'), women(17, '2025-02'), women(20, '2025-01/2025-02')])).toEqual(['H04', '17', '20']);
  });

  it('knows the people under a mean', () => {
    const staff = { id: 'salaries-en-parcours', observations: [{ value: 40 }, { value: 3, by: { sexe: 'femmes' } }, { value: 37, by: { sexe: 'hommes' } }] };
    expect(all([staff, { id: 'x', label: 'Ancienneté', unit: 'mois', observations: [{ value: 8, n: 37, by: { sexe: 'hommes' } }] }])).toEqual([['40', 'H04', 'H05'], ['H05']]);
    expect(all([staff, { id: 'x', label: 'Objectif', unit: 'pourcent', type: 'realisation', population: 'personnes', observations: [{ numerator: 45, denominator: 37, value: 122, by: { sexe: 'hommes' } }] }])).toEqual([['40', 'H04', 'H05'], ['H05']]);
  });

  it('adds means up by the people under them', () => {
    const mean = (value: number, n: number, by: object = {}) => ({ value, n, by });
    expect(all([{ id: 'x', label: 'Ancienneté', unit: 'mois', observations: [mean(10, 40), mean(8, 30, { sexe: 'femmes' }), mean(16, 10, { sexe: 'hommes' })] }])).toEqual([['10', 'H05', 'H04']]);
    expect(all([{ id: 'x', label: 'Ancienneté', unit: 'mois', observations: [mean(10, 40), mean(8, 30, { sexe: 'femmes' }), mean(90, 10, { sexe: 'hommes' })] }])).toEqual([['10', '8', 'H04']]);
  });

  it('adds shares of a whole up to 100 %, with and without their base', () => {
    const shares = (observations: object[], more: object = {}) => all([{ id: 'p', label: 'Parts', unit: 'pourcent', type: 'repartition', observations, ...more }])[0];
    expect(shares([{ value: 0, by: { situation: 'a' } }, { value: 60, by: { situation: 'b' } }, { value: 40, by: { situation: 'c' } }], { sensitive: ['situation'] })).toEqual(['H06', '60', 'H05']);
    expect(shares([{ value: 10, n: 40, by: { age: 'a' } }, { value: 50, by: { age: 'b' } }, { value: 40, by: { age: 'c' } }])).toEqual(['H04', '50', 'H05']);
    expect(shares([{ value: 0, by: { situation: 'a' } }, { value: 50, by: { situation: 'b' } }], { sensitive: ['situation'] })).toEqual(['H06', '50']);
  });

  it('adds the shares of one category up by themselves where they are all of it', () => {
    const share = (sexe: string, age: string, value: number, n?: number) => ({ value, by: { sexe, age }, ...(n && { n }) });
    const parts = [share('femmes', 'a', 10, 40), share('femmes', 'b', 90), share('hommes', 'a', 30), share('hommes', 'b', 70)];
    expect(all([{ id: 'p', label: 'Parts', unit: 'pourcent', type: 'repartition', observations: parts }])).toEqual([['H04', 'H05', '30', '70']]);
  });
});

describe('H05, figures that mean the same people', () => {
  const women = (count: number, base = 20) => part({ sexe: 'femmes' }, count, base);
  const men = (count: number, base = 24) => part({ sexe: 'hommes' }, count, base);

  // Nine people are too few to be recognised by their number: only the meaning says who they are.
  it('knows that who has started a training had access to one', () => {
    const progress = [{ id: 'p', label: 'Formation', kind: 'formation', rows: [{ step: 'started', people: 9 }] }];
    const row = (indicators: object[]) => (disclosed({ indicators, progress }).progress[0]!.rows[0] as { because?: string }).because;
    expect(row([{ id: 'acces-formation', observations: [women(3), men(6)] }])).toBe('H05');
    expect(row([])).toBeUndefined();
  });

  it('knows that the leavers of a pathway are the exits', () => {
    const pathways = [{ id: 's', kind: 'sorties', label: 'S', leavers: 9, steps: [] }];
    const observations = [{ value: 3, by: { sexe: 'femmes' } }, { value: 6, by: { sexe: 'hommes' } }];
    expect(all([{ id: 'sorties', observations }], { pathways })).toEqual([['H04', 'H05']]);
    expect(all([{ id: 'sorties', observations }])).toEqual([['H04', '6']]);
  });

  it('knows that the barriers of a progress are those of the rate', () => {
    const progress = [{ id: 'p', label: 'Freins', kind: 'freins', rows: [{ code: 'mobilite', identified: 12, removed: 6 }, { code: 'logement', identified: 12, removed: 3 }] }];
    const rows = (indicators: object[]) => disclosed({ indicators, progress }).progress[0]!.rows.map(row => (row as { because?: string }).because);
    expect(rows([{ id: 'freins-leves', observations: [part({}, 9, 24)] }])).toEqual(['H05', 'H04']);
    expect(rows([])).toEqual([undefined, 'H04']);
  });
});

describe('H05, what an author withheld of a pathway', () => {
  const ways = (more: object, indicators: object[] = []) => disclosed({ indicators, pathways: [{ id: 's', kind: 'sorties', label: 'S', steps: [], leavers: 26, ...more }] }).pathways[0]!;
  const exits = (all: object[], more: object = {}, indicators: object[] = []) => ways({ exits: all, ...more }, indicators).exits!.map(({ people, because, missing }) => people ?? because ?? missing ?? 'none');
  const SECRET = { people: null, missing: 'secret' };

  it('takes the other of two exits with it, so that no total tells the first', () => {
    expect(exits([{ kind: 'emploi-durable', ...SECRET }, { kind: 'autre-sortie', people: 14 }])).toEqual(['secret', 'H05']);
    expect(exits([{ kind: 'emploi-durable', ...SECRET }, { kind: 'emploi-transition', people: 6 }, { kind: 'autre-sortie', people: 14 }])).toEqual(['secret', 'H05', 14]);
  });

  it('leaves a number that nobody knows alone, and all that stands beside it', () => {
    expect(exits([{ kind: 'emploi-durable', people: null }, { kind: 'autre-sortie', people: 14 }])).toEqual(['none', 14]);
    expect(exits([{ kind: 'emploi-durable', people: null, missing: 'non-collecte' }, { kind: 'autre-sortie', people: 14 }])).toEqual(['non-collecte', 14]);
  });

  it('is not told by shares, of which one is what is left of all', () => {
    expect(exits([{ kind: 'emploi-durable', ...SECRET, share: 46 }, { kind: 'autre-sortie', share: 54 }]).slice(0, 1)).toEqual(['secret']);
    expect(ways({ exits: [{ kind: 'emploi-durable', ...SECRET, share: 46 }, { kind: 'autre-sortie', share: 54 }] }).exits).toEqual([
      { kind: 'emploi-durable', people: null, share: null, missing: 'secret' }, { kind: 'autre-sortie', share: null, because: 'H05' },
    ]);
  });

  it('shows no number that is written beside the secret, nor one that it is merged with', () => {
    expect(ways({ exits: [{ kind: 'emploi-durable', people: 12, missing: 'secret' }, { kind: 'autre-sortie', people: 14 }] }).exits).toEqual([
      { kind: 'emploi-durable', people: null, missing: 'secret' }, { kind: 'autre-sortie', people: null, because: 'H05' },
    ]);
    expect(exits([{ kind: 'cdi', people: 3 }, { kind: 'cdd-long', ...SECRET }, { kind: 'autre-sortie', people: 14 }])).toEqual(['secret', 'H05']);
  });

  it('is not told by kinds of one family and the rate of that family', () => {
    const durable = { id: 'sorties-emploi-durable', observations: [part({}, 12, 26)] };
    const all = [{ kind: 'cdi', ...SECRET }, { kind: 'cdd-long', people: 6 }, { kind: 'chomage', people: 8 }, { kind: 'inactivite', people: 6 }];
    expect(exits(all)[0]).toBe('secret');
    // With the rate, 12 less 6 would be the secret.
    expect(exits(all, {}, [durable]).slice(0, 2)).toEqual(['secret', 'H05']);
  });

  it('is told neither by withdrawals among the leavers nor by withdrawals beside them', () => {
    expect(exits([{ kind: 'emploi-durable', ...SECRET }, { kind: 'autre-sortie', people: 14 }, { kind: 'retrait', people: 6 }]).slice(0, 2)).toEqual(['secret', 'H05']);
  });

  it('is a number of leavers as well, that neither exits nor their shares give back', () => {
    const { leavers, exits: left } = ways({ leavers: null, missing: 'secret', exits: [{ kind: 'emploi-durable', people: 12, share: 46 }, { kind: 'autre-sortie', people: 14, share: 54 }] });
    expect([leavers, left]).toEqual([null, [{ kind: 'emploi-durable', people: null, because: 'H05' }, { kind: 'autre-sortie', people: 14 }]]);
    expect(ways({ missing: 'secret', exits: [{ kind: 'emploi-durable', share: 46 }, { kind: 'autre-sortie', share: 54 }] })).toMatchObject({ leavers: null, exits: [{ share: 46 }, { share: 54 }] });
  });

  it('is a step or a row too, whatever is written beside', () => {
    const feed = disclosed({
      pathways: [{ id: 'c', kind: 'cohorte', label: 'C', entries: 40, steps: [{ id: 'a', kind: 'formation', people: 30, missing: 'secret', text: 'Trente' }] }],
      progress: [{ id: 'f', label: 'F', kind: 'freins', rows: [{ code: 'mobilite', identified: 41, removed: 26, missing: 'secret' }, { code: 'logement', identified: 40, removed: 20 }] }],
    });
    expect(feed.pathways[0]!.steps).toEqual([{ id: 'a', kind: 'formation', people: null, missing: 'secret' }]);
    expect(feed.progress[0]!.rows).toEqual([{ code: 'mobilite', identified: null, removed: null, missing: 'secret' }, { code: 'logement', identified: 40, removed: 20 }]);
  });

  it('is taken for one where the reason can’t be read', () => {
    expect(exits([{ kind: 'emploi-durable', people: 12, missing: 'secrt' }, { kind: 'autre-sortie', people: 14 }])).toEqual(['secret', 'H05']);
  });

  it('stays the same when what may be published is read again', () => {
    for (const more of [{ exits: [{ kind: 'emploi-durable', ...SECRET }, { kind: 'autre-sortie', people: 14 }, { kind: 'retrait', people: 6 }] }, { leavers: null, missing: 'secret', exits: [{ kind: 'cdi', people: 12 }, { kind: 'cdd-long', people: 14 }] }]) {
      const once = disclosed({ pathways: [{ id: 's', kind: 'sorties', label: 'S', steps: [], leavers: 26, ...more }] });
      expect(disclosed(redact(once) as unknown as Record<string, unknown>).pathways).toEqual(once.pathways);
    }
  });
});
