import { describe, expect, it } from 'vitest';
import { barriers, healthWithheld, hundreds, manyPeople, thousands, unknownCodes, withProgress } from '../../../fixtures/progress.js';
import { asked, barriersIn, plain, said, shown } from './support.js';

const FICTIONAL = 'atelier-des-berges-fictif';

describe('barriers identified and lifted', () => {
  it('find the most frequent one, and count barriers in all', async () => {
    expect(said(await shown(FICTIONAL, 'freins'))).toEqual([
      'Le frein le plus fréquent, la mobilité, a été levé 26 fois sur 41',
      "Freins à l'emploi en 2025", '88 freins levés sur 158 identifiés', '158 freins identifiés',
    ]);
    expect(said(await shown(FICTIONAL, 'freins', 'en'))[0]).toBe('The most frequent barrier, mobility, was lifted 26 times out of 41');
  });

  it('stand in the order of how many people have them', async () => {
    const { rows } = await barriersIn(FICTIONAL, 'freins');
    expect(rows.map(({ name, number, outOf }) => plain(`${name} ${number} ${outOf}`))).toEqual([
      'Mobilité 26 sur 41', 'Santé 14 sur 33', 'Logement 15 sur 28', 'Démarches et droits 19 sur 24', 'Langue, lecture et écriture 9 sur 18', 'Finances 5 sur 14',
    ]);
  });

  it('are spoken with name, counts and what is counted', async () => {
    const { rows } = await barriersIn(healthWithheld);
    expect(plain(rows[0]!.spoken)).toBe('Mobilité : frein levé pour 26 des 41 personnes chez qui il a été identifié, et en partie pour 6 autres');
    expect(plain(rows[0]!.more)).toBe('6 levés en partie');
  });

  it('are said to be the most frequent published one where one is withheld, and have no total', async () => {
    const model = await shown(healthWithheld);
    expect(said(model)).toEqual(['Parmi les freins publiés, le plus fréquent, la mobilité, a été levé 26 fois sur 41', 'Freins à l’emploi', '2025']);
  });

  it('that are withheld are neither counts nor dots, and say why', async () => {
    const health = (await barriersIn(healthWithheld)).rows.at(-1)!;
    expect(health).toMatchObject({ name: 'Santé', identified: null, removed: null, reason: { state: 'secret' } });
    expect(health.dots).toBeUndefined();
    expect(plain(health.spoken)).toBe('Santé : non publié : donnée sensible');
    expect(JSON.stringify(await barriersIn(healthWithheld))).not.toMatch(/\b(15|4)\b/);
  });

  it('are one dot a person up to two hundred, and then a round number of them in all rows', async () => {
    expect(await barriersIn(FICTIONAL, 'freins')).toMatchObject({ per: 1, lines: 1, columns: 41 });
    expect(await barriersIn(hundreds)).toMatchObject({ per: 1, lines: 5, columns: 36 });
    const many = await barriersIn(manyPeople);
    expect(many).toMatchObject({ per: 10, lines: 1, columns: 32 });
    expect(plain(many.key)).toBe('1 point = 10 personnes ayant ce frein');
  });

  it('that are identified only say so, and are no zero', async () => {
    const finances = (await barriersIn(manyPeople)).rows[2]!;
    expect(finances.dots).toBeUndefined();
    expect(plain(finances.reason?.text)).toBe('identifié chez 45 personnes ; levées non renseignées');
  });

  it('that are partly lifted have dots of their own, unless they were counted as lifted', async () => {
    const dots = async (partly: number) => (await barriersIn(withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 26, partly }])))).rows[0]!.dots;
    expect(await dots(15)).toEqual({ removed: 26, partly: 15, identified: 41 });
    expect(await dots(16)).toEqual({ removed: 26, partly: 0, identified: 41 });
  });

  it('that were never lifted are said so', async () => {
    const given = withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 0 }, { code: 'logement', identified: 20, removed: 0 }]));
    expect(said(await shown(given)).slice(0, 3)).toEqual(['Le frein le plus fréquent, la mobilité, n’a été levé aucune fois sur 41', 'Freins à l’emploi', 'aucun frein levé sur 61 identifiés']);
    expect(plain((await barriersIn(given)).rows[0]!.spoken)).toBe('Mobilité : frein levé pour aucune des 41 personnes chez qui il a été identifié');
    expect(said(await shown(given, undefined, 'en')).slice(0, 3)).toEqual(['The most frequent barrier, mobility, was never lifted out of 41', 'Barriers to work', 'no barriers lifted out of 61 identified']);
  });

  it('that are partly lifted are said to be others than the lifted ones, or to be checked', async () => {
    const row = async (partly: number, language?: string) => (await barriersIn(withProgress(barriers([{ code: 'mobilite', identified: 20, removed: 15, partly }])), undefined, language)).rows[0]!;
    expect(plain((await row(5)).spoken)).toMatch(/, et en partie pour 5 autres$/);
    expect(plain((await row(5, 'en')).spoken)).toMatch(/, and partly for 5 others$/);
    const over = await row(9);
    expect([plain(over.more), plain(over.spoken)?.includes('en partie pour')]).toEqual(['9 levés en partie : à vérifier, plus que d’identifiés avec les levés', false]);
    expect(plain(over.spoken)).toMatch(/9 levés en partie : à vérifier/);
  });

  it('of which one number is small are not said to be had by few people', async () => {
    const row = async (counts: object) => plain((await barriersIn(withProgress(barriers([{ code: 'mobilite', ...counts }])))).rows[0]!.spoken);
    expect(await row({ identified: 30, removed: 3 })).toBe('Mobilité : non publié : l’un des nombres est de moins de 5 personnes');
    expect(await row({ identified: 9, removed: 7 })).toBe('Mobilité : non publié : moins de 11 personnes');
  });

  it('are named by the author first, and a code that nobody names is quoted', async () => {
    const model = await shown(unknownCodes);
    expect(plain(model.title.text)).toBe('Le frein le plus fréquent, « garde-enfants », a été levé 12 fois sur 30');
    const named = await shown(withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 26 }, { code: 'logement', identified: 20, removed: 8 }]), { labels: { mobilite: 'Transport' } }));
    expect(plain(named.title.text)).toBe('Le frein le plus fréquent, « Transport », a été levé 26 fois sur 41');
  });

  it('of which two are as frequent have no most frequent one', async () => {
    const model = await shown(withProgress(barriers([{ code: 'mobilite', identified: 41, removed: 26 }, { code: 'logement', identified: 41, removed: 8 }])));
    expect(said(model)).toEqual(['34 freins levés sur 82 identifiés', 'Freins à l’emploi', '2025', '82 freins identifiés']);
  });

  it('that are called "other" are not the finding', async () => {
    const model = await shown(withProgress(barriers([{ code: 'autre', identified: 41, removed: 26 }, { code: 'logement', identified: 20, removed: 8 }])));
    expect(plain(model.title.text)).toBe('34 freins levés sur 61 identifiés');
  });

  it('of which more were lifted than identified are not drawn', async () => {
    const model = await shown(withProgress(barriers([{ code: 'mobilite', identified: 20, removed: 26 }])));
    expect((model.graphic.rows[0] as { dots?: unknown }).dots).toBeUndefined();
    expect(model.title.text).toBe('Freins à l’emploi');
  });

  it('are drawn up to two dozen rows; the others are said to be in the table', async () => {
    const model = await shown(thousands);
    expect(model.drawn).toBe(24);
    expect(plain(model.more)).toBe('et 2 976 autres lignes, dans le tableau');
  });
});

describe('the choice of a before and after', () => {
  it('is the first of the feed', async () => {
    expect((await shown(FICTIONAL)).entry.id).toBe('freins');
  });

  it('names those that there are where it knows none of that id', async () => {
    expect(plain((await asked(FICTIONAL, 'frein')) as string)).toBe('Le fichier de données n’a pas d’avant-après « frein ». Il contient : freins, competences et formation.');
  });

  it('says where a feed has none, and where one has no rows', async () => {
    expect(await asked('juratri')).toBe('Le fichier de données ne contient pas d’avant-après\u202f: ni freins, ni compétences, ni formation.');
    expect(await asked(withProgress(barriers([])))).toBe('Cet avant-après ne contient aucune ligne.');
  });
});
