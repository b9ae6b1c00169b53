import { describe, expect, it } from 'vitest';
import { cuts } from '../../../../src/model/cut.js';
import { loadPanel } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { shownFactors } from '../../../../src/widgets/factors/factors-told.model.js';
import { factorsModel } from '../../../../src/widgets/factors/factors.model.js';
import { plain } from '../dashboard/support.js';
import { contextOf, disclosed, factors, organisation, SEVEN, stated, withFactors } from './support.js';

describe('the seven success factors', () => {
  it('are the study’s, in its order, with what it says of each, where a feed has none of its own', async () => {
    const model = await factors('bourgogne-franche-comte-2022');
    expect(model.entries.map(({ id, number }) => [id, number])).toEqual(SEVEN.map((id, index) => [id, index + 1]));
    expect(model.entries.every(({ summary, state, proof }) => summary && !state && !proof)).toBe(true);
    expect(model.title.text).toBe('Sept facteurs renforcent l’impact des achats socialement responsables');
  });

  it('are said to be the study’s own, not the organisation’s that publishes the feed', async () => {
    const { foot } = await factors('etude-avise-2016');
    expect(plain(foot.scope)).toBe('Champ : étude qualitative, octobre 2015 à juin 2016');
    expect(foot.sources).toEqual([{ text: 'Avise, Sciences Po, Kimso, 2016', url: 'https://www.avise.org/' }]);
  });

  it('are documented by their proof, and those of which nothing is said stay and say so', async () => {
    const model = await factors('juratri');
    expect(model.title.text).toBe('Juratri documente cinq facteurs sur sept');
    expect(model.entries.map(({ untold }) => untold)).toEqual([undefined, 'Non renseigné', undefined, undefined, 'Non renseigné', undefined, undefined]);
    expect(model.entries[0]?.proof?.text).toBe('Une centaine de salariés accompagnés chaque année.');
  });

  it('show the figures that support them, with one caution at most', async () => {
    const model = await factors('juratri');
    const figures = model.entries.flatMap((entry) => entry.figures);
    expect(figures.map(({ head }) => plain(head))).toEqual(['Plus de 100', '55 %']);
    expect(figures.filter(({ caution }) => caution)).toHaveLength(1);
  });

  it('name the source below each proof only where sources differ', async () => {
    expect((await factors('juratri')).entries[0]?.source?.text).toContain('2017');
    expect((await factors('transilien-2021')).entries.every(({ source }) => source === undefined)).toBe(true);
  });

  it('are in place according to who says so', async () => {
    const model = await factors('atelier-des-berges-fictif');
    expect(model.title.text).toBe("Quatre facteurs sur sept sont en place, selon L'Atelier des Berges");
    expect(plain(model.subject)).toBe('Auto-évaluation, 1er mars 2026. Quatre crans : absent, prévu, en cours, en place.');
    expect(model.entries.map(({ state }) => state?.step)).toEqual([3, 1, 3, 2, 3, 3, 0]);
    expect(model.entries.every(({ state }) => state?.told === undefined)).toBe(true);
  });

  it('say who and when at each, where it is not the same for all', async () => {
    const { entries, title, subject } = await factors(withFactors([stated('internalisation', 'en-place'), stated('mutualisation', 'absent', { assessedBy: 'Un cabinet', date: '2025' })]));
    expect(entries.flatMap(({ state }) => state?.told ?? []).map(plain)).toEqual(['Selon La Fabrique, 1er mars 2026', 'Selon Un cabinet, 2025']);
    expect(plain(title.text)).toBe('Un facteur en place sur deux évalués, selon deux évaluateurs');
    expect(plain(subject)).toBe('Évaluation. Quatre crans : absent, prévu, en cours, en place.');
  });

  it.each([
    ['without an assessor', { assessedBy: undefined }],
    ['without a date', { date: undefined }],
    ['of nobody', { assessedBy: ' ' }],
  ])('have no state %s, and the method says why', async (_, more) => {
    const context = await contextOf(withFactors([stated('internalisation', 'en-place', more)]));
    const model = factorsModel(context);
    expect(model.entries.every(({ state }) => state === undefined)).toBe(true);
    const told = toldOfPart(context, shownFactors(context, model), await loadPanel('fr'));
    expect(JSON.stringify(told.facts())).toContain('sans évaluateur ni date');
  });

  it.each([
    [0, 7, 'Aucun des sept facteurs n’est encore en place, selon La Fabrique'],
    [1, 7, 'Un facteur sur sept est en place, selon La Fabrique'],
    [7, 7, 'Les sept facteurs sont en place, selon La Fabrique'],
    [0, 2, 'Aucun facteur en place sur deux évalués, selon La Fabrique'],
    [2, 3, 'Deux facteurs en place sur trois évalués, selon La Fabrique'],
  ])('%i in place of %i assessed: the others count only when they were assessed', async (inPlace, assessed, title) => {
    const model = await factors(withFactors(SEVEN.slice(0, assessed).map((id, index) => stated(id, index < inPlace ? 'en-place' : 'prevu'))));
    expect(model.title.text).toBe(title);
  });

  it('are not in place where another assessor says that they are not', async () => {
    const model = await factors(withFactors([...SEVEN.map((id) => stated(id, 'en-place')), stated(SEVEN[0]!, 'absent', { assessedBy: 'Un cabinet' })]));
    expect(model.title.text).toBe('Six facteurs sur sept sont en place, selon deux évaluateurs');
  });

  it('are documented neither by a figure that is withheld nor by a proof that says nothing', async () => {
    const indicators = [{ id: 'petit', label: 'Retours à l’emploi', unit: 'pourcent', type: 'taux', population: 'personnes', period: '2025', value: 60, numerator: 3, denominator: 5 }];
    const feed = withFactors([{ id: SEVEN[0], indicators: ['petit'] }, { id: SEVEN[1], proof: ' ' }, { id: SEVEN[2], proof: 'Un groupe.' }], { indicators });
    const context = await contextOf(feed);
    const model = factorsModel(context);
    expect(model.title.text).toBe('La Fabrique documente un facteur sur sept');
    expect(model.entries[0]?.figures[0]?.text).toContain('non publié');
    expect(model.entries[1]).toMatchObject({ proof: undefined, untold: 'Non renseigné' });
    expect(plain(shownFactors(context, model).lecture?.text)).toBe('À l’appui du facteur « Professionnalisation », La Fabrique cite : Un groupe.');
  });

  it('keep the finding on all seven when a page shows only some, and say that it does', async () => {
    const model = await factors('atelier-des-berges-fictif', 'fr', ['facilitateurs', 'parcours-formation']);
    expect(model.entries.map(({ number }) => number)).toEqual([1, 5]);
    expect(model.title.text).toContain('Quatre facteurs sur sept');
    expect(model.subject).toMatch(/Deux facteurs sont montrés ici\.$/);
  });

  it('name those that there are when another is asked for', async () => {
    const model = await factors('juratri', 'fr', ['nulle-part']);
    expect(model.entries).toEqual([]);
    expect(plain(model.problem)).toContain('« nulle-part »');
    expect(model.problem).toContain('internalisation');
  });

  it('are followed by the feed’s own, without a number', async () => {
    const { entries } = await factors(withFactors([{ id: 'gouvernance', label: { fr: 'Gouvernance', en: 'Governance' }, proof: 'Trois collèges.' }, { id: 'mutualisation', proof: 'Un groupe.' }]), 'en');
    expect(entries.at(-1)).toMatchObject({ name: { text: 'Governance' }, number: undefined, proof: { text: 'Trois collèges.', lang: 'fr' } });
    expect(entries).toHaveLength(8);
  });

  it('are left out where a feed has only its own', async () => {
    const { entries, title } = await factors(withFactors([{ id: 'gouvernance', label: 'Gouvernance', proof: 'Trois collèges.' }]));
    expect(entries).toHaveLength(1);
    expect(title.text).toBe('Un facteur de succès, selon La Fabrique');
  });

  it('are told in English too', async () => {
    expect((await factors('atelier-des-berges-fictif', 'en')).title.text).toBe("Four of the seven factors are in place, according to L'Atelier des Berges");
    expect((await factors('juratri', 'en')).title.text).toBe('Juratri documents five of the seven factors');
    expect((await factors(withFactors([stated('internalisation', 'en-place'), stated('facilitateurs', 'prevu')]), 'en')).title.text).toBe('One of the two factors assessed is in place, according to La Fabrique');
  });

  it('that a hostile feed repeats a thousand times are cut on the page and whole in the table', async () => {
    const context = await contextOf(withFactors(Array.from({ length: 1000 }, (_, index) => ({ id: `propre-${index}`, label: 'x'.repeat(2000), proof: 'y' }))));
    const model = factorsModel(context);
    expect(model.entries).toHaveLength(40);
    expect(plain(model.more)).toBe('Le tableau en donne 960 de plus.');
    expect(shownFactors(context, model).table().rows).toHaveLength(1000);
  });

  it('show no personal data of a proof', async () => {
    const model = await factors(withFactors([{ id: 'internalisation', proof: 'Écrire à jean@exemple.fr' }]));
    expect(model.entries[1]?.proof?.text).toContain('texte retiré');
  });

  it('need of a feed, beside server-rendered HTML, only themselves and the figures that they name', () => {
    const cut = cuts['impact-factors']!(disclosed('juratri'), {});
    expect(cut.factors).toHaveLength(5);
    expect(cut.indicators.map(({ id }) => id).sort()).toEqual(['retour-emploi-formation', 'salaries-en-parcours']);
  });
});

describe('the table of the seven', () => {
  it('has the same facts, and no column that has nothing to say', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    const table = shownFactors(context, factorsModel(context)).table();
    expect(table.columns.map(({ label }) => label)).toEqual(['Facteur', 'État', 'Selon', 'Date', 'Ce qui le montre']);
    expect(table.rows[1]?.cells.map(({ text }) => plain(text))).toEqual(['2. Internalisation', 'Prévu', "L'Atelier des Berges", '1er mars 2026', 'Deux acheteurs écrivent leur politique avec nous.']);
  });

  it('has what a figure says beside the factor that it supports', async () => {
    const context = await contextOf('juratri');
    const { rows, columns } = shownFactors(context, factorsModel(context)).table();
    expect(columns.map(({ key }) => key)).toEqual(['factor', 'proof', 'figures', 'source']);
    expect(plain(rows[0]?.cells[2]?.text)).toContain('plus de 100, Salariés en parcours, 2016');
  });

  it('comes with a Lecture of one factor, its assessor and its date', async () => {
    const context = await contextOf('atelier-des-berges-fictif');
    expect(plain(shownFactors(context, factorsModel(context)).lecture?.text)).toBe("Le facteur « Parcours et formation » est au cran « en place », selon L'Atelier des Berges, 1er mars 2026.");
  });

  it('is copied with who assessed and when, also where that is said once for all', async () => {
    const copy = async (given: string) => {
      const context = await contextOf(given);
      return plain(toldOfPart(context, shownFactors(context, factorsModel(context)), await loadPanel('fr')).copy)!;
    };
    expect(await copy('atelier-des-berges-fictif')).toContain('Auto-évaluation, 1er mars 2026. Quatre crans');
    expect(await copy('juratri')).not.toMatch(/\.,/);
  });

  it('comes with its grid, and says that an organisation assesses itself and that factors do not add up', async () => {
    const context = await contextOf(withFactors([stated('internalisation', 'en-place')]));
    const told = toldOfPart(context, shownFactors(context, factorsModel(context)), await loadPanel('fr'));
    const facts = plain(JSON.stringify(told.facts()))!;
    expect(facts).toContain('ni total, ni note');
    expect(facts).toContain('aucune vérification n’est indiquée');
    expect(told.meta().map(([, text]) => text)).toContain(organisation.name);
  });
});
