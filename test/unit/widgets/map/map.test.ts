import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../../src/model/words.js';
import { frameOf, isWithin, mapModel, needsOfMap } from '../../../../src/widgets/map/map.model.js';
import { feedOf, siae, type Json } from '../../model/support.js';
import { demo, departments, rates, shown } from './support.js';

const france = demo('carte-de-france-fictive');
const region = 'bourgogne-franche-comte-2022';
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u202f\u00a0]/g, ' ').replace(/\u2011/g, '-');

/** So many départements with the values of a function. */
const many = (count: number, value: (at: number) => number | null, more: Json = {}, n?: number): Json =>
  rates(Object.fromEntries(departments.slice(0, count).map(({ code }, at) => [code, value(at)])), more, n);

describe('a national map of a rate', () => {
  it('says how many are above and below the nation, where intervals allow it', async () => {
    const { model } = await shown(france, {}, departments);
    expect(model.kind).toBe('choropleth');
    const above = model.territories.filter(({ side }) => side === 'above').length;
    const below = model.territories.filter(({ side }) => side === 'below').length;
    expect(Math.min(above, below)).toBeGreaterThan(5);
    expect(plain(model.finding.text)).toBe(`Accès à la formation : ${above} départements au-dessus de la moyenne nationale, ${below} au-dessous`);
    expect(model.what.map(({ text }) => text)).toEqual(['Accès à la formation, par département']);
    expect(plain(model.reference?.label)).toMatch(/^France \d\d,\d %$/);
  });

  it('says the same in English', async () => {
    const { model, spoken } = await shown(france, {}, departments, 'en');
    expect(plain(model.finding.text)).toMatch(/^Access to training: \d+ départements above the national average, \d+ below$/);
    expect(plain(spoken['dep:39'])).toMatch(/^Jura, \d\d\.\d%, n = \d+, \d\d to \d\d%, \w+ class of five, \w+/);
  });

  it('names each option with value, base, class and side, in no order within a side (H26)', async () => {
    const { model, spoken } = await shown(france, {}, departments);
    const jura = model.territories.find(({ code }) => code === 'dep:39')!;
    const others = model.territories.filter(({ side }) => side === jura.side).length - 1;
    expect(plain(spoken['dep:39'])).toMatch(new RegExp(`^Jura, \\d\\d,\\d %, n = \\d+, de \\d\\d à \\d\\d %, \\S+ classe sur cinq, .*moyenne nationale, comme ${others} autres$`));
    expect(Object.values(spoken).join(' ')).not.toMatch(/\d+e sur \d/);
  });

  it('withholds three départements of few people, and as few as that takes with them', async () => {
    const { model } = await shown(france, {}, departments);
    const states = Object.fromEntries(model.territories.map(({ code, state }) => [code, state]));
    for (const code of ['dep:05', 'dep:23', 'dep:48']) expect(states[code]).toBe('secret');
    expect(Object.values(states).filter((state) => state === 'secret').length).toBeLessThanOrEqual(8);
    expect(states['dep:15']).toBe('missing');
    expect(model.legend.keys.map(({ text }) => plain(text))).toContain('non publié, moins de 11 personnes : 3 départements');
    expect(model.legend.keys.map(({ text }) => plain(text))).toContain('non collecté : 2 départements');
  });

  it('counts each class, the edges holding all values, the legend saying the range', async () => {
    const { model, speaker } = await shown(france, {}, departments);
    const { breaks, counts, edges, title } = model.legend;
    expect(counts.reduce((all, one) => all + one)).toBe(model.territories.filter(({ state }) => state === 'value').length);
    expect(edges).toHaveLength(counts.length + 1);
    expect(plain(title)).toBe(plain(`Départements par classe, de ${edges[0]} à ${edges.at(-1)}`));
    for (const { value, klass } of model.territories) if (value !== undefined) expect(value >= breaks[klass!]! && value <= breaks[klass! + 1]!).toBe(true);
    expect(plain(speaker.classes[1])).toMatch(/^de \d\d à \d\d %$/);
    expect(plain(model.published)).toMatch(/^une valeur pour \d\d départements sur 101$/);
  });

  it('sums itself up in one sentence', async () => {
    const { speaker } = await shown(france, {}, departments);
    expect(plain(speaker.summary)).toMatch(/^Accès à la formation : 2025, une valeur pour \d+ départements sur 101, de .* à .* %, .*France .*, non collecté : 2 départements.*\.$/);
    expect(speaker.summary).not.toMatch(/maximum|minimum/);
  });

  it('needs no more than usual words where all is published', () => {
    const published = rates({ ...Object.fromEntries(departments.map(({ code }, at) => [code, 40 + (at % 20)])), FR: 49 });
    const needs = needsOfMap(feedOf(published), {}, departments);
    expect(needs).toEqual({ files: ['map', 'territories'], usual: true, views: [] });
    expect(needsOfMap(feedOf(published), {}, departments, true)).toEqual({ files: ['map', 'map-use', 'territories'], usual: true, views: ['use'] });
    expect(needsOfMap(feedOf(france), {}, departments).views).toEqual(['gaps', 'seldom']);
    expect(needsOfMap(feedOf(region), { indicator: 'sorties' }, departments).views).toEqual(['use', 'symbols']);
    expect(needsOfMap(feedOf(published), { classes: 'natural' }, departments).views).toEqual(['breaks', 'natural']);
    for (const classes of ['equal', 'jenks']) expect(needsOfMap(feedOf(published), { classes }, departments).views).toEqual([]);
    expect(needsOfMap(feedOf(published), { classes: '45 50' }, departments).views).toEqual(['breaks']);
  });
});

describe('a region of fewer than twelve départements', () => {
  it('is a strip in three groups, with intervals, beside a labelled map', async () => {
    const { model } = await shown(region, { indicator: 'sorties-dynamiques' }, departments);
    expect(model.kind).toBe('strip');
    expect(model.area).toBe('reg:27');
    expect(model.territories).toHaveLength(8);
    expect(model.strip?.groups.map(({ title, rows }) => [plain(title), rows.map(({ territory: { code } }) => code)])).toEqual([
      ['Au-dessus de la région', ['dep:39', 'dep:71']],
      ['Proche de la région', ['dep:58', 'dep:25', 'dep:90', 'dep:21']],
      ['Au-dessous de la région', ['dep:89', 'dep:70']],
    ]);
    expect(plain(model.strip?.axis)).toBe('L’axe commence à 30 %');
    const [first] = model.strip!.groups[0]!.rows;
    expect([first!.at, first!.from, first!.to].map((at) => Math.round(30 + 25 * at!))).toEqual([48, 45, 51]);
  });

  it('names in its finding those that are apart', async () => {
    const { model } = await shown(region, { indicator: 'sorties-dynamiques' }, departments);
    expect(plain(model.finding.text)).toBe('Sorties dynamiques : au-dessus de la région dans le Jura et en Saône-et-Loire, au-dessous dans l’Yonne et en Haute-Saône');
    expect(model.what.map(({ text }) => text)).toEqual(['Taux de sorties dynamiques, par département', 'Bourgogne-Franche-Comté']);
    expect(model.caution?.rule).toBe('H19');
  });

  it('speaks of no class', async () => {
    const { spoken } = await shown(region, { indicator: 'sorties-dynamiques' }, departments);
    expect(plain(spoken['dep:39'])).toBe('Jura, 48,4 %, n = 1 112, au-dessus de la région, comme 1 autre');
  });

  it('has classes where they are asked for', async () => {
    const { model } = await shown(region, { indicator: 'sorties-dynamiques', kind: 'choropleth', classes: '40 45' }, departments);
    expect(model.kind).toBe('choropleth');
    expect(model.legend.breaks).toEqual([37.4, 40, 45, 48.4]);
    expect(model.legend.counts).toEqual([2, 3, 3]);
  });
});

describe('a map of counts', () => {
  it('is circles, never classes without being asked', async () => {
    const { model, spoken } = await shown(france, { indicator: 'structures' }, departments);
    expect(model.kind).toBe('symbols');
    expect(model.reference).toBeUndefined();
    expect(plain(model.finding.text)).toMatch(/^\d \d{3} structures d’insertion, par département$/);
    expect(plain(spoken['dep:59'])).toMatch(/^Nord, \d+, 1er sur 99$/);
    expect(model.symbols?.top.map(({ code }) => code)[0]).toBe('dep:59');
    expect(model.symbols?.circles.map(({ text }) => plain(text))).toEqual(['150 structures d’insertion', '50', '10']);
    const asked = await shown(france, { indicator: 'structures', kind: 'choropleth' }, departments);
    expect(asked.model.kind).toBe('choropleth');
    expect(asked.model.legend.counts.length).toBeGreaterThan(1);
  });

  it('says the greatest and the least where no other is as great or as little', async () => {
    const { speaker } = await shown(region, { indicator: 'sorties' }, departments);
    expect(plain(speaker.summary)).toContain('maximum : Saône-et-Loire, 1 822, minimum : Territoire de Belfort, 598');
  });

  it('gives places to those that are equal, and draws nothing of what is not above zero', async () => {
    const counts = siae({ id: 'essai', label: 'Essai', unit: 'nombre', type: 'ecart', observations: [
      { territory: 'dep:01', value: 12 }, { territory: 'dep:02', value: 12 }, { territory: 'dep:03', value: 0 }, { territory: 'dep:04', value: -8 }] });
    const { model } = await shown(counts, { kind: 'symbols' });
    expect([...model.symbols!.radii.keys()]).toEqual(['dep:01', 'dep:02']);
    expect(plain(model.symbols?.negative)).toBe('valeurs négatives, sans cercle : 1');
  });
});

describe('a rate against its reference', () => {
  it('is above or below only where the intervals are apart (H26)', async () => {
    const near = await shown(many(20, (at) => 50 + (at % 3), {}, 100), {}, departments.slice(0, 20));
    expect(near.model.reference).toBeUndefined();
    expect(near.model.territories.every(({ side }) => side === undefined)).toBe(true);
    const told = await shown({ ...many(20, (at) => (at ? 50 : 90), {}, 400), ...{} }, {}, departments.slice(0, 20));
    expect(plain(told.speaker.summary)).toContain('maximum : Guadeloupe, 90 %');
    expect(told.speaker.summary).not.toContain('minimum');
  });

  it('has no side and no word without a base', async () => {
    const { model, speaker } = await shown({ ...many(20, (at) => 30 + at, {}, 0) }, {}, departments.slice(0, 20));
    expect(model.finding.text).toBe('Taux d’essai, par département');
    expect(speaker.summary).not.toMatch(/maximum|minimum/);
  });

  it('takes the nation’s where the area has none of its own, and knows its name', async () => {
    const values = Object.fromEntries(['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'].map((code, at) => [`dep:${code}`, 30 + 2 * at]));
    const { model } = await shown({ ...rates({ ...values, FR: 44 }), organisation: { name: 'Réseau', role: 'reseau' } }, { area: 'reg:84' }, departments);
    expect([model.reference?.kind, plain(model.reference?.label), model.territories.length]).toEqual(['nation', 'France 44 %', 12]);
  });

  it('takes the author’s reference where the feed has no wider figure', async () => {
    const { model } = await shown(many(20, (at) => (at < 5 ? 30 : 50), { references: [{ label: 'Moyenne nationale', value: 50, period: '2025' }] }, 900), {}, departments.slice(0, 20));
    expect(plain(model.reference?.label)).toBe('Moyenne nationale 50 %');
    expect(plain(model.finding.text)).toBe('Taux d’essai : 5 départements au-dessous du repère');
  });

  it('says that none is apart where none is', async () => {
    const { model } = await shown(many(20, (at) => 50 + (at % 2), { references: [{ label: 'Repère', value: 50, period: '2025' }] }, 300), {}, departments.slice(0, 20));
    expect(plain(model.finding.text)).toBe('Taux d’essai : proche du repère partout');
  });
});

describe('the scale of a map', () => {
  it('is moved by no withheld value, which is nowhere in the model', async () => {
    const secret = many(20, (at) => 40 + at);
    const [indicator] = secret['indicators'] as { observations: object[] }[];
    const withOne = { ...secret, indicators: [{ ...indicator, observations: [...indicator!.observations, { territory: 'dep:39', value: 99.7, n: 7 }] }] };
    const places = [...departments.slice(0, 20), { code: 'dep:39' }];
    const { model, speaker } = await shown(withOne, {}, places);
    expect(model.legend.breaks.at(-1)).toBe(59);
    expect(model.territories.at(-1)).toMatchObject({ state: 'secret', value: undefined });
    expect(plain(speaker.of(model.territories.at(-1)!).spoken)).toBe('Jura, non publié : moins de 11 personnes');
    expect(JSON.stringify([model, speaker.summary, speaker.classes])).not.toContain('99.7');
  });

  it('gives zeros a class of their own, called by their value', async () => {
    const { model, speaker } = await shown(many(40, (at) => (at < 20 ? 0 : at + 0.5), {}, 900), {}, departments.slice(0, 40));
    expect(plain(speaker.classes[0])).toBe('0 %');
    expect(model.legend.counts[0]).toBe(20);
  });

  it('says that all are the same where they are', async () => {
    const { model, spoken } = await shown(many(20, () => 42), {}, departments.slice(0, 20));
    expect(model.legend.counts).toEqual([20]);
    expect(plain(model.legend.title)).toBe('Départements par classe, la même valeur partout : 42 %');
    expect(plain(spoken['dep:971'])).toBe('Guadeloupe, 42 %, n = 500');
  });

  it('keeps to equal steps where they are asked for, though a class be empty', async () => {
    const { model } = await shown(many(20, (at) => (at ? 10 + at / 10 : 90), {}, 900), { classes: 'equal' }, departments.slice(0, 20));
    expect(model.legend.breaks).toEqual([10.1, 20, 40, 60, 80, 90]);
    expect(model.legend.counts).toEqual([19, 0, 0, 0, 1]);
  });

  it('keeps an outlier from filling one class with all others', async () => {
    const { model } = await shown(many(30, (at) => (at ? 10 + at : 1_000_000), { unit: 'ratio', type: 'ratio' }, 0), {}, departments.slice(0, 30));
    expect(Math.max(...model.legend.counts)).toBeLessThan(12);
    expect(model.legend.breaks.at(-1)).toBe(1_000_000);
  });

  it('says what lies beyond edges that the author gives and no value passes', async () => {
    const { model, speaker } = await shown(many(20, (at) => 50 + at), { classes: '40 60 80' }, departments.slice(0, 20));
    expect(model.legend.shown.map(plain)).toEqual(['', '40', '60', '80', '']);
    expect(speaker.classes.map(plain)).toEqual(['moins de 40 %', 'de 40 à 60 %', 'de 60 à 80 %', '80 % et plus']);
  });

  it('is there without any value', async () => {
    const { model, speaker } = await shown(many(20, () => null), {}, departments);
    expect(model.legend).toMatchObject({ breaks: [], counts: [], edges: [] });
    expect(model.legend.keys.map(({ text }) => plain(text)).sort()).toEqual(['absent des données : 81 départements', 'non collecté : 20 départements']);
    expect(plain(speaker.summary)).toContain('une valeur pour 0 département sur 101');
  });
});

describe('what a map is of', () => {
  it('is the level of which the feed has most, unless told', async () => {
    expect((await shown(france)).model.level).toBe('departement');
    const { model } = await shown(france, { level: 'region' });
    expect([model.level, model.territories.length, model.kind]).toEqual(['region', 18, 'choropleth']);
    expect((await shown(france, { level: 'kanton' })).model.level).toBe('departement');
  });

  it('is the latest period of which the level has a figure', async () => {
    const years = demo('carte-annees-fictive');
    expect((await shown(years, {}, departments)).model.period).toBe('2025');
    expect((await shown(years, { period: '2016' }, departments)).model.period).toBe('2016');
    const later = rates({ 'dep:01': 40, 'dep:02': 50 });
    const [indicator] = later['indicators'] as { observations: object[] }[];
    const observations = [...indicator!.observations, { territory: 'dep:01', period: '2026', value: null, missing: 'non-collecte' }, { territory: 'FR', period: '2026', value: 44 }];
    expect((await shown({ ...later, indicators: [{ ...indicator, observations }] })).model.period).toBe('2025');
  });

  it('is the area asked for, else the feed’s own where it is larger than what is drawn', async () => {
    expect(frameOf(feedOf(region), { indicator: 'sorties-dynamiques' })).toMatchObject({ level: 'departement', area: 'reg:27' });
    expect(frameOf(feedOf(france), {}).area).toBe('FR');
    const { model } = await shown(france, { area: 'reg:53' }, departments);
    expect(model.territories.map(({ code }) => code)).toEqual(['dep:22', 'dep:29', 'dep:35', 'dep:56']);
    expect(model.reference?.kind).toBe('region');
  });

  it('is told by codes: communes by their département, départements by their région, what they don’t say by the geometry', () => {
    expect(isWithin('reg:27', 'dep:39')).toBe(true);
    expect(isWithin('reg:27', 'dep:69')).toBe(false);
    expect(isWithin('reg:94', 'com:2A004')).toBe(true);
    expect(isWithin('dep:974', 'com:97411')).toBe(true);
    expect(isWithin('dep:39', 'com:71076')).toBe(false);
    expect(isWithin('reg:27', 'reg:44')).toBe(false);
    expect(isWithin('dep:39', 'epci:200071116')).toBe(true);
    expect(isWithin('reg:27', 'epci:200071116', 'dep:69')).toBe(false);
    expect(isWithin('reg:27', 'epci:200071116', 'dep:39')).toBe(true);
    expect(isWithin('FR', 'x:quartier')).toBe(true);
  });

  it('leaves out figures that the geometry has no place for, and lists them', async () => {
    const { model } = await shown(rates({ 'dep:01': 40, 'dep:02': 50, 'dep:20': 60 }), {}, departments.slice(0, 30).concat({ code: 'dep:01' }, { code: 'dep:02' }));
    expect(model.unknown.map(({ code, value }) => [code, value])).toEqual([['dep:20', 60]]);
    expect(model.legend.breaks.at(-1)).toBe(50);
  });

  it('is nothing where the feed has no such indicator or figure, and throws never', async () => {
    const feed = feedOf(france);
    const words = await loadWords('fr', { files: ['map'] });
    expect(mapModel({ feed, words }, { indicator: 'rien' }, [], {})).toEqual({ problem: 'no-indicator' });
    expect(mapModel({ feed, words }, { level: 'commune' }, [], {})).toEqual({ problem: 'no-observation' });
    expect(mapModel({ feed, words }, { period: '1999' }, departments, {})).toEqual({ problem: 'no-observation' });
    expect(needsOfMap(feed, { indicator: 'rien' })).toEqual({ files: [], views: ['empty'] });
  });
});
