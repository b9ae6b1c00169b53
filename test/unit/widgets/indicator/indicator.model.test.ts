import { describe, expect, it } from 'vitest';
import * as bar from '../../../../src/model/bar.js';
import * as breakdown from '../../../../src/model/breakdown.js';
import * as gauge from '../../../../src/model/gauge.js';
import * as seldom from '../../../../src/model/seldom.js';
import * as trend from '../../../../src/model/trend.js';
import type { Context } from '../../../../src/model/names.js';
import { loadPanel, toldOfIndicator, type Told } from '../../../../src/model/panel.js';
import { loadWords } from '../../../../src/model/words.js';
import {
  indicatorModel,
  needsOfIndicator,
  type IndicatorModel,
  type ModelsOnDemand,
  type OnDemand,
  type Variant,
} from '../../../../src/widgets/indicator/indicator.model.js';
import { cuts } from '../../../../src/model/cut.js';
import type { Request } from '../../../../src/model/select.js';
import { FEEDS } from '../../honesty/feeds.js';
import { feedOf, siae, type Json } from '../../model/support.js';

const onDemand = { trend, breakdown, gauge, bar, seldom };

type Wish = Request & { readonly variant?: Variant };

/** The models that a card loads, and no others. */
const loadedOf = (views: readonly OnDemand[]): ModelsOnDemand =>
  Object.fromEntries(Object.entries(onDemand).filter(([name]) => views.includes(name as OnDemand)));

async function shown(given: string | Json, wish: Wish = {}, language = 'fr'): Promise<{ context: Context; model: IndicatorModel }> {
  const feed = feedOf(given);
  const request = { variant: 'card', ...wish } as const;
  const { views, ...needs } = needsOfIndicator(feed, request);
  const context = { feed, words: await loadWords(language, needs) };
  const model = indicatorModel(context, request, loadedOf(views));
  if ('problem' in model) throw new Error(model.problem);
  return { context, model };
}

const model = async (...asked: Parameters<typeof shown>): Promise<IndicatorModel> => (await shown(...asked)).model;

/** What the card's controls open, copy and save. */
async function told(given: string | Json, wish: Wish = {}): Promise<Told> {
  const { context, model: found } = await shown(given, wish);
  return toldOfIndicator(context, found, await loadPanel('fr'));
}

describe('the model of a card', () => {
  it('tells the region beside the figure in the words that the intervals allow', async () => {
    const { beside, spoken, what, period } = await model('bourgogne-franche-comte-2022', {
      indicator: 'sorties-dynamiques',
      territory: 'dep:39',
    });
    expect(beside).toEqual(['Au\u2011dessus de la région']);
    expect(spoken).toBe('Sorties dynamiques, 48,4\u202f%, Jura, 2022, région 42,7\u202f%');
    expect([...what.map(({ text }) => text), period]).toEqual(['Sorties dynamiques', 'Jura', '2022']);
  });

  it('says name, value, unit, place, period and target aloud', async () => {
    expect((await model('transilien-2021')).spoken).toBe(
      'Achats inclusifs, 8,4 millions d’euros, Transilien SNCF Voyageurs, 2021, objectif 2023\u202f: +30\u202f%',
    );
    expect((await model('juratri', {}, 'en')).spoken).toBe('Employees in work integration, more than 100 people, Juratri, 2016');
  });

  it('copies no estimate without its badge', async () => {
    expect((await told('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' })).copy).toContain(' · estimation · ');
  });

  it('copies that the data are fictional, the finding, the figure, the period, n, who is counted where and the source on one line', async () => {
    expect((await told('atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' })).copy).toBe(
      "Données fictives · À L'Atelier des Berges, 15\u00a0sortants sur\u00a026 ont connu une sortie dynamique · 15 sur 26 · 2025 · n\u00a0=\u00a026 · Champ\u202f: L'Atelier des Berges, Lons-le-Saunier · Source\u202f: L'Atelier des Berges, 2026, déclaratif",
    );
  });

  it('copies the age of an old figure and the place that it is of', async () => {
    const { copy } = await told('bourgogne-franche-comte-2022', { indicator: 'salaries-en-parcours' });
    expect(copy).toContain(' · 2022 · il y a plus de trois ans · ');
    expect(copy).toContain('en Côte-d’Or · Source');
  });

  it('does not say its name twice where the name is the finding', async () => {
    const { finding, what } = await model('juratri', { indicator: 'effectif-total' });
    expect(finding.text).toBe('Effectif total');
    expect(what.map(({ text }) => text)).toEqual(['Juratri']);
  });

  it('has a line for counts from three periods on, and rows of parts beside it', async () => {
    const card = await model('etude-avise-2016', { indicator: 'salaries-en-parcours' });
    expect(card.trend?.points).toHaveLength(7);
    expect(card.breakdown?.rows).toHaveLength(4);
    expect(card.mark).toBeUndefined();
  });

  it('draws the people of a count once: in the rows of its parts', async () => {
    const card = await model('bourgogne-franche-comte-2022', { indicator: 'salaries-en-parcours' });
    expect(card.breakdown?.shape).toBe('dot');
    expect(card.mark).toBeUndefined();
  });

  it('shows the two parts of an amount in its bar, with no rows beside', async () => {
    const card = await model('transilien-2021');
    expect(card.mark?.kind).toBe('bar');
    expect(card.breakdown).toBeUndefined();
  });

  it('has no figure where the indicator has parts only', async () => {
    const card = await model('bourgogne-franche-comte-2022', { indicator: 'publics' });
    expect([card.figure, card.mark]).toEqual([undefined, undefined]);
    expect((await told('bourgogne-franche-comte-2022', { indicator: 'publics' })).lecture).toBeUndefined();
    expect(card.breakdown?.rows).toHaveLength(5);
    expect(card.foot.base).toBe('n\u00a0=\u00a01\u202f506');
  });

  it('keeps the badge of an estimate in view', async () => {
    expect((await model('atelier-des-berges-fictif', { indicator: 'elasticite-emploi' })).caution).toEqual({
      rule: 'H10',
      text: 'estimation',
      ofPeriod: false,
    });
  });

  it('tells nothing beside a withheld figure, and nothing that it could be computed from', async () => {
    const feed = siae({
      id: 'sorties-dynamiques',
      numerator: 4,
      denominator: 8,
      value: 50,
      references: [{ label: 'Région', value: 44, period: '2025' }],
    });
    const card = await model(feed);
    expect(card.figure?.state).toBe('secret');
    const { lecture, copy } = await told(feed);
    expect([card.beside, card.mark, lecture, card.foot.base]).toEqual([[], undefined, undefined, undefined]);
    const { selection: _, ...seen } = card;
    expect(JSON.stringify([seen, copy])).not.toMatch(/\b(?:4|8|50)\b/);
  });

  it('says that data are fictional', async () => {
    expect((await model('atelier-des-berges-fictif')).foot.fictional).toBe('Données fictives');
    expect((await model('juratri')).foot.fictional).toBeUndefined();
  });

  it('gives the reason, with what there is, where nothing is selected', () => {
    const feed = feedOf('juratri');
    expect(needsOfIndicator(feed, { indicator: 'sorties', variant: 'card' })).toEqual({ files: [], views: ['empty'] });
  });
});

describe('what a card loads', () => {
  const views = (feed: string, indicator: string, variant: Variant = 'card') =>
    needsOfIndicator(feedOf(feed), { indicator, variant }).views;

  it('is nothing for a line, rows, a bar, a past or a target that it does not have', () => {
    expect(views('bourgogne-franche-comte-2022', 'sorties-dynamiques')).toEqual([]);
    expect(views('juratri', 'salaries-en-parcours')).toEqual(['seldom']);
    expect(views('transilien-2021', 'achats-inclusifs')).toEqual(['bar', 'seldom']);
    expect(views('etude-avise-2016', 'salaries-en-parcours')).toEqual(['trend', 'breakdown', 'seldom']);
  });

  it('is what is seldom for a base under one hundred and for parts alone', () => {
    const of = (indicator: Json) => needsOfIndicator(feedOf(siae({ id: 'sorties-dynamiques', value: 50, ...indicator })), { variant: 'card' });
    expect(of({ numerator: 50, denominator: 100 })).toMatchObject({ usual: true, views: [] });
    expect(of({ numerator: 45, denominator: 90 })).toMatchObject({ usual: true, views: ['seldom'] });
    const observations = ['femmes', 'hommes'].map((sexe) => ({ value: 50, n: 260, by: { sexe } }));
    expect(of({ value: undefined, observations })).toMatchObject({ usual: true, views: ['breakdown', 'seldom'] });
  });

  it('is only the drawing of its variant', () => {
    expect(views('atelier-des-berges-fictif', 'sorties-dynamiques', 'gauge')).toEqual(['gauge', 'seldom']);
    expect(views('atelier-des-berges-fictif', 'sorties-dynamiques', 'pictogram')).toEqual(['pictogram', 'seldom']);
    expect(views('atelier-des-berges-fictif', 'achats-locaux', 'pictogram')).toEqual(['pictogram', 'bar', 'seldom']);
    expect(views('etude-avise-2016', 'salaries-en-parcours', 'inline')).toEqual(['inline', 'seldom']);
  });

  it.each(FEEDS)('is enough to tell all that every indicator of %s has', async (name) => {
    for (const { id } of feedOf(name).indicators) {
      const { selection, figure, trend, breakdown: rows, mark, beside, spoken } = await model(name, { indicator: id });
      const { indicator, observation, series, breakdown: parts } = selection;
      const earlier = series?.points.slice(0, -1).some((index) => indicator.observations[index]?.value !== null);
      if (observation) expect(figure?.state === 'value', id).toBe(observation.value !== null);
      if (parts) expect(rows ?? (mark?.kind === 'bar' && mark.parts.length > 1), id).toBeTruthy();
      if (figure?.state === 'value' && indicator.type === 'taux') expect(mark ?? rows, id).toBeDefined();
      if (figure?.state === 'value' && indicator.type === 'taux' && earlier) expect(beside.length, id).toBeGreaterThan(0);
      if (indicator.type === 'compte' && (series?.points.length ?? 0) >= 3 && observation?.value !== null) expect(trend, id).toBeDefined();
      if (indicator.target) expect(spoken, id).toContain('objectif');
    }
  });
});

describe('a feed cut to one card', () => {
  it.each(FEEDS)('tells the same of every indicator of %s', async (name) => {
    const feed = feedOf(name);
    for (const { id } of feed.indicators) {
      const request = { indicator: id, variant: 'card' } as const;
      const { views, ...needs } = needsOfIndicator(feed, request);
      const words = await loadWords('fr', needs);
      const { selection: _1, ...whole } = indicatorModel({ feed, words }, request, loadedOf(views)) as IndicatorModel;
      const { selection: _2, ...cut } = indicatorModel(
        { feed: cuts['impact-indicator']!(feed, request), words },
        request,
        loadedOf(views),
      ) as IndicatorModel;
      expect(cut, id).toEqual(whole);
    }
  });

  it('is cut to the first indicator where none is asked for', () => {
    expect(cuts['impact-indicator']!(feedOf('juratri'), {}).indicators.map(({ id }) => id)).toEqual(['salaries-en-parcours']);
  });
});

describe('every card of the five feeds', () => {
  it.each(FEEDS)('has one visible mark at most, a scope and a source: %s', async (name) => {
    for (const { id } of feedOf(name).indicators) {
      for (const language of ['fr', 'en']) {
        const { selection: _, ...card } = await model(name, { indicator: id }, language);
        expect(card.foot.sources.length, id).toBeGreaterThan(0);
        expect(card.foot.scope, id).toMatch(language === 'fr' ? /^Champ\u202f: \S/ : /^Scope: \S/);
        expect(JSON.stringify(card), id).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
      }
    }
  });
});

describe('what a card draws of things that have no word', () => {
  it('is a track for their rate and nothing for their count: marks without a key could not be read', async () => {
    const lots = { id: 'x-lots', label: 'Lots livrés' };
    const rate = await model(siae({ ...lots, unit: 'pourcent', type: 'taux', population: 'autre', numerator: 120, denominator: 150 }));
    expect(rate.mark).toMatchObject({ kind: 'bar', track: true });
    expect((await model(siae({ ...lots, unit: 'truc', value: 60 }))).mark).toBeUndefined();
    expect((await model(siae({ ...lots, unit: 'personnes', value: 60 }))).mark).toMatchObject({ kind: 'units', key: '1\u00a0point = 1\u00a0personne' });
  });
});
