import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.js';
import type { Json } from '../dashboard/support.js';
import { cohort, leaversOf, leaving, pathway, plain, told } from './support.js';

const durable = (people: number): Json => ({ kind: 'emploi-durable', people });
const other = (people: number): Json => ({ kind: 'autre-sortie', people });
const lines = ({ bands }: Awaited<ReturnType<typeof leaversOf>>): (string | undefined)[] => bands.map(({ spoken }) => plain(spoken));

describe('the leavers of a period', () => {
  it('stand in the official families, and what comes from shares is said to be about', async () => {
    const leavers = await leaversOf('bourgogne-franche-comte-2022');
    expect(lines(leavers)).toEqual([
      'Emploi durable : 20,6 %, environ 2 020 personnes', 'Emploi de transition ou sortie positive : 22,1 %, environ 2 170 personnes', 'Autre sortie : 57,3 %, environ 5 620 personnes',
    ]);
    expect(leavers.bands.map(({ tone }) => tone)).toEqual(['durable', 'dynamic', 'other']);
  });

  it('have their dynamic exits summed, and never called positive ones', async () => {
    const { dynamic, finding } = await leaversOf('bourgogne-franche-comte-2022');
    expect([dynamic?.count, plain(dynamic?.figure), dynamic?.label]).toEqual([2, '42,7 %', 'sorties dynamiques']);
    expect(finding?.text).toBe('Plus de deux sortants sur cinq ont connu une sortie dynamique');
  });

  it('are counted first where they are fewer than a hundred, with the interval of so few', async () => {
    const { title, lecture } = await pathway('atelier-des-berges-fictif');
    expect(plain(title.text)).toBe('15 des 26 personnes sorties en 2025 ont connu une sortie dynamique');
    expect(plain(lecture?.text)).toBe('sur 26 personnes sorties en 2025, 15 ont connu une sortie dynamique, dont un emploi durable pour 6 ; avec si peu de personnes, l’intervalle à 95 % va de 39 à 74 %.');
    expect((await leaversOf('atelier-des-berges-fictif')).dynamic?.figure).toBe('15 sur 26');
  });

  it('are read aloud with verbs that agree, of one and of none', async () => {
    const lecture = async (exits: readonly Json[], language?: string) => plain((await pathway(leaving(exits, { leavers: 26 }), language)).lecture?.text);
    const positive = (people: number): Json => ({ kind: 'sortie-positive', people });
    expect(await lecture([durable(0), positive(1), other(25)])).toMatch(/^sur 26 personnes sorties en 2024, une a connu une sortie dynamique ;/);
    expect(await lecture([durable(1), positive(0), other(25)])).toMatch(/, une a connu une sortie dynamique, dans un emploi durable ;/);
    expect(await lecture([durable(0), other(26)])).toMatch(/, aucune n’a connu de sortie dynamique ;/);
    expect(await lecture([durable(0), positive(9), other(17)])).toMatch(/, 9 ont connu une sortie dynamique ;/);
    expect(await lecture([durable(1), positive(9), other(16)])).toMatch(/, dont un emploi durable pour une ;/);
    expect(await lecture([durable(9), other(17)])).toMatch(/, 9 ont connu une sortie dynamique, toutes dans un emploi durable ;/);
    expect(await lecture([durable(0), other(26)], 'en')).toMatch(/^of 26 people who left in 2024, none made a dynamic exit;/);
    expect(await lecture([durable(1), other(25)], 'en')).toMatch(/, one made a dynamic exit, to durable employment;/);
  });

  it('of the author’s own kinds are read aloud in a sentence', async () => {
    const lecture = async (language?: string) => plain((await pathway(leaving([{ kind: 'a', label: 'Nous ne savons pas', people: 28 }, { kind: 'b', label: 'Partis', people: 12 }], { leavers: 40 }), language)).lecture?.text);
    expect(await lecture()).toBe('sur 40 personnes sorties en 2024, 28 sont comptées dans « Nous ne savons pas ».');
    expect(await lecture('en')).toBe('of 40 people who left in 2024, 28 are counted under “Nous ne savons pas”.');
  });

  it('are said to be a sum where nobody says how many they are', async () => {
    const given = leaving([durable(20), other(15)]);
    expect(plain((await pathway(given)).foot.base)).toBe('n = 35, somme des sorties données');
    expect((await told(given)).table().rows.at(-1)?.cells[0]?.text).toBe('Ensemble (somme des sorties données)');
    expect(plain((await pathway(leaving([durable(20), other(15)], { leavers: 35 }))).foot.base)).toBe('n = 35');
  });

  it('are not called positive exits by what the author calls all of it (H09)', async () => {
    const called = async (exits: readonly Json[]) => plain((await pathway(leaving(exits, { leavers: 40, label: 'Nos sorties positives' }))).subject[0]?.text);
    expect(await called([durable(20), other(20)])).toBe('Sorties dynamiques (et non seulement « positives »)');
    expect(await called([{ kind: 'sortie-positive', people: 20 }, other(20)])).toBe('Nos sorties positives');
  });

  it('come in the order of the families, whatever the order of the feed', async () => {
    const { bands } = await leaversOf(leaving([other(20), { kind: 'sortie-positive', people: 10 }, durable(10)], { leavers: 40 }));
    expect(bands.map(({ key }) => key)).toEqual(['emploi-durable', 'sortie-positive', 'autre-sortie']);
  });

  it('of several types are their family, with each type named', async () => {
    const { bands } = await leaversOf(leaving([{ kind: 'cdi', people: 12 }, { kind: 'cdd-long', people: 8 }, other(20)], { leavers: 40 }));
    expect([bands[0]?.name.text, bands[0]?.people, plain(bands[0]?.kinds)]).toEqual(['Emploi durable', 20, 'CDI 12, CDD de plus de 6 mois 8']);
  });

  it('are not joined by those who are taken out, who are told apart', async () => {
    const leavers = await leaversOf(leaving([durable(20), other(15), { kind: 'retrait', people: 5 }], { leavers: 40 }));
    expect([leavers.total, leavers.bands.length]).toEqual([35, 2]);
    expect(leavers.notes.map(plain)).toContain('Retraits (motifs qui ne comptent pas comme une sortie) : 5, hors du calcul.');
    const given = await told(leaving([durable(20), other(15), { kind: 'retrait', people: 5 }], { leavers: 40 }));
    expect(given.table().rows.slice(-2).map(({ cells }) => cells.slice(0, 2).map(({ text }) => plain(text)))).toEqual([['Ensemble', '35'], ['Retraits, hors du calcul', '5']]);
    expect(plain(given.copy)).toContain('Retraits (motifs qui ne comptent pas comme une sortie) : 5, hors du calcul.');
  });

  it('leave a remainder that is said to be unknown, and those not heard of again apart from the other exits', async () => {
    const leavers = await leaversOf(leaving([durable(20), other(10), { kind: 'sans-nouvelles', people: 6 }], { leavers: 40 }));
    expect(leavers.bands.map(({ name, people, tone }) => [name.text, people, tone])).toEqual([
      ['Emploi durable', 20, 'durable'], ['Autre sortie', 10, 'other'], ['Sans nouvelles', 6, 'unknown'], ['Devenir non renseigné', 4, 'unknown'],
    ]);
  });

  it('have no remainder made of what rounding leaves', async () => {
    const { bands } = await leaversOf(leaving([{ kind: 'emploi-durable', share: 33.3 }, { kind: 'emploi-transition', share: 33.3 }, { kind: 'autre-sortie', share: 33.3 }], { leavers: 900 }));
    expect(bands).toHaveLength(3);
    const { bands: fewer } = await leaversOf(leaving([{ kind: 'emploi-durable', share: 33.3 }, { kind: 'autre-sortie', share: 33.3 }], { leavers: 900 }));
    expect(plain(fewer.at(-1)?.spoken)).toBe('Devenir non renseigné : 33,4 %, environ 301 personnes');
  });

  it('all together are never called positive exits, whatever the author calls them', async () => {
    const families = ['emploi-durable', 'emploi-transition', 'sortie-positive'];
    const { bands } = await leaversOf(leaving([{ kind: 'ensemble', label: 'Sorties positives', families, people: 20 }, other(20)], { leavers: 40 }));
    expect(bands[0]?.name.text).toBe('Sorties dynamiques');
  });

  it('have no sum of dynamic exits where an exit may be one or not', async () => {
    const own = await leaversOf(leaving([durable(20), { kind: 'depart-maison', people: 20 }], { leavers: 40 }));
    const mixed = await leaversOf(leaving([durable(20), { kind: 'reste', families: ['sortie-positive', 'autre-sortie'], people: 20 }], { leavers: 40 }));
    expect([own.dynamic, mixed.dynamic]).toEqual([undefined, undefined]);
  });

  it('that are too few are not told, and neither is a remainder', async () => {
    const leavers = await leaversOf(leaving([durable(3), other(5)], { leavers: 8 }));
    expect(leavers.bands.map(({ tone, people, part }) => [tone, people, part])).toEqual([['withheld', undefined, undefined], ['withheld', undefined, undefined]]);
    expect(plain(leavers.bands[0]?.spoken)).toBe('Emploi durable : Non publié, moins de 11 personnes');
    expect(leavers.dots).toBe(0);
    expect(JSON.stringify(leavers)).not.toMatch(/"people":[35]\b/);
  });

  it('are one dot each up to two hundred, then a hundredth', async () => {
    const few = await leaversOf(leaving([durable(20), other(180)], { leavers: 200 }));
    const many = await leaversOf(leaving([durable(21), other(180)], { leavers: 201 }));
    expect([few.dots, many.dots]).toEqual([200, 100]);
    expect([plain(few.notes[0]), plain(many.notes[0])]).toEqual(['1 point = 1 personne. La largeur des rubans est exacte.', '1 point = 1 % des sortants, environ 2 personnes. La largeur des rubans est exacte.']);
  });

  it('are drawn by their shares where no count is known', async () => {
    const leavers = await leaversOf(leaving([{ kind: 'emploi-durable', share: 40 }, { kind: 'autre-sortie', share: 60 }]));
    expect([leavers.total, leavers.dots, lines(leavers)[0]]).toEqual([undefined, 100, 'Emploi durable : 40 %']);
  });
});

describe('a cohort', () => {
  it('is counted from its entries, and who has not left is said to be there or unknown', async () => {
    const { title, leavers } = await pathway(cohort);
    expect(plain(title.text)).toBe('18 des 40 personnes entrées en 2023 ont connu une sortie dynamique');
    expect(leavers!.bands.at(-1)).toMatchObject({ name: { text: 'Encore en parcours ou devenir non renseigné' }, people: 12, tone: 'unknown' });
  });

  it('has no rate of dynamic exits, which is one of leavers', async () => {
    expect((await leaversOf(cohort)).dynamic).toMatchObject({ figure: '18 sur 40', beside: '' });
  });

  it('of which some are still there, or not known, draws them as such and sums the others', async () => {
    const exits = [{ kind: 'inconnu', label: 'Nous ne savons pas', people: 28 }, { kind: 'en-parcours', people: 20 }, durable(12)];
    const { title, leavers } = await pathway(leaving(exits, { kind: 'cohorte', entries: 60 }));
    expect(plain(title.text)).toBe('12 des 60 personnes entrées en 2024 ont connu une sortie dynamique');
    expect(leavers!.bands.map(({ name, tone, people }) => [name.text, tone, people])).toEqual([['Emploi durable', 'durable', 12], ['Encore en parcours', 'unknown', 20], ['Nous ne savons pas', 'unknown', 28]]);
    const rest = await leaversOf(leaving([durable(12), { kind: 'en-parcours', people: 20 }], { kind: 'cohorte', entries: 60 }));
    expect(rest.bands.slice(1).map(({ name, people }) => [name.text, people])).toEqual([['Encore en parcours', 20], ['Devenir non renseigné', 28]]);
    expect(rest.dynamic?.figure).toBe('12 sur 60');
    expect((await leaversOf(leaving(exits.slice(1), { kind: 'cohorte', entries: 60 }), 'en')).bands.map(({ name }) => name.text)).toContain('Still in the pathway');
  });

  it('is copied with the steps that its people took', async () => {
    expect(plain((await told(cohort)).copy)).toContain('Embauche : 40 sur 40 · Immersion : 31 sur 40');
  });

  it('says in its file to which part of the table a row belongs, once', async () => {
    const lines = toCsv((await told(cohort)).table(), { language: 'fr', noteLabel: 'Remarque' }).split('\r\n').map(plain);
    expect(lines[0]).not.toContain('Remarque');
    expect(lines[0]).toMatch(/Partie du tableau$/);
    expect(lines[1]).toMatch(/^Embauche.*Étapes suivies par ces mêmes personnes$/);
    expect(lines[5]).toMatch(/^Emploi durable.*Devenir$/);
  });

  it('shows how many of the same people took each step', async () => {
    expect((await leaversOf(cohort)).stages.map(({ name, text }) => [name.text, text])).toEqual([
      ['Embauche', '40 sur 40'], ['Immersion', '31 sur 40'], ['Formation', '22 sur 40'], ['Recherche d’emploi', '27 sur 40'],
    ]);
  });

  it('says that its people are the same, never the leavers of the year', async () => {
    expect(JSON.stringify((await told(cohort)).facts())).toContain('jamais rapprochées des sorties de la même année');
  });
});

describe('what is told of leavers', () => {
  const thresholds = async (kind: string, role = 'siae'): Promise<string | undefined> => {
    const facts = (await told({ ...leaving([durable(20), other(20)], { leavers: 40 }), organisation: { name: 'A', role, kind } })).facts();
    return plain(facts.find(({ term }) => term === 'Qui est compté')?.lines.map(({ text }) => text).join(' '));
  };

  it('says from when on one counts as having left, by the kind of enterprise', async () => {
    expect(await thresholds('ACI')).toMatch(/trois mois au moins \(ACI, EI\)\.$/);
    expect(await thresholds('AI')).toMatch(/^Une personne compte parmi les sortants si elle a travaillé 150 heures/);
    expect(await thresholds('etat', 'reseau')).toMatch(/trois mois.*150 heures/);
    expect(await thresholds('EA')).toBeUndefined();
  });

  it('is a table of the same facts, all of them together last', async () => {
    const { columns, rows } = (await told('bourgogne-franche-comte-2022')).table();
    expect(columns.map(({ label }) => label)).toEqual(['Devenir', 'Personnes', 'Part', 'Sortie dynamique']);
    expect(rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
      ['Emploi durable', 'environ 2 020 personnes', '20,6 %', 'oui'], ['Emploi de transition ou sortie positive', 'environ 2 170 personnes', '22,1 %', 'oui'],
      ['Autre sortie', 'environ 5 620 personnes', '57,3 %', 'non'], ['Ensemble', '9 807', '100 %', ''],
    ]);
  });

  it('leaves with its base, its period, its people and its source', async () => {
    expect(plain((await told('bourgogne-franche-comte-2022')).copy)).toMatch(/42,7 % sorties dynamiques.*2022 · n = 9 807 · Champ : .*personnes sorties en 2022 · Source : Dreets/);
  });
});
