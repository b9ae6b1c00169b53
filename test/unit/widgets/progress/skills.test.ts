import { describe, expect, it } from 'vitest';
import { hardSkills, labelledSkills, skills, withProgress } from '../../../fixtures/progress.js';
import { aboveRuler, besideSlope, isClear } from '../../../../src/widgets/progress/progress.layout.js';
import { plain, said, shown, skillsIn } from './support.js';

const FICTIONAL = 'atelier-des-berges-fictif';
const scale = { min: 0, max: 4 };
const three = (exits: readonly number[]) => withProgress(skills(exits.map((exit, index) => ({ code: `c${index}`, scale, entry: 1, exit, expected: 3, n: 26 }))));

describe('skills from entry to exit', () => {
  it('find how many reach on average what employers expect, and say of whom on which scale', async () => {
    expect(said(await shown(FICTIONAL, 'competences'))).toEqual([
      'Trois compétences sur quatre atteignent à la sortie, en moyenne, le niveau attendu par les employeurs',
      "Savoir-être et savoir-faire, de l'entrée à la sortie", 'Niveau moyen de 26 personnes, sur une échelle de 0 à 4', '2025', 'n = 26',
    ]);
    expect(said(await shown(FICTIONAL, 'competences', 'en'))[0]).toBe('Three of the four skills reach the level that employers expect at exit, on average');
  });

  it('say so of none, one and all', async () => {
    const title = async (...exits: number[]) => plain((await shown(three(exits))).title.text);
    expect(await title(2, 2.9)).toBe('Aucune des deux compétences n’atteint à la sortie, en moyenne, le niveau attendu par les employeurs');
    expect(await title(2, 3)).toBe('Une compétence sur deux atteint à la sortie, en moyenne, le niveau attendu par les employeurs');
    expect(await title(3, 4)).toBe('Les deux compétences atteignent à la sortie, en moyenne, le niveau attendu par les employeurs');
    expect(await title(3)).toBe('À la sortie, le niveau attendu par les employeurs est atteint en moyenne');
  });

  it('are reached from the expected level on, even where both are written alike', async () => {
    const { rows } = await skillsIn(hardSkills);
    expect(rows[0]).toMatchObject({ reached: false, exit: { text: '3,5' }, expected: { text: '3,5' } });
    expect(rows[0]!.gap).toBe('juste au\u2011dessous du niveau attendu');
    expect((await skillsIn(three([3]))).rows[0]).toMatchObject({ reached: true, gap: 'au niveau attendu' });
  });

  it('tell the gap of the levels as they are written', async () => {
    expect((await skillsIn(FICTIONAL, 'competences')).rows.map(({ gap }) => gap)).toEqual(['0,1 de moins qu’attendu', '0,2 de plus qu’attendu', '0,4 de plus qu’attendu', '0,3 de plus qu’attendu']);
  });

  it('are spoken with levels, scale, what is expected and base', async () => {
    expect(plain((await skillsIn(FICTIONAL, 'competences')).rows[0]!.spoken))
      .toBe('Ponctualité : 2,1 à l’entrée, 3,4 à la sortie ; sur une échelle de 0 à 4 ; les employeurs attendent 3,5 ; 0,1 de moins qu’attendu ; n = 26');
  });

  it('stand each on its own scale, with its own base where they differ', async () => {
    const { rows, n, scale: one } = await skillsIn(hardSkills);
    expect([n, one]).toEqual([undefined, undefined]);
    expect(plain(rows[1]!.more)).toBe('n = 31 · sur une échelle de 0 à 20');
    expect(rows.map(({ exit }) => exit && Math.round(exit.at))).toEqual([87, 60, 45, 138, undefined]);
  });

  it('say what is not there, and count only what can be compared', async () => {
    const model = await shown(hardSkills);
    expect(plain(model.title.text)).toBe('Une des deux compétences comparées atteint à la sortie, en moyenne, le niveau attendu par les employeurs');
    const { rows } = await skillsIn(hardSkills);
    expect([rows[1]!.lacks, rows[2]!.lacks, rows[2]!.gap]).toEqual(['entrée non renseignée', 'niveau attendu non renseigné', undefined]);
  });

  it('that are withheld for their base are not said to be without one', async () => {
    const base = async (n: object) => (await shown(withProgress(skills([{ code: 'a', scale, entry: 1, exit: 2, expected: 3, ...n }])))).foot.base;
    expect([await base({ n: 9 }), plain(await base({}))]).toEqual([undefined, 'effectif non communiqué']);
  });

  it('off their scale are told and not drawn', async () => {
    const [off, upside] = [(await skillsIn(hardSkills)).rows[3]!, (await skillsIn(withProgress(skills([{ code: 'a', scale: { min: 4, max: 0 }, entry: 1, exit: 2, n: 26 }])))).rows[0]!];
    for (const row of [off, upside]) expect(plain(row.reason?.text)).toBe('valeurs hors de l’échelle indiquée : à vérifier');
    expect(off.gap).toBeUndefined();
  });

  it('of too few people are withheld', async () => {
    const few = (await skillsIn(hardSkills)).rows[4]!;
    expect(few.reason?.state).toBe('secret');
    expect([few.entry, few.exit, few.expected]).toEqual([undefined, undefined, undefined]);
  });

  it('without an expected level find how many have risen, and give the scale in the author’s words', async () => {
    const model = await shown(labelledSkills);
    expect(said(model)[0]).toBe('Une compétence sur deux a un niveau moyen plus élevé à la sortie qu’à l’entrée');
    const { rows, levels } = await skillsIn(labelledSkills);
    expect(rows.map(({ gap }) => gap)).toEqual(['1,6 de plus qu’à l’entrée', '0,2 de moins qu’à l’entrée']);
    expect(plain(levels?.text)).toBe('Échelle : 1 non acquis, 5 autonome');
    expect(model.foot.base).toBe('effectif non communiqué');
  });

  it('have a line for each level that can be counted, and round ones on a fine scale', async () => {
    const lines = async (min: number, max: number) => (await skillsIn(withProgress(skills([{ code: 'a', scale: { min, max }, entry: min, exit: max, n: 26 }])))).rows[0]!.scale.lines;
    expect(await lines(0, 4)).toEqual([0, 25, 50, 75, 100]);
    expect(await lines(0, 100)).toEqual([0, 50, 100]);
  });
});

describe('words beside a slope and a ruler', () => {
  it('are moved apart where levels are near each other', () => {
    expect(besideSlope(85, 50)).toEqual({ exit: 15, expected: 50 });
    const { exit, expected } = besideSlope(85, 87.5);
    expect(exit - expected!).toBeCloseTo(11);
    expect(besideSlope(85, undefined).expected).toBeUndefined();
  });

  it('leave out an end of the scale where a level stands', () => {
    expect([isClear(0, 5), isClear(0, 40), isClear(100, undefined)]).toEqual([false, true, true]);
  });

  it('stay within the ruler, in their order', () => {
    for (const [low, high] of [[0, 1], [99, 100], [50, 50], [0, 100], [40, 42]] as const) {
      const places = aboveRuler({ at: low, text: '2,1' }, { at: high, text: '3,4' });
      expect(places.low).toBeGreaterThanOrEqual(5);
      expect(places.high).toBeLessThanOrEqual(95);
      expect(places.high - places.low).toBeGreaterThan(10);
    }
  });
});
