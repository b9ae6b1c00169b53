import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.js';
import { shapesOfPartners } from '../../../../src/feed/partners.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { partnersPictureWords } from '../../../../src/widgets/partners/partners-picture.model.js';
import { shownPartners, withFigures } from '../../../../src/widgets/partners/partners-told.model.js';
import { tellsOf } from '../../../../src/widgets/partners/partners-where.model.js';
import { filesOfPartners, partnersModel } from '../../../../src/widgets/partners/partners.model.js';
import { contextWith, document, plain, type Json } from '../stories-support.js';

const BASE: Json = {
  version: '1.0', organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI', territory: 'dep:39' }, source: 'b',
  sources: [{ id: 'b', title: 'Bilan social 2025', publisher: 'La Fabrique', date: '2026-02-01' }, { id: 'p', title: 'Enquête partenaires', publisher: 'Réseau', date: '2023-02-01' }],
};
const SHARE: Json = { id: 'achats-locaux', value: 46, period: '2025', territory: 'dep:39' };
const named = (...all: readonly Json[]): readonly Json[] => all.map((one, index) => ({ name: `P${index}`, type: 'client', territory: 'dep:39', ...one }));
const feedOf = (indicators: readonly Json[], ...partners: readonly Json[]): Json => ({ ...BASE, indicators, partners: named(...partners) });

/** All that one feed is told as. */
async function shown(given: Json, language = 'fr') {
  const context = await contextWith(given, shapesOfPartners, (feed) => filesOfPartners(feed, {}), language);
  const panel = await loadPanel(language);
  const model = partnersModel(context)!;
  const told = withFigures(context, model, toldOfPart(context, shownPartners(context, model, panel), panel), panel);
  const picture = partnersPictureWords(context, model, { lecture: told.lecture });
  return {
    context, model, picture, title: plain(model.title.text), copy: plain(told.copy)!, lecture: plain(told.lecture?.text), champ: plain(model.foot.scope),
    csv: plain(toCsv(told.table(), { language, meta: told.meta(), also: told.also?.(), unitLabel: 'Unité', noteLabel: 'Remarque' }))!, facts: plain(JSON.stringify(told.facts()))!,
    beside: picture.beside.map((one) => plain(one)), count: model.count && [plain(model.count.words), ...model.count.notes.map((one) => plain(one)), plain(model.count.caution)],
  };
}

describe('the count of partners beside a share', () => {
  const other = { id: 'partenaires-locaux', value: 23, period: '2021', source: 'p', method: 'estimation' };

  it('says its own year and that it is an estimate, and gives neither to the share', async () => {
    const { model, count, copy, csv, beside, picture, facts } = await shown(feedOf([SHARE, other], { since: '2019' }));
    expect([model.subject, model.caution]).toEqual([['Partenaires locaux', 'La Fabrique', '2025'], undefined]);
    expect(count).toEqual([' partenaires locaux, dont un nommé ici', 'en 2021', 'estimation, hypothèses non indiquées']);
    expect(copy).toContain('23 partenaires locaux, dont un nommé ici, en 2021, estimation, hypothèses non indiquées');
    expect(csv).toMatch(/Achats locaux;46;%;;;2025;Jura;"La Fabrique, 2026, déclaratif";;/);
    expect(csv).toMatch(/Partenaires locaux;23;[^\n]*;2021;[^\n]*Réseau[^\n]*estimation, hypothèses non indiquées/);
    expect(beside).toContain('23 partenaires locaux, dont un nommé ici, en 2021, estimation, hypothèses non indiquées');
    expect(picture.subject.map(({ text }) => text).join()).not.toContain('estimation');
    // What must be said of it names it, in the panel and in the file.
    expect(facts).toMatch(/"term":"Partenaires locaux","lines":\[\{"text":"Organisations distinctes[^\]]*estimation/);
    expect(csv).toMatch(/Réserves;[^\n]*Partenaires locaux : /);
  });

  it('keeps its doubt where the share has a reference that is far', async () => {
    const { count, model } = await shown(feedOf([{ ...SHARE, references: [{ label: 'Enquête', value: 38, period: '2019' }] }, { ...other, period: '2025' }], {}));
    expect([count, model.caution]).toEqual([[' partenaires locaux, dont un nommé ici', 'estimation, hypothèses non indiquées'], undefined]);
  });

  it('names its territory where that is not the share’s, and counts those named there', async () => {
    const { count, copy } = await shown(feedOf([{ ...SHARE, territory: 'com:39300' }, { id: 'partenaires-locaux', value: 23, period: '2025', territory: 'reg:27' }], { territory: 'com:39300' }, { territory: 'dep:25' }, { territory: 'dep:75' }));
    expect(count).toEqual([' partenaires locaux, dont deux nommés ici', 'en Bourgogne-Franche-Comté', undefined]);
    expect(copy).toContain('dont deux nommés ici, en Bourgogne-Franche-Comté');
  });

  it('says nothing twice where year, place and doubt are the same', async () => {
    const { count, model } = await shown(feedOf([{ ...SHARE, method: 'estimation' }, { id: 'partenaires-locaux', value: 23, period: '2025', method: 'estimation' }], {}));
    expect([model.caution, count]).toEqual(['estimation, hypothèses non indiquées', [' partenaires locaux, dont un nommé ici', undefined]]);
  });

  it('has its year and doubt in the subject where there is no share', async () => {
    const { model, title, count } = await shown(feedOf([other], { since: '2019' }));
    expect([title, model.subject, model.caution, count]).toEqual(['Un partenaire nommé, dans le Jura', ['Partenaires locaux', 'La Fabrique', '2021'], 'estimation, hypothèses non indiquées', [' partenaires locaux, dont un nommé ici', undefined]]);
    expect((await shown({ ...BASE, indicators: [other] })).title).toBe('À La Fabrique, 23 partenaires locaux');
    // The year of a share that is not there is not that of the count.
    const beside = await shown({ ...BASE, indicators: [{ ...SHARE, value: null, missing: 'non-collecte' }, other] });
    expect([beside.title, beside.model.subject, beside.count?.[1]]).toEqual(['Partenaires locaux', ['La Fabrique', 'Jura', '2025'], 'en 2021']);
  });

  it('counts among those named only who was a partner in its year', async () => {
    expect((await shown(feedOf([SHARE, other], { since: '2019' }, { since: '2023' }, { since: '2012', until: '2020' }, { since: '2012', until: '2021-03' }))).count?.[0]).toBe(' partenaires locaux, dont deux nommés ici');
  });

  it('says openly where more are named than are counted', async () => {
    const fewer = (value: number, more: Json = {}) => shown(feedOf([{ id: 'partenaires-locaux', value, period: '2025', ...more }], {}, {}, {}, {}));
    expect([(await fewer(2)).title, (await fewer(2)).count?.[0]]).toEqual(['Quatre partenaires nommés, tous dans le Jura', ' partenaires locaux, alors que quatre sont nommés ici']);
    expect((await fewer(2, { precision: 'au-moins' })).count?.[0]).toBe(' partenaires locaux, dont quatre nommés ici');
    expect((await fewer(4)).count?.[0]).toBe(' partenaires locaux');
  });

  it('is "more than" in a file as well', async () => {
    const { csv } = await shown(feedOf([{ ...SHARE, precision: 'au-moins' }, { id: 'partenaires-locaux', value: 20, precision: 'au-moins', period: '2025' }], {}));
    expect(csv).toMatch(/Achats locaux;46;%;[^\n]*plus de/);
    expect(csv).toMatch(/Partenaires locaux;20;[^\n]*plus de/);
  });
});

describe('the territory of the share', () => {
  it('is named where it is the author’s own, in the finding, the Lecture, the Champ and the file', async () => {
    const { title, lecture, champ, csv, model } = await shown({ ...feedOf([{ id: 'achats-locaux', value: 46, period: '2025' }], { territory: 'x:bassin' }, {}), territory: 'x:bassin', labels: { 'x:bassin': 'Bassin de Lons' } });
    expect(title).toBe('46 % des achats de La Fabrique ont été faits dans le territoire « Bassin de Lons »');
    expect(lecture).toBe('En 2025, 46 % du montant total des achats de La Fabrique a été dépensé auprès de fournisseurs situés dans le territoire « Bassin de Lons ».');
    expect(champ).toBe('Champ : achats de La Fabrique, part faite dans le territoire « Bassin de Lons »');
    expect(csv).toContain('Territoire;Bassin de Lons');
    expect(model.groups.map((one) => plain(one.title))).toEqual(['Dans le territoire « Bassin de Lons »', 'Dans ce territoire ou ailleurs : non précisé']);
  });

  it('is told by its code where it has no name, in a sentence', async () => {
    const { model, title } = await shown(feedOf([{ ...SHARE, territory: 'com:39300' }], { territory: 'com:39300' }));
    expect([title, model.groups[0]!.title]).toEqual(['46 % des achats de La Fabrique ont été faits dans le territoire de code com:39300', 'Dans le territoire de code com:39300']);
  });

  it('is that of the share in a file, not that of the organisation', async () => {
    const berges = document('atelier-des-berges-fictif');
    expect((await shown(berges)).csv).toMatch(/\nTerritoire;Jura;/);
    expect((await shown({ ...berges, indicators: [] })).csv).toMatch(/\nTerritoire;Jura;/);
  });

  it('is in the subject where the author’s finding does not tell it', async () => {
    expect((await shown(feedOf([{ ...SHARE, finding: 'Nous achetons près de chez nous' }], {}))).model.subject).toEqual(['Partenaires locaux', 'La Fabrique', 'Jura', '2025']);
  });

  it('is no part of another word', async () => {
    const { context } = await shown(feedOf([SHARE], { territory: 'dep:01' }));
    expect([tellsOf(context, 'achats de main', 'dep:01'), tellsOf(context, 'achats, Ain', 'dep:01'), tellsOf(context, 'Ain', 'dep:01'), tellsOf(context, 'Ainsi', 'dep:01')]).toEqual([false, true, true, false]);
  });

  it('is not said to be bought in by a network that counts others', async () => {
    const network = await shown({ ...feedOf([SHARE], {}), organisation: { name: 'Réseau', role: 'reseau' } });
    expect([network.title, network.lecture]).toEqual(['46 % des achats ont été faits dans le Jura', 'En 2025, 46 % du montant total des achats a été dépensé auprès de fournisseurs situés dans le Jura.']);
  });
});

describe('what the share is compared with', () => {
  const reference = { label: { fr: 'Enquête nationale', en: 'National survey' }, value: 38, period: '2019', source: 'p' };

  it('is in the picture, the copied line, the method and a row of the file, with its doubt, and its source is credited', async () => {
    const { model, beside, copy, facts, csv, picture } = await shown(feedOf([{ ...SHARE, references: [reference] }], {}));
    const said = 'Pour comparer : Enquête nationale 38 %, 2019, à titre de repère, à six ans d’écart';
    expect(beside).toContain(said);
    expect(copy).toContain(said);
    expect(picture.ticks).toEqual([38]);
    expect(facts).toContain('Enquête nationale 38 %, 2019, à titre de repère, à six ans d’écart');
    expect(csv).toMatch(/Pour comparer : Enquête nationale"?;38;%;;;2019;;"Réseau, 2023";"à titre de repère/);
    expect([model.foot.sources.map(({ text }) => text), csv.includes('Source;"Réseau, Enquête partenaires, 2023-02-01"')]).toEqual([['La Fabrique, 2026, déclaratif', 'Réseau, 2023'], true]);
  });

  it('is told in English, every one of several, each with its own doubt', async () => {
    const { model } = await shown(feedOf([{ ...SHARE, references: [{ ...reference, period: '2024' }, reference] }], {}), 'en');
    expect(model.comparisons.map(({ text, caution }) => [plain(text), Boolean(caution)])).toEqual([['To compare: National survey 38%, 2024', false], ['To compare: National survey 38%, 2019', true]]);
  });

  it('is nothing beside a share that is withheld', async () => {
    const { model, csv } = await shown(feedOf([{ ...SHARE, value: null, missing: 'non-collecte', references: [reference] }], {}));
    expect([model.comparisons, model.caution, csv.includes('38')]).toEqual([[], undefined, false]);
  });
});

describe('relations that ended', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ territory: index % 3 ? 'dep:39' : 'dep:25', since: String(1990 + (index % 30)), ...(index % 5 ? {} : { until: '2020' }) }));

  it('stand apart, are said, and are no strokes', async () => {
    const { title, model, copy, picture } = await shown(feedOf([], ...many));
    expect([title, plain(model.standing)]).toEqual(['40 partenaires, dont 27 dans le Jura', '40 relations en cours, 10 terminées']);
    expect(model.groups.map((one) => [one.kind, one.relations.length, one.others && plain(one.others)])).toEqual([['inside', 20, '7 autres sont dans le tableau.'], ['outside', 13, undefined], ['over', 10, undefined]]);
    expect(model.types.map(({ count }) => count)).toEqual([40]);
    expect(copy).toContain('40 relations en cours, 10 terminées');
    expect(picture.subject.map(({ text }) => plain(text))).toContain('40 relations en cours, 10 terminées');
  });

  it('are told with their place, and so are those to come', async () => {
    const { model, csv } = await shown(feedOf([], {}, { since: '2030' }, { until: '2020', territory: 'dep:25' }, { until: '2021' }));
    expect(model.groups.map(({ title, relations }) => [title, relations.map(({ place }) => place)])).toEqual([['Dans le Jura', [undefined]], ['À venir', ['dans le Jura']], ['Terminées', ['dans le Doubs', 'dans le Jura']]]);
    for (const state of ['en cours', 'à venir', 'terminée']) expect(csv).toContain(`;${state};`);
  });

  it('are the finding where none lasts', async () => {
    expect((await shown(feedOf([], { until: '2015' }, { until: '2016' }, { since: '2030' }))).title).toBe('Aucune relation en cours, deux terminées, une à venir');
    expect((await shown(feedOf([], { until: '2015' }), 'en')).title).toBe('No current relation, one ended');
  });

  it('are to be checked where they end before they begin', async () => {
    expect((await shown(feedOf([], {}, { since: '2020', until: '2015' }))).model.relations[1]!.dates).toBe('dates à vérifier : de 2020 à 2015'.replace(' :', '\u202f:'));
  });
});

describe('the words of partners', () => {
  it('say "both" of two', async () => {
    expect([(await shown(feedOf([], {}, {}))).title, (await shown(feedOf([], {}, {}), 'en')).title]).toEqual(['Deux partenaires, tous deux dans le Jura', 'Two partners, both in the Jura']);
  });

  it('describe a picture in sentences that end once', async () => {
    const { picture } = await shown(document('atelier-des-berges-fictif'));
    expect(plain(picture.summary)).toContain('820 000 € d’achats en 2025. 23 partenaires');
    expect(picture.summary).not.toMatch(/\.\.|, ,|\. \./);
  });

  it('do not say that a place is elsewhere or not stated where no territory is known', async () => {
    const { title, model } = await shown({ ...feedOf([], { territory: 'dep:25' }), organisation: { name: 'La Fabrique', role: 'siae' } });
    expect([title, model.groups.map((one) => one.title), model.types[0]!.places]).toEqual(['Un partenaire', ['Partenaires nommés'], '']);
  });
});
