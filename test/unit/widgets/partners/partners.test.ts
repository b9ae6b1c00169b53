import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.js';
import { shapesOfPartners } from '../../../../src/feed/partners.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { partnersPicture } from '../../../../src/widgets/partners/partners-picture.layout.js';
import { partnersPictureWords } from '../../../../src/widgets/partners/partners-picture.model.js';
import { shownPartners, withFigures } from '../../../../src/widgets/partners/partners-told.model.js';
import { situationOf } from '../../../../src/widgets/partners/partners-where.model.js';
import { rulerOf } from '../../../../src/widgets/partners/partners-years.model.js';
import { filesOfPartners, partnersModel, type PartnersModel, type PartnersRequest } from '../../../../src/widgets/partners/partners.model.js';
import { contextWith, document, plain, type Json } from '../stories-support.js';

const BERGES = 'atelier-des-berges-fictif';

const contextOf = (given: string | Json = BERGES, request: PartnersRequest = {}, language?: string) => contextWith(given, shapesOfPartners, (feed) => filesOfPartners(feed, request), language);

async function relations(given: string | Json = BERGES, request: PartnersRequest = {}, language?: string): Promise<PartnersModel> {
  const model = partnersModel(await contextOf(given, request, language), request);
  if (!model) throw new Error('nothing to show');
  return model;
}

const without = (...ids: readonly string[]): Json => {
  const berges = document(BERGES);
  return { ...berges, indicators: (berges['indicators'] as readonly { id: string }[]).filter(({ id }) => !ids.includes(id)) };
};
const withPartners = (...partners: readonly Json[]): Json => ({ ...without('achats-locaux', 'partenaires-locaux'), partners: partners.map((one, index) => ({ name: `Partenaire ${index + 1}`, type: 'client', ...one })) });

describe('where a partner is', () => {
  it.each([
    ['dep:39', 'dep:39', 'inside'], ['dep:39', 'dep:25', 'outside'], ['dep:39', 'com:39300', 'inside'], ['dep:39', 'com:25056', 'outside'], ['reg:27', 'dep:39', 'inside'],
    ['reg:27', 'com:39300', 'inside'], ['reg:27', 'dep:75', 'outside'], ['reg:94', 'com:2A004', 'inside'], ['dep:974', 'com:97411', 'inside'], ['reg:04', 'com:97411', 'inside'],
    ['FR', 'dep:75', 'inside'], ['dep:39', 'qpv:QN03901M', 'inside'], ['dep:25', 'qpv:QN03901M', 'outside'], ['com:39300', 'com:39300', 'inside'], ['com:39300', 'com:39198', 'outside'],
    // A region is neither in nor out of its département; the codes of others say nothing.
    ['dep:39', 'reg:27', 'unknown'], ['dep:39', 'reg:11', 'outside'], ['com:39300', 'dep:39', 'unknown'], ['dep:39', 'FR', 'unknown'], ['dep:39', 'epci:200071116', 'unknown'], ['epci:200071116', 'epci:200071116', 'inside'], ['dep:39', 'x:vallee', 'unknown'], ['x:vallee', 'dep:39', 'unknown'],
  ])('in %s is told of %s: %s', (home, code, expected) => {
    expect(situationOf(home, code)).toBe(expected);
  });

  it('is not known without a territory', () => {
    expect([situationOf('dep:39', undefined), situationOf(undefined, 'dep:39')]).toEqual(['unknown', 'unknown']);
  });
});

describe('the ruler of years', () => {
  it('goes from the first beginning to the day of the feed, the same for all', () => {
    const ruler = rulerOf([{ since: '2016' }, { since: '2021' }], '2026-01-01')!;
    expect([ruler.first, ruler.last, ruler.spanOf({ since: '2016' }), ruler.spanOf({ since: '2021' }), ruler.spanOf({ since: '2016', until: '2020' })]).toEqual([
      '2016', '2026', { from: 0, to: 100, isOpen: true }, { from: 50, to: 100, isOpen: true }, { from: 0, to: 50, isOpen: false },
    ]);
  });

  it('draws nothing of what has no beginning, begins later, or ends before it began', () => {
    const ruler = rulerOf([{ since: '2016' }], '2026-01-01')!;
    expect([ruler.spanOf({}), ruler.spanOf({ until: '2020' }), ruler.spanOf({ since: '2030' }), ruler.spanOf({ since: '2020', until: '2018' })]).toEqual([undefined, undefined, undefined, undefined]);
    expect(rulerOf([{}, { since: '2030' }], '2026-01-01')).toBeUndefined();
  });

  it('is sixty years long at most: what is older begins at its edge', () => {
    const ruler = rulerOf([{ since: '0001' }, { since: '2006' }], '2026-01-01')!;
    expect([ruler.first, ruler.spanOf({ since: '0001' })?.from, Math.round(ruler.spanOf({ since: '2006' })!.from)]).toEqual(['1966', 0, 67]);
  });
});

describe('relations with partners', () => {
  it('lead with the share bought locally, its territory named, its two amounts, and how many partners are named', async () => {
    const model = await relations();
    expect(plain(model.title.text)).toBe("46 % des achats de L'Atelier des Berges ont été faits dans le Jura");
    expect([plain(model.outOf), model.count?.figure.figure.number, plain(model.count?.words)]).toEqual(['377 200 € sur 820 000 € d’achats en 2025.', '23', ' partenaires locaux, dont trois nommés ici']);
    expect(model.subject).toEqual(['Partenaires locaux', "L'Atelier des Berges", '2025']);
  });

  it('say the same in English', async () => {
    const model = await relations(BERGES, {}, 'en');
    expect(model.title.text).toBe("46% of the purchases of L'Atelier des Berges were made in the Jura");
    expect([plain(model.outOf), plain(model.count?.words)]).toEqual(['€377,200 out of €820,000 of purchases in 2025.', ' local partners, three of them named here']);
  });

  it('are grouped by place, the oldest first, with their type and since when', async () => {
    const { groups } = await relations();
    expect(groups.map(({ title, relations: all }) => [title, all.map(({ partner: { name }, type, place, dates }) => [name, type, place, dates])])).toEqual([
      ['Dans le Jura', [
        ["Communauté d'agglomération (fictive)", 'Client', undefined, 'relation depuis 2015'], ['Scierie du Lac (fictive)', 'Fournisseur', undefined, 'relation depuis 2019'], ['Garage solidaire (fictif)', 'Acteur social ou de santé', undefined, 'relation depuis 2021'],
      ]],
      ['Ailleurs', [['Centre de formation (fictif)', 'Organisme de formation', 'dans le Doubs', 'relation depuis 2018']]],
    ]);
  });

  it('are in or out of the territory that is asked for', async () => {
    const { groups, home, purchases } = await relations(BERGES, { territory: 'reg:27' });
    expect([home, purchases, groups.map(({ title, relations: all }) => [title, all.length])]).toEqual(['reg:27', undefined, [['En Bourgogne-Franche-Comté', 4]]]);
  });

  it('have another finding where the share is not known: how many there are, and where', async () => {
    expect((await relations(without('achats-locaux', 'partenaires-locaux'))).title.text).toBe('Quatre partenaires, dont trois dans le Jura');
    expect((await relations(withPartners({ territory: 'dep:39' }))).title.text).toBe('Un partenaire, dans le Jura');
    expect((await relations(withPartners({ territory: 'dep:25' }, {}))).title.text).toBe('Deux partenaires');
  });

  it('do not give a share that is withheld, nor its amounts, and say why', async () => {
    const berges = document(BERGES);
    const hidden = (berges['indicators'] as readonly Json[]).map((one) => (one['id'] === 'achats-locaux' ? { ...one, contributors: { count: 2 } } : one));
    const model = await relations({ ...berges, indicators: hidden });
    expect([model.purchases?.figure.state, plain(model.purchases?.figure.text), model.outOf]).toEqual(['secret', 'non publié : révélerait un montant individuel', undefined]);
    expect(JSON.stringify(model.title) + JSON.stringify(model.relations)).not.toMatch(/46|377/);
  });

  it('count types, those of the territory apart, the most frequent first', async () => {
    const { types } = await relations(withPartners({ territory: 'dep:39' }, { type: 'fournisseur', territory: 'dep:25' }, { type: 'fournisseur', territory: 'dep:39' }, { type: 'inconnu' }));
    expect(types).toEqual([{ name: 'Fournisseur', inside: 1, count: 2, places: '1 dans le Jura, 1 ailleurs' }, { name: 'Client', inside: 1, count: 1, places: '1 dans le Jura' }, { name: 'inconnu', inside: 0, count: 1, places: '1 de lieu non précisé' }]);
  });

  it('give each amount with its kind, and never a sum (H21)', async () => {
    const model = await relations(withPartners({ amount: 12000, amountKind: 'paye', direction: 'achat' }, { amount: 50000, amountKind: 'maximum' }, { amount: 7 }, { direction: 'sans-flux' }));
    expect(model.relations.map(({ amount }) => plain(amount))).toEqual(['achats : 12 000 €, montant payé', '50 000 €, montant maximal', '7 €, nature du montant non précisée', 'sans flux financier']);
    expect(JSON.stringify(model)).not.toMatch(/62\s?000|62\s?007/);
  });

  it('say when they ended, begin later, or have no date', async () => {
    const { relations: all } = await relations(withPartners({ since: '2015', until: '2022-06' }, { since: '2030' }, { until: '2020' }, {}, { since: '2020', until: '2030' }));
    expect(all.map(({ dates, label }) => [plain(dates), plain(label)])).toEqual([['relation de 2015 à juin 2022', '2015–juin 2022'], ['relation à partir de 2030', '2030'], ['relation terminée en 2020', ''], ['début non précisé', ''], ['relation depuis 2020', '2020']]);
  });

  it('are of as many partners as there are organisations with a relation that lasts', async () => {
    const inside = { territory: 'dep:39' };
    const partners = [{ name: 'Scierie', ...inside }, { name: 'Scierie', type: 'fournisseur', ...inside }, { name: 'Mairie', until: '2020', ...inside }, { name: 'École', since: '2090', ...inside }, { name: 'Lycée', territory: 'dep:25' }];
    const model = await relations(withPartners(...partners));
    expect(model.title.text).toBe('Deux partenaires, dont un dans le Jura');
    expect(model.relations).toHaveLength(5);
    const counted = await relations({ ...document(BERGES), partners: partners.map((one) => ({ type: 'client', ...one })) });
    expect(plain(counted.count?.words)).toBe(' partenaires locaux, dont un nommé ici');
    expect(plain((await relations(withPartners({ until: '2020' }))).title.text)).toBe('Aucune relation en cours, une terminée');
  });

  it('last until the end of the year or month that the feed names', async () => {
    const context = await contextOf(withPartners({ since: '2015' }));
    const year = context.feed.now.slice(0, 4);
    const { relations: [one] } = await relations(withPartners({ since: '2015', until: year }));
    expect([plain(one!.dates), one!.label, one!.span?.isOpen]).toEqual(['relation depuis 2015', '2015', true]);
  });

  it('show no more in a group than is read through, and say how many are in the table', async () => {
    const { groups, relations: all } = await relations(withPartners(...Array.from({ length: 2000 }, () => ({ territory: 'dep:39' }))));
    expect([all.length, groups[0]!.relations.length, plain(groups[0]!.others)]).toEqual([2000, 20, '1 980 autres sont dans le tableau.']);
  });

  it('are nothing without partners and figures', async () => {
    expect(partnersModel(await contextOf({ ...without('achats-locaux', 'partenaires-locaux'), partners: [] }))).toBeUndefined();
  });
});

describe('what is told of partners', () => {
  const toldOf = async (given: string | Json = BERGES, language = 'fr') => {
    const context = await contextOf(given, {}, language);
    const panel = await loadPanel(language);
    const model = partnersModel(context)!;
    return withFigures(context, model, toldOfPart(context, shownPartners(context, model, panel), panel), panel);
  };

  it('reads the share aloud', async () => {
    expect(plain((await toldOf()).lecture?.text)).toBe("En 2025, 46 % du montant total des achats de L'Atelier des Berges a été dépensé auprès de fournisseurs situés dans le Jura.");
  });

  it('has every relation in a table, whether it is in the territory, and amounts as numbers', async () => {
    const { columns, rows } = (await toldOf({ ...document(BERGES), partners: [{ name: 'A', type: 'client', territory: 'dep:25', since: '2015', until: '2022', amount: 1500.5, amountKind: 'engage', direction: 'vente' }] })).table();
    expect(columns.map(({ label }) => label)).toEqual(['Partenaire', 'Type', 'Territoire', 'Dans le territoire (Jura)', 'Depuis', 'Jusqu’à', 'Flux', 'Montant', 'Nature du montant', 'Relation']);
    expect(rows[0]!.cells.map(({ text }) => plain(text))).toEqual(['A', 'Client', 'Doubs', 'non', '2015', '2022', 'ventes', '1 500,5 €', 'montant engagé', 'terminée']);
    expect(rows[0]!.cells[7]!.value).toBe(1500.5);
  });

  it('has the figures below the relations in a file, with their two amounts and their territory', async () => {
    const told = await toldOf();
    const csv = plain(toCsv(told.table(), { language: 'fr', meta: told.meta(), also: told.also?.(), unitLabel: 'Unité' }))!;
    expect(csv).toContain('Indicateur;Valeur;Unité;Numérateur;Dénominateur');
    expect(csv).toContain('Achats locaux;46;%;377200;820000;2025;Jura');
    expect(csv).toContain('Scierie du Lac (fictive);Fournisseur;Jura;oui;2019');
  });

  it('explains what is counted, and that amounts are not added', async () => {
    const facts = (await toldOf({ ...document(BERGES), partners: [{ name: 'A', type: 'client', amount: 5 }] })).facts();
    expect(JSON.stringify(facts)).toContain('Achats auprès de fournisseurs situés dans le territoire indiqué');
    expect(JSON.stringify(facts)).toContain('Les montants ne sont pas additionnés');
  });
});

describe('the picture of partners', () => {
  it('has the share, every relation, the ruler, and the foot in full, all within the page', async () => {
    const context = await contextOf();
    const picture = partnersPicture(partnersPictureWords(context, partnersModel(context)!, { lecture: { text: 'Lue.' } }), (text, size) => text.length * size * 0.5);
    const texts = plain(picture.pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs.map(({ text }) => text) : [])).join(' '))!;
    for (const words of ['Données fictives', '46 %', '377 200 € sur 820 000 €', 'Scierie du Lac (fictive)', 'dans le Doubs', 'relation depuis', 'Lecture', 'Champ', 'Source']) expect(texts).toContain(words);
    for (const piece of picture.pieces) {
      if (piece.kind === 'rect') expect(piece.x + piece.width).toBeLessThanOrEqual(picture.width - 40 + 0.01);
      if (piece.kind === 'text') expect(piece.y).toBeLessThan(picture.height);
    }
  });
});
