import { describe, expect, it } from 'vitest';
import { training, undated, unknownStep, withProgress, wrongSteps } from '../../../fixtures/progress.js';
import { sideOfRiser } from '../../../../src/widgets/progress/progress.layout.js';
import { plain, said, shown, trainingIn } from './support.js';

const FICTIONAL = 'atelier-des-berges-fictif';

describe('training from orientation to certification', () => {
  it('finds how many of those with whom it began are at its end', async () => {
    expect(said(await shown(FICTIONAL, 'formation'))).toEqual(['Sur 44 personnes orientées vers une formation, 19 sont certifiées', 'Accès à la qualification en 2025', 'n = 44']);
    expect(said(await shown(FICTIONAL, 'formation', 'en'))[0]).toBe('Of 44 people referred to training, 19 are certified');
  });

  it('keeps its base at every step, and says at each riser who stayed at the step before', async () => {
    const { rows } = await trainingIn(FICTIONAL, 'formation');
    expect(rows.map(({ spoken }) => plain(spoken))).toEqual([
      'Orientées : 44 personnes', 'Ont commencé : 38 sur 44 personnes, 6 orientées n’ont pas commencé', 'Ont terminé : 31 sur 44 personnes, 7 ont commencé sans terminer',
      'Certifiées : 19 sur 44 personnes, 12 ont terminé sans être certifiées',
    ]);
  });

  it('is read in the order of a pathway, whatever the order of its rows', async () => {
    expect((await trainingIn(wrongSteps)).rows.map(({ step }) => step)).toEqual(['oriented', 'started', 'completed', 'certified']);
  });

  it('tells a step that is larger than the one before, and draws it as no gain nor loss', async () => {
    const model = await shown(wrongSteps);
    const certified = (await trainingIn(wrongSteps)).rows[3]!;
    expect([certified.tread, certified.left]).toEqual([undefined, undefined]);
    expect(plain(certified.reason?.text)).toBe('plus qu’à l’étape d’avant : chiffres à vérifier');
    expect(model.title.text).toBe('Accès à la qualification');
  });

  it('tells a step that is given twice', async () => {
    const { rows } = await trainingIn(withProgress(training([{ step: 'oriented', people: 44 }, { step: 'started', people: 38 }, { step: 'started', people: 30 }])));
    expect(plain(rows[2]!.reason?.text)).toBe('étape donnée deux fois : chiffres à vérifier');
  });

  it('says that a step is not known, and counts from the last one that is', async () => {
    const { rows, per, key } = await trainingIn(unknownStep);
    expect(rows[1]).toMatchObject({ people: null, reason: { state: 'missing', text: 'non renseigné' } });
    expect(plain(rows[2]!.left?.text)).toBe('170 orientées ne sont pas certifiées');
    expect([per, plain(key)]).toEqual([10, '1 point = 10 personnes']);
  });

  it('says so of one person, and of none', async () => {
    const rows = (certified: number) => withProgress(training([{ step: 'oriented', people: 14 }, { step: 'started', people: 13 }, { step: 'completed', people: 12 }, { step: 'certified', people: certified }]));
    const lines = async (certified: number, language: string) => (await trainingIn(rows(certified), undefined, language)).rows.map(({ left }) => plain(left?.text));
    expect(await lines(11, 'fr')).toEqual([undefined, '1 orientée n’a pas commencé', '1 a commencé sans terminer', '1 a terminé sans être certifiée']);
    expect(await lines(11, 'en')).toEqual([undefined, '1 was referred and did not start', '1 started without completing', '1 completed without being certified']);
    expect(plain((await shown(rows(0))).title.text)).toBe('Sur 14 personnes orientées vers une formation, aucune n’est certifiée');
    expect(plain((await shown(rows(0), undefined, 'en')).title.text)).toBe('Of 14 people referred to training, none is certified');
  });

  it('that nobody was referred to has no finding', async () => {
    expect((await shown(withProgress(training([{ step: 'oriented', people: 0 }, { step: 'certified', people: 0 }])))).title.text).toBe('Accès à la qualification');
  });

  it('without a period is not shown', async () => {
    const { rows } = await trainingIn(undated);
    expect(rows.map(({ people, reason }) => [people, reason?.state])).toEqual([[null, 'refuse'], [null, 'refuse']]);
    expect(plain(rows[0]!.reason?.text)).toBe('non affiché : période non indiquée');
  });

  it('agrees with one person', async () => {
    const model = await shown(withProgress(training([{ step: 'oriented', people: 12 }, { step: 'certified', people: 1 }])));
    expect(plain(model.title.text)).toBe('Sur 12 personnes orientées vers une formation, 1 est certifiée');
  });

  it('has the words of a riser on its left where there is room, over those who left', () => {
    expect([sideOfRiser(14, '6 n’ont pas commencé', 'tight'), sideOfRiser(14, '6', 'tight'), sideOfRiser(30, '6 n’ont pas commencé', 'roomy'), sideOfRiser(98, 'x'.repeat(80), 'tight')]).toEqual(['start', 'end', 'end', 'end']);
  });
});
