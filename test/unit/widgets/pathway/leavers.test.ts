import { describe, expect, it } from 'vitest';
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
