import { describe, expect, it } from 'vitest';
import { markModel, type MarkModel } from '../../../src/model/bar.js';
import { baseOf } from '../../../src/model/foot.js';
import { referenceOf } from '../../../src/model/reference.js';
import { gaugeModel } from '../../../src/model/gauge.js';
import * as given from '../../../src/model/given.js';
import { targetText, targetValue } from '../../../src/model/given.js';
import { chosen, siae, type Json } from './support.js';

const mark = async (indicator: Json, language = 'fr', more: Json = {}): Promise<MarkModel | undefined> => {
  const { context, selection } = await chosen(siae(indicator, more), {}, language);
  return markModel(context, selection);
};
const rate = (more: Json): Json => ({ id: 'sorties-dynamiques', ...more });

describe('the mark of a figure', () => {
  it('is a dot for each person of a rate, solid for those with the outcome', async () => {
    expect(await mark(rate({ numerator: 15, denominator: 26, value: 57.7 }))).toMatchObject({
      kind: 'units',
      shape: 'dot',
      filled: 15,
      total: 26,
      per: 1,
      key: '1\u00a0point = 1\u00a0sortant',
    });
  });

  it('is a dot for each person of a count, and tells in words what lies beyond "plus de"', async () => {
    expect(await mark({ id: 'salaries-en-parcours', value: 100, precision: 'au-moins' })).toMatchObject({
      shape: 'dot',
      filled: 100,
      total: 100,
      beyond: 'et au-delà, non précisé',
    });
  });

  it('is an upright stroke for each thing', async () => {
    expect(await mark({ id: 'immersions', value: 31 })).toMatchObject({ kind: 'units', shape: 'stroke', total: 31 });
  });

  it('says what a stroke stands for in the author’s own word', async () => {
    const unit = { symbol: '', label: 'postes', one: { fr: 'poste', en: 'post' }, many: { fr: 'postes', en: 'posts' } };
    const posts = { id: 'x-postes', label: 'Postes', unit, value: 70 };
    expect(await mark(posts)).toMatchObject({ shape: 'stroke', key: '1\u00a0trait = 1\u00a0poste' });
    expect(await mark(posts, 'en')).toMatchObject({ key: '1\u00a0stroke = 1\u00a0post' });
  });

  it('is a bar of parts in the unit of the whole, where that unit carries the smallest of them', async () => {
    const parts = async (handicap: number): Promise<unknown> => {
      const bar = await mark({
        id: 'achats-inclusifs', value: 8_400_000,
        observations: [
          { value: 8_400_000 },
          { by: { 'famille-achat': 'insertion' }, value: 8_400_000 - handicap },
          { by: { 'famille-achat': 'handicap' }, value: handicap },
        ],
      });
      return bar?.kind === 'bar' && bar.parts.map(({ label }) => label?.replaceAll(/\s/g, ' '));
    };
    expect(await parts(900_000)).toEqual(['Insertion 7,5 M€', 'Handicap 0,9 M€']);
    expect(await parts(1200)).toEqual(['Insertion 8,4 M€', 'Handicap 1 200 €']);
  });

  it('ends a scale of percent as the language writes it', async () => {
    const track = async (language: string): Promise<unknown> => ((await mark({ id: 'achats-locaux', value: 46, numerator: 46, denominator: 100 }, language)) as { ends?: unknown }).ends;
    expect(await track('fr')).toEqual(['0', '100\u202f%']);
    expect(await track('en')).toEqual(['0', '100%']);
  });

  it('is none for more than 200 things, nor for an amount alone', async () => {
    expect(await mark({ id: 'immersions', value: 201 })).toBeUndefined();
    expect(await mark({ id: 'x-ca', label: 'Chiffre d’affaires', unit: 'eur', value: 6_800_000 })).toBeUndefined();
  });

  it('stands for several people above 200, and says how many', async () => {
    expect(await mark({ id: 'salaries-en-parcours', value: 144_600 }, 'en')).toMatchObject({
      per: 5000,
      key: '1\u00a0dot = 5,000\u00a0employees in work integration',
    });
  });

  it('is a bar on its track of 0–100 for a rate whose people are not counted: never dots', async () => {
    expect(await mark(rate({ value: 55 }))).toEqual({
      kind: 'bar',
      parts: [{ share: 55 }],
      track: true,
      guides: [],
      ends: ['0', '100\u202f%'],
    });
  });

  it('is a bar for a rate of euros, even where both sums are known', async () => {
    expect(await mark({ id: 'achats-locaux', value: 46, numerator: 46, denominator: 100 })).toMatchObject({ kind: 'bar', track: true });
  });

  it('is none where the figure is withheld or missing', async () => {
    expect(await mark(rate({ numerator: 4, denominator: 8, value: 50 }))).toBeUndefined();
    expect(await mark({ id: 'sorties', value: null, missing: 'non-collecte' })).toBeUndefined();
  });

  it('is none for zero people', async () => {
    expect(await mark({ id: 'sorties', value: 0 })).toBeUndefined();
  });

  it('is none where there is no word for what it would count: nobody could read it', async () => {
    expect(await mark({ id: 'x-lots', label: 'Lots', unit: 'nombre', value: 60 })).toBeUndefined();
    expect(await mark({ id: 'x-lots', label: 'Lots', unit: 'truc', value: 60 })).toBeUndefined();
    expect(await mark({ id: 'x-lots', label: 'Lots', value: 60 })).toBeUndefined();
  });

  it('is a track for a rate of things that have no word', async () => {
    expect(await mark({ id: 'x-lots', label: 'Lots livrés', unit: 'pourcent', type: 'taux', population: 'autre', numerator: 120, denominator: 150 })).toMatchObject({
      kind: 'bar', track: true, parts: [{ share: 80 }],
    });
  });
});

describe('the bar of an amount', () => {
  const amount = (more: Json): Json => ({ id: 'x-achats', label: 'Achats', unit: 'eur', ...more });

  it('has its parts, each with its name and figure, and the way to the target', async () => {
    const { context, selection } = await chosen('transilien-2021');
    const bar = markModel(context, selection);
    expect(bar).toMatchObject({
      kind: 'bar',
      track: false,
      guides: [{ kind: 'target', at: 100, label: 'objectif 2023\u202f: +30\u202f%' }],
    });
    if (bar?.kind !== 'bar') throw new Error('no bar');
    expect(bar.parts.map(({ label }) => label)).toEqual(['Insertion 7,5\u202fM€', 'Handicap 0,9\u202fM€']);
    expect(bar.parts.reduce((sum, { share }) => sum + share, bar.planned!)).toBeCloseTo(100, 8);
  });

  it('has no dashed way where the target is reached', async () => {
    expect(await mark(amount({ value: 120, target: { value: 100, period: '2026', setOn: '2024-01-01' } }))).toMatchObject({
      parts: [{ share: 100 }],
      planned: undefined,
    });
  });

  it('leaves parts out that overlap: they would be stacked twice', async () => {
    const observations = [{ value: 100 }, { value: 70, by: { 'x-type': 'a' } }, { value: 60, by: { 'x-type': 'b' } }];
    expect(await mark(amount({ observations, overlapping: ['x-type'] }))).toBeUndefined();
  });
});

describe('a target', () => {
  const targeted = async (target: Json, language = 'fr') => {
    const { context, selection } = await chosen(siae(rate({ value: 50, n: 200, target })), {}, language);
    return { value: targetValue(selection), text: targetText(context, selection) };
  };

  it('is its value', async () => {
    expect(await targeted({ value: 60, period: '2026' })).toEqual({ value: 60, text: 'objectif 2026\u202f: 60\u202f%' });
    expect((await targeted({ value: 60, period: '2026' }, 'en')).text).toBe('2026 target: 60%');
  });

  it.each([
    ['+30 %', 130],
    ['−12,5 %', 87.5],
    ['-10%', 90],
  ])('is a change applied to its baseline: %s of 100', async (change, value) => {
    expect((await targeted({ change, period: '2026', baseline: { value: 100, period: '2024' } })).value).toBeCloseTo(value, 10);
  });

  it('has no place on the scale without a baseline, and keeps its words', async () => {
    expect(await targeted({ change: '+30 %', period: '2026' })).toMatchObject({
      value: undefined,
      text: expect.stringContaining('+30') as string,
    });
  });
});

describe('what a figure is compared with', () => {
  it('is the wider territory of the same feed, in words only where the intervals are apart', async () => {
    const jura = await chosen('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:39' });
    expect(referenceOf(jura.context, jura.selection, given)).toEqual({
      value: 42.7,
      kind: 'region',
      label: 'région 42,7\u202f%',
      compared: 'au\u2011dessus de la région',
    });
    const doubs = await chosen('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:25' }, 'en');
    expect(referenceOf(doubs.context, doubs.selection, given)?.compared).toBe('close to the region');
  });

  it("is else the author's first reference, with its own year where it is another", async () => {
    const { context, selection } = await chosen('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' });
    expect(referenceOf(context, selection, given)).toEqual({
      value: 44,
      kind: 'region',
      label: "Région, chantiers d'insertion 44\u202f%, 2024",
      compared: 'proche de la région',
    });
  });

  it('gets no word at all where the base is not known', async () => {
    const { context, selection } = await chosen('etude-avise-2016', { indicator: 'chomage-qpv' });
    expect(referenceOf(context, selection, given)).toEqual({ value: 8.5, kind: 'reference', label: 'Quartiers environnants 8,5\u202f%', compared: undefined });
  });

  it('stands as a guide at its place on the scale, and beyond the scale nowhere', async () => {
    const reference = (value: number) => rate({ value: 50, n: 300, references: [{ label: 'Région', value, period: '2025' }] });
    expect(await mark(reference(44))).toMatchObject({ guides: [{ kind: 'reference', at: 44, label: 'Région 44\u202f%' }] });
    expect((await mark(reference(144)))?.guides).toEqual([]);
  });
});

describe('tonnes', () => {
  it('are a quantity: a bar, never one stroke each, and no number of people as a base', async () => {
    const waste = { id: 'x-tri', label: 'Déchets triés', unit: 'pourcent', population: 'tonnes', numerator: 94, denominator: 100, value: 94 };
    const { context, selection } = await chosen(siae(waste));
    expect(markModel(context, selection)).toMatchObject({ kind: 'bar', track: true, parts: [{ share: 94 }] });
    expect(baseOf(context, selection.observation!, selection.indicator)).toBeUndefined();
  });
});

describe('a gauge', () => {
  const gauge = async (...asked: Parameters<typeof chosen>) => {
    const { context, selection } = await chosen(...asked);
    return gaugeModel(context, selection);
  };

  it.each(['tests-d-orientation', 'etp-insertion', 'elasticite-emploi', 'partenaires-locaux'])('is not there for %s, which would fill it as if a goal were reached', async (indicator) => {
    expect(await gauge('atelier-des-berges-fictif', { indicator })).toBeUndefined();
  });

  it('of a count or an amount ends at its target, or at the value beyond it', async () => {
    const counted = (value: number) => siae({ id: 'salaries-en-parcours', value, target: { value: 80, period: '2026' } });
    expect(await gauge(counted(60))).toMatchObject({ value: 75, guides: [{ kind: 'target', at: 100 }], ends: ['0', '80'] });
    expect(await gauge(counted(100))).toMatchObject({ value: 100, guides: [{ kind: 'target', at: 80 }] });
  });

  it('has beside its target what the figure is compared with, with its value and its year', async () => {
    const guides = (await gauge('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' }))?.guides.map(({ kind, label }) => `${kind} ${label}`);
    expect(guides?.[0]).toMatch(/^reference Région, chantiers d'insertion 44\u202f%, 2024$/);
    expect(guides?.[1]).toBe('target objectif 2026\u202f: 60\u202f%');
    expect((await gauge('atelier-des-berges-fictif', { indicator: 'achats-locaux' }))?.guides[0]?.label).toContain('2019');
  });
});
