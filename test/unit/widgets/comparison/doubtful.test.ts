import { describe, expect, it } from 'vitest';
import type { Json } from '../dashboard/support.js';
import { plain } from '../dashboard/support.js';
import { compared, workshop } from './support.js';

const rate = (value: number, more: Json = {}): Json => ({ value, n: 1000, period: '2025', ...more });
const against = (reference: Json, observation = rate(80)): Json =>
  workshop([observation], { label: 'Taux', unit: 'pourcent', type: 'taux', references: [{ label: 'Ensemble', value: 44, period: '2025', ...reference }] }, 'taux-maison');

describe('a comparison that does not hold', () => {
  it('says of a reference without a source nobody who has published it', async () => {
    const { model, told } = await compared(against({}));
    expect(model.foot.sources).toHaveLength(1);
    expect(told.meta().filter(([label]) => label === 'Source')).toHaveLength(1);
  });

  it('with another type of structure has no side and no gap, in speech and table as in the title (H14)', async () => {
    const { model, told } = await compared(against({ structure: 'EA' }));
    const [row] = model.rows!.groups[0]!.all;
    expect([model.gap, row!.side]).toEqual([undefined, undefined]);
    expect(plain(row!.spoken)).not.toContain('au‑dessus');
    const cells = told.table().rows[0]!.cells.map(({ text }) => plain(text));
    expect(cells.slice(-3)).toEqual(['', '', '']);
  });

  it('keeps the ratio of a small part exact enough to be true', async () => {
    expect((await compared(against({ value: 20 }, rate(1.2, { n: 100_000 })))).model.gap).toMatchObject({ ratioValue: 0.06, factor: '0,06' });
    expect((await compared(against({ value: 10 }, rate(4.5, { n: 100_000 })))).model.gap).toMatchObject({ ratioValue: 0.45, factor: '0,45' });
  });

  it('of a figure that is only about so much is about so much itself', async () => {
    const { model, told } = await compared(against({ value: 20 }, { value: 40, precision: 'environ', period: '2025' }));
    expect(told.table().rows[0]!.note).toBe('environ');
    expect(plain(model.title.text)).toBe('Taux : environ le double du repère « Ensemble »');
    expect([plain(model.gap?.text), plain(model.gap?.ratio)]).toEqual(['environ 20 points de plus', 'environ le double']);
    expect(plain(model.lecture?.text)).toContain('environ 20 points d’écart, un rapport d’environ 2');
  });

  it('writes names as they are', async () => {
    expect(plain((await compared(against({ label: 'Juratri' }))).model.lecture?.text)).toContain('(La Fabrique), contre 44 % (Juratri)');
  });

  it('over time shows the years that are withheld, before the first value too, with their reason', async () => {
    const feed = workshop([{ value: 50, numerator: 5, denominator: 10, period: '2023' }, rate(58, { period: '2024', n: 26 }), rate(57, { n: 28 })], {});
    const { model: { time, lecture }, told } = await compared(feed, { by: 'time' });
    expect(plain(lecture?.text)).toContain('2023 : non publié : moins de 11 personnes.');
    expect(plain(told.copy)).toContain('2023 : non publié : moins de 11 personnes.');
    expect(time!.columns.map(({ text }) => text)).toEqual(['2023', '2024', '2025']);
    expect(time!.missing.map(({ years, why }) => [years, plain(why)])).toEqual([['2023', 'non publié : moins de 11 personnes']]);
  });

  it('over time tells why a series breaks', async () => {
    const feed = workshop(['2022', '2023', '2024'].map((period, at) => rate(50 + at, { period })), { breaks: [{ period: '2023', why: 'Définition changée' }] });
    const facts = (await compared(feed, { by: 'time' })).told.facts();
    expect(plain(JSON.stringify(facts))).toContain('Définition changée');
  });
});

describe('names of thousands of letters', () => {
  const long = 'Ensemble des structures '.repeat(90).trim();
  const times = (text: string | undefined): number => (text ?? '').length;

  it('stand whole in the table alone: title, subject, lecture and summary have their beginning', async () => {
    for (const by of ['territory', 'time'] as const) {
      const { model, told } = await compared(workshop([rate(80), rate(70, { period: '2024' })], { label: `Taux, ${long}`, unit: 'pourcent', type: 'taux', references: [{ label: long, value: 44, period: '2025' }] }, 'taux-maison'), { by });
      for (const text of [model.title.text, model.summary, model.lecture?.text, ...model.subject.map((one) => one.text)]) expect(times(text)).toBeLessThan(800);
      expect(model.title.text).toContain('…');
      expect(JSON.stringify(told.table())).toContain(long);
    }
  });
});

describe('a gap', () => {
  const read = async (value: number, other: number, more: Json = {}, own: Json = {}) => {
    const { model, told } = await compared(workshop([rate(value, { n: 100_000, ...own })], { label: 'Taux', unit: 'pourcent', type: 'taux', decimals: 1, references: [{ label: 'Ensemble', value: other, period: '2025' }], ...more }, 'taux-maison'));
    return [model.rows!.groups[0]!.all[0]!.text, model.against[0]!.text, model.gap?.size, told.table().rows[0]!.cells.at(-3)?.value].map((one) => (typeof one === 'string' ? plain(one) : one));
  };

  it('is that of the two values as they are written, which a reader takes from each other', async () => {
    expect(await read(18.64, 8.45)).toEqual(['18,6 %', '8,5 %', '10,1 points', 10.1]);
    expect(await read(18.55, 8.54)).toEqual(['18,6 %', '8,5 %', '10,1 points', 10.1]);
  });

  it('of an estimate is that of its two digits, and about so much where it has more', async () => {
    expect(await read(18.6, 8.1, { estimate: true, assumptions: ['Hypothèse'] })).toEqual(['19 %', '8,1 %', 'environ 11 points', 11]);
    expect(await read(9.36, 8.1, { estimate: true, assumptions: ['Hypothèse'] })).toEqual(['9,4 %', '8,1 %', '1,3 point', 1.3]);
  });

  it('of amounts in millions is that of the millions', async () => {
    const { model } = await compared(workshop([{ value: 8_424_000, period: '2025' }], { label: 'Montant', unit: 'eur', type: 'montant', references: [{ label: 'Ensemble', value: 2_115_600, period: '2025' }] }, 'montant-maison'));
    expect([model.rows!.groups[0]!.all[0]!.text, model.against[0]!.text, model.gap?.size, model.gap?.value].map((one) => (typeof one === 'string' ? plain(one) : one))).toEqual(['8,42 M€', '2,12 M€', '6,3 M€', 6_300_000]);
  });

  it('has a ratio of the same values, in digits and in words', async () => {
    const written = await compared(workshop([rate(16.96, { n: 100_000 })], { label: 'T', unit: 'pourcent', type: 'taux', decimals: 1, references: [{ label: 'E', value: 8.51, period: '2025' }] }, 't'));
    expect([plain(written.model.gap?.ratio), written.model.gap?.size && plain(written.model.gap.size)]).toEqual(['le double', '8,5 points']);
  });
});
