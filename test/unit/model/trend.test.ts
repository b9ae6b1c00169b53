import { describe, expect, it } from 'vitest';
import { trendModel, type TrendModel } from '../../../src/model/trend.js';
import { chosen, siae, type Json } from './support.js';

async function trend(given: string | Json, indicator?: string, language = 'fr'): Promise<TrendModel> {
  const { context, selection } = await chosen(given, { indicator }, language);
  const model = trendModel(context, selection);
  if (!model) throw new Error('no trend');
  return model;
}
const years = (observations: readonly Json[], more: Json = {}): Json => siae({ id: 'sorties', observations, ...more });
const steady = (from: number, to: number): Json[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ period: String(from + index), value: 20 + 2 * index }));

describe('a line over time', () => {
  it('needs three periods', async () => {
    const { context, selection } = await chosen(years(steady(2024, 2025)));
    expect(trendModel(context, selection)).toBeUndefined();
  });

  it('counts only periods that have a figure', async () => {
    const { context, selection } = await chosen(years([...steady(2023, 2024), { period: '2025', value: null, missing: 'non-collecte' }]));
    expect(trendModel(context, selection)).toBeUndefined();
  });

  it('is none where all values are the same moment or the scale has no height', async () => {
    const { context, selection } = await chosen(
      years([
        { period: '2023', value: 0 },
        { period: '2024', value: 0 },
        { period: '2025', value: 0 },
      ]),
    );
    const model = trendModel(context, selection);
    expect(model === undefined || model.points.every(({ y }) => Number.isFinite(y))).toBe(true);
  });

  it('joins comparable years and names the last value only', async () => {
    const { points, segments } = await trend(years(steady(2023, 2025)));
    expect(segments).toEqual([
      { from: 0, to: 1, dashed: false },
      { from: 1, to: 2, dashed: false },
    ]);
    expect(points.map(({ labelled }) => labelled)).toEqual([false, false, true]);
    expect(points.map(({ x }) => x)).toEqual([0, 50, 100]);
  });

  it('joins nothing over a break, nor over a year that is not there', async () => {
    const { points, segments } = await trend('etude-avise-2016', 'salaries-en-parcours');
    expect(points.map(({ period }) => period)).toEqual([
      '2013',
      'fin\u00a02016',
      'fin\u00a02017',
      'fin\u00a02018',
      'fin\u00a02020',
      'fin\u00a02021',
      'fin\u00a02022',
    ]);
    const joined = segments.map(({ from, to }) => `${from}-${to}`);
    expect(joined).toEqual(['1-2', '2-3', '4-5', '5-6']);
  });

  it('dashes a segment of which one end is approximate, and draws that point hollow', async () => {
    const { points, segments } = await trend('etude-avise-2016', 'salaries-en-parcours');
    expect(points.map(({ approximate }) => approximate)).toEqual([false, true, true, false, false, false, false]);
    expect(segments.map(({ dashed }) => dashed)).toEqual([true, true, false, false]);
  });

  it('hatches the years that are not there, between the years that are', async () => {
    const { points, gaps } = await trend('etude-avise-2016', 'salaries-en-parcours');
    expect(gaps).toHaveLength(2);
    for (const { from, to } of gaps) {
      expect(to).toBeGreaterThan(from);
      expect(points.filter(({ x }) => x >= from && x <= to)).toEqual([]);
    }
  });

  it('hatches the years that are withheld before its first value and after its last, and begins and ends with them', async () => {
    const unknown = [2020, 2025, 2026].map((year) => ({ period: String(year), value: null, missing: 'secret' }));
    const { points, gaps, years: shown, notes } = await trend(years([...unknown, ...steady(2021, 2024)]));
    expect(points.map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024']);
    expect([shown[0], shown.at(-1)]).toEqual([{ label: '2020', x: 0, room: 0 }, { label: '2026', x: 100, room: 0 }]);
    const [first, last] = [points[0]!, points.at(-1)!];
    expect(gaps).toHaveLength(2);
    expect(gaps[0]!.from).toBe(0);
    expect(gaps[0]!.to).toBeLessThan(first.x);
    expect(gaps[1]!.from).toBeGreaterThan(last.x);
    expect(gaps[1]!.to).toBe(100);
    expect(notes).toMatch(/^Hachures\u202f: année sans chiffre publié\./);
    const half = years(['2021', '2022-H1', '2022-H2'].map((period, index) => ({ period, value: 20 + index })).concat([{ period: '2023-H1', value: null as unknown as number }]));
    expect((await trend(half)).years.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
  });

  it('marks a break between the two years that it parts', async () => {
    const { points, breaks } = await trend('etude-avise-2016', 'salaries-en-parcours');
    expect(breaks).toHaveLength(1);
    expect(breaks[0]!.label).toBe('rupture');
    expect(breaks[0]!.x).toBeGreaterThan(points[0]!.x);
    expect(breaks[0]!.x).toBeLessThan(points[1]!.x);
  });

  it('does not bridge a missing value', async () => {
    const { segments } = await trend(
      years([
        ...steady(2021, 2022),
        { period: '2023', value: null, missing: 'non-collecte' },
        { period: '2024', value: 30 },
        { period: '2025', value: 31 },
      ]),
    );
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('joins nothing from one source to another: the dots alone stay', async () => {
    const { segments, points } = await trend(years(steady(2023, 2025).map((one, index) => ({ ...one, source: `source-${index}` }))));
    expect(segments).toEqual([]);
    expect(points).toHaveLength(3);
  });

  it('says what the eye must be told: breaks, hollow marks, hatching, a scale that does not start at zero', async () => {
    expect((await trend('etude-avise-2016', 'salaries-en-parcours')).notes).toBe(
      "Rupture\u202f: Moyenne mensuelle avant 2016, fin d'année ensuite. Cadre vide\u202f: valeur approchée. Hachures\u202f: année absente du fichier. Échelle de 120\u202f000 à 150\u202f000.",
    );
  });

  it.each([
    ['absente du fichier', [2020, 2022, 2023, 2024], []],
    ['sans chiffre publié', [2020, 2022, 2023, 2024], [2021]],
    ['absente du fichier ou sans chiffre publié', [2020, 2023, 2024, 2025], [2021]],
    ['absente du fichier ou sans chiffre publié', [2018, 2020, 2022, 2023], [2019]],
  ])('says of its hatched years that they are %s', async (said, known, unknown) => {
    const observations = [...known.map((year) => ({ period: String(year), value: year - 1980 })), ...unknown.map((year) => ({ period: String(year), value: null, missing: 'secret' }))];
    expect((await trend(years(observations))).notes).toMatch(new RegExp(`^Hachures\u202f: année ${said}\\.`));
    const english = (await trend(years(observations), undefined, 'en')).notes;
    expect([english.includes('missing from the file'), english.includes('without a published figure')]).toEqual([said.includes('absente'), said.includes('publié')]);
  });

  it('says nothing of a scale that starts at zero', async () => {
    expect(
      (
        await trend(
          years([
            { period: '2023', value: 0 },
            { period: '2024', value: 20 },
            { period: '2025', value: 40 },
          ]),
        )
      ).notes,
    ).toBe('');
  });

  it('holds every point on its scale, of which the ends are round', async () => {
    const { points, ticks } = await trend('etude-avise-2016', 'salaries-en-parcours', 'en');
    expect(ticks.map(({ label }) => label)).toEqual(['120,000', '130,000', '140,000', '150,000']);
    for (const { x, y } of points) for (const place of [x, y]) expect(place >= 0 && place <= 100).toBe(true);
  });

  it('speaks each point with its period, precision and note', async () => {
    const spoken = (await trend('etude-avise-2016', 'salaries-en-parcours')).points.map((point) => point.spoken);
    expect(spoken[0]).toBe('2013\u202f: 127\u202f600, moyenne mensuelle');
    expect(spoken[1]).toBe('fin\u00a02016\u202f: environ\u00a0132\u202f000');
    const english = (await trend('etude-avise-2016', 'salaries-en-parcours', 'en')).points.map((point) => point.spoken);
    expect(english.at(-1)).toBe('end of\u00a02022: 144,600');
  });

  it('puts years under the axis that keep their distance, the first and the last always', async () => {
    const { years: shown } = await trend(years(steady(2000, 2025)));
    expect(shown[0]?.label).toBe('2000');
    expect(shown.at(-1)?.label).toBe('2025');
    const places = shown.map(({ x }) => x);
    for (const [index, x] of places.slice(1).entries()) expect(x - places[index]!).toBeGreaterThanOrEqual(18);
  });
});
