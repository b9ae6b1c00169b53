import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/export/csv.js';
import { cuts } from '../../../../src/model/cut.js';
import { loadPanel, type Told } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { progressModel, type ProgressModel } from '../../../../src/widgets/progress/progress.model.js';
import { shownProgress } from '../../../../src/widgets/progress/progress-told.model.js';
import { hardSkills, healthWithheld, labelledSkills, manyPeople, thousands, unknownStep, wrongSteps } from '../../../fixtures/progress.js';
import type { Json } from '../dashboard/support.js';
import { contextOf, plain } from './support.js';

const FICTIONAL = 'atelier-des-berges-fictif';

async function told(given: string | Json, id?: string, language = 'fr'): Promise<Told> {
  const context = await contextOf(given, language, id);
  return toldOfPart(context, shownProgress(context, progressModel(context, id) as ProgressModel), await loadPanel(language));
}

const rowsOf = ({ table }: Told): (string | undefined)[] => table().rows.map(({ cells }) => plain(cells.map(({ text }) => text).join(' | ')));

describe('what is told of a before and after', () => {
  it('has a table of the same counts', async () => {
    expect(rowsOf(await told(FICTIONAL, 'freins')).slice(0, 2)).toEqual(['Mobilité | 26 | 41', 'Santé | 14 | 33']);
    expect(rowsOf(await told(FICTIONAL, 'competences'))[0]).toBe('Ponctualité | 2,1 | 3,4 | 3,5 | 0,1 de moins qu’attendu | 0–4 | 26');
    expect(rowsOf(await told(FICTIONAL, 'formation'))).toEqual(['Orientées | 44 |  | ', 'Ont commencé | 38 | 44 | 6', 'Ont terminé | 31 | 44 | 7', 'Certifiées | 19 | 44 | 12']);
    expect(rowsOf(await told(thousands))).toHaveLength(3000);
  });

  it('has in its column of training those who stayed at the step before, and says of which where that one is not known', async () => {
    const { table } = await told(FICTIONAL, 'formation');
    expect(table().columns.at(-1)?.label).toBe('Restées à l’étape d’avant');
    const { rows } = (await told(unknownStep)).table();
    expect(rows.map(({ note }) => plain(note))).toEqual([undefined, undefined, '170 orientées ne sont pas certifiées']);
  });

  it('says of skills without an expected level that there is none, and how far they went, in words, table and copied text', async () => {
    const given = await told(labelledSkills);
    expect(given.table().columns.map(({ label }) => label)).toEqual(['Compétence', 'Entrée', 'Sortie', 'Écart à l’entrée', 'Échelle', 'Effectif']);
    expect(rowsOf(given)[0]).toBe('Accueil | 2,2 | 3,8 | 1,6 de plus qu’à l’entrée | 1–5 | non renseigné');
    expect(plain(given.copy)).toContain('sur une échelle de 1 à 5, niveau attendu non renseigné');
    expect(plain((await told(labelledSkills, undefined, 'en')).copy)).toContain('expected level not given');
  });

  it('has what the author calls it over the table', async () => {
    expect(plain((await told(FICTIONAL, 'competences')).table().caption)).toBe("Savoir-être et savoir-faire, de l'entrée à la sortie · Niveau moyen de 26 personnes, sur une échelle de 0 à 4 · 2025");
    expect(plain((await told(wrongSteps)).table().caption)).toBe('Accès à la qualification · 2025');
  });

  it('says in the table why a count is not there', async () => {
    expect(rowsOf(await told(healthWithheld))[2]).toBe('Santé | non publié : donnée sensible | non publié | non publié');
    expect(rowsOf(await told(hardSkills))[4]).toMatch(/^Cuisine \| non publié : moins de 11 personnes/);
    expect(rowsOf(await told(hardSkills)).slice(1, 4)).toEqual([
      'Lecture | non renseigné | 12,0 | 11,0 | 1,0 de plus qu’attendu | 0–20 | 31', 'Calcul | 11,5 | 9,0 | non renseigné |  | 0–20 | 31',
      'Conduite d’engins | 1,0 | 5,5 | 3,0 | valeurs hors de l’échelle indiquée : à vérifier | 0–4 | 26',
    ]);
    expect(rowsOf(await told(manyPeople))[2]).toBe('Finances | non renseigné | 45');
    expect(rowsOf(await told(wrongSteps))[3]).toBe('Certifiées | 35 |  | plus qu’à l’étape d’avant : chiffres à vérifier');
  });

  it('is saved with "s" for what is withheld, and never with the count', async () => {
    const { table, meta } = await told(healthWithheld);
    const csv = toCsv(table(), { language: 'fr', meta: meta(), noteLabel: 'Remarque' });
    expect(csv).toContain('Santé;s;s;s;');
    expect(csv).toContain('Bilan 2025');
    expect(csv).not.toMatch(/;15;|;4;/);
  });

  it('reads the first row that is published aloud', async () => {
    expect(plain((await told(FICTIONAL, 'freins')).lecture?.text)).toBe('Mobilité : frein levé pour 26 des 41 personnes chez qui il a été identifié.');
  });

  it('reads all steps of a training aloud that are known', async () => {
    expect(plain((await told(FICTIONAL, 'formation')).lecture?.text)).toBe('Sur 44 personnes orientées vers une formation, 38 ont commencé, 31 ont terminé et 19 sont certifiées.');
    expect(plain((await told(wrongSteps)).lecture?.text)).toBe('Sur 44 personnes orientées vers une formation, 38 ont commencé et 31 ont terminé.');
  });

  it('is copied as one line with what is fictional, counts, base and source', async () => {
    const copy = plain((await told(FICTIONAL, 'formation')).copy)!;
    expect(copy).toMatch(/^Données fictives · Sur 44 personnes orientées vers une formation, 19 sont certifiées · /);
    expect(copy).toContain('Certifiées : 19 sur 44 personnes');
    expect(copy).toMatch(/n = 44 · Champ : L'Atelier des Berges, Lons-le-Saunier · Source : L'Atelier des Berges, 2026, déclaratif$/);
  });

  it('explains what is counted, and every refusal', async () => {
    const facts = (await told(healthWithheld)).facts();
    const lines = facts.flatMap((one) => one.lines.map(({ text }) => text)).join('\n');
    expect(lines).toContain('leur total compte des freins, pas des personnes');
    expect(lines).toContain('touche à la vie privée');
  });

  it('needs no indicator beside server-rendered HTML', async () => {
    const { feed } = await contextOf(FICTIONAL);
    const cut = cuts['impact-progress']!(feed, {});
    expect(cut.indicators).toEqual([]);
    expect(cut.progress).toHaveLength(3);
  });
});
