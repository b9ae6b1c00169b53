import { describe, expect, it } from 'vitest';
import type { Json } from '../dashboard/support.js';
import { feedOf, leaversOf, leaving, pathway, plain, told } from './support.js';

const durable = (people: number): Json => ({ kind: 'emploi-durable', people });
const other = (people: number): Json => ({ kind: 'autre-sortie', people });
const typical = (steps: readonly Json[], more: Json = {}): Json => feedOf({ kind: 'type', period: '2024', steps, ...more });
const many = (count: number): Json[] => Array.from({ length: count }, (_, at) => ({ id: `s${at}`, kind: 'formation', start: at, duration: 1 }));

describe('those who left, where the figures do not hold together', () => {
  it('are not said to be those who entered, nor the other way round', async () => {
    const followed = await pathway(leaving([durable(12)], { kind: 'cohorte', leavers: 30 }));
    expect([plain(followed.title.text), followed.leavers?.total, followed.foot.base]).toEqual(['Un parcours', undefined, 'effectif non publié']);
    expect((await leaversOf(leaving([durable(12)], { entries: 30 }))).total).toBe(12);
  });

  it('do not get their withheld withdrawals as people of whom nothing is known', async () => {
    const { bands, total } = await leaversOf(leaving([durable(12), other(9), { kind: 'retrait', people: null }], { leavers: 24 }));
    expect([bands.length, total]).toEqual([2, 21]);
  });

  it('are not said to have no dynamic exits where the number of one kind is not given, nor is the rest of unknown fate', async () => {
    const { title, leavers, lecture } = await pathway(leaving([durable(6), { kind: 'emploi-transition' }, { kind: 'sortie-positive', people: 4 }, other(11)], { leavers: 26 }));
    expect([title.text, leavers?.dynamic]).toEqual(['Un parcours', undefined]);
    expect(leavers?.bands.map(({ spoken }) => plain(spoken))).toEqual(['Emploi durable : 6, 23 %', 'Emploi de transition : non renseigné', 'Sortie positive : 4, 15 %', 'Autre sortie : 11, 42 %']);
    expect(plain(lecture?.text)).toMatch(/^sur 26 personnes sorties/);
    expect(plain(lecture?.text)).not.toMatch(/dynamique|0 %/);
  });

  it('are counted and not compared where they are more than all', async () => {
    const { title, leavers, lecture } = await pathway(leaving([durable(22), other(19)], { leavers: 30 }));
    expect([title.text, leavers?.dynamic, lecture, leavers?.dots]).toEqual(['Un parcours', undefined, undefined, 0]);
    expect(leavers?.bands.map(({ spoken }) => plain(spoken))).toEqual(['Emploi durable : 22 personnes', 'Autre sortie : 19 personnes']);
    expect(leavers?.notes.map(plain)).toEqual(['Les parts dépassent l’ensemble : chiffres à vérifier.']);
  });

  it('are the same of shares that are more than all, or no shares', async () => {
    for (const shares of [[62, 59], [-5, 40], [1e9, 2]] as const) {
      const { leavers, title } = await pathway(leaving(shares.map((share, at) => ({ kind: at ? 'autre-sortie' : 'emploi-durable', share })), { leavers: 3000 }));
      expect([title.text, leavers?.dots, leavers?.dynamic]).toEqual(['Un parcours', 0, undefined]);
      expect(leavers?.notes.map(plain)).toEqual(['Les parts dépassent l’ensemble : chiffres à vérifier.']);
    }
  });

  it('are not called positive where some of them found transition employment (H09)', async () => {
    const { bands } = await leaversOf(leaving([{ kind: 'sp', label: 'Sorties positives', families: ['emploi-transition', 'sortie-positive'], people: 20 }, other(10)]));
    expect(bands[0]?.name.text).toBe('Emploi de transition et sortie positive');
  });

  it('are no finding where nobody left', async () => {
    const { title, lecture } = await pathway(leaving([durable(0), other(0)], { leavers: 0 }));
    expect([title.text, lecture]).toEqual(['Un parcours', undefined]);
  });

  it('do not make a step of a cohort withheld that is larger than the cohort', async () => {
    const feed = leaving([durable(12)], { kind: 'cohorte', entries: 40, steps: [{ id: 'a', kind: 'formation', people: 45 }] });
    expect((await leaversOf(feed)).stages.map(({ text }) => plain(text))).toEqual(['45 personnes, plus que l’ensemble : à vérifier']);
    expect((await told(feed)).table().rows[0]!.cells[1]).toMatchObject({ state: 'missing', value: null });
  });
});

describe('a path of many steps', () => {
  it('says how many it has, draws the first ones and has all in the table', async () => {
    const { title, thread } = await pathway(typical(many(200)));
    expect(plain(title.text)).toBe('Un parcours type de 200 mois en 200 étapes');
    expect([thread?.steps.length, plain(thread?.notes.at(-1)?.text)]).toEqual([60, '140 autres étapes sont dans le tableau.']);
    expect((await told(typical(many(200)))).table().rows).toHaveLength(200);
    expect((await pathway(typical(many(60)))).thread?.notes).toHaveLength(1);
  });

  it('is copied with what must be said of it', async () => {
    expect(plain((await told(typical(many(2), { illustrativeDurations: true }))).copy)).toContain('Durées illustratives. · Parcours type, ce n’est pas celui d’une personne.');
  });

  it('has months that were measured to the day written to a tenth', async () => {
    expect(plain((await pathway(typical([{ id: 'a', kind: 'formation', start: 0 }, { id: 'b', kind: 'formation', start: 2.3333333, duration: 0.5 }]))).title.text)).toBe('Un parcours type de 2,8 mois en deux étapes');
  });
});

describe('a name of thousands of letters', () => {
  it('is read aloud by its beginning, and stands whole in the table', async () => {
    const long = 'Parti ailleurs '.repeat(130).trim();
    const { model, table } = await (async () => {
      const feed = leaving([{ kind: 'a-nous', label: long, people: 18 }, other(8)], { leavers: 26 });
      return { model: await pathway(feed), table: (await told(feed)).table() };
    })();
    expect(model.lecture!.text.length).toBeLessThan(300);
    expect(JSON.stringify(table)).toContain(long);
  });
});

describe('numbers that are not there', () => {
  const exits = (missing: Json): Json[] => [{ kind: 'emploi-durable', people: null, ...missing }, other(14)];

  it('are withheld where their author says so, with what would tell them', async () => {
    const { bands } = await leaversOf(leaving(exits({ missing: 'secret' }), { leavers: 26 }));
    expect(bands.map(({ tone, figure, part }) => [tone, figure, part])).toEqual([['withheld', 'Non publié', undefined], ['withheld', 'Non publié', undefined]]);
  });

  it('are not given, or not collected, where nobody knows them, and not made up from what is left or from shares', async () => {
    const first = async (more: Json) => (await leaversOf(leaving(exits(more), { leavers: 26 }))).bands[0]!;
    expect((await first({}))).toMatchObject({ tone: 'durable', figure: 'non renseigné', people: undefined });
    expect((await first({ missing: 'non-collecte' }))).toMatchObject({ tone: 'durable', figure: 'non collecté', people: undefined });
    const { people, isDerived, rate } = await first({ share: 46 });
    expect([people, isDerived, plain(rate)]).toEqual([undefined, false, '46 %']);
    expect((await leaversOf(leaving(exits({}), { leavers: 26 }))).bands).toHaveLength(2);
  });

  it('of steps too, in the drawing of a cohort and in the table of a path', async () => {
    const cohort = leaving([durable(12)], { kind: 'cohorte', entries: 40, steps: [{ id: 'a', kind: 'formation', people: null }, { id: 'b', kind: 'immersion', people: null, missing: 'secret' }] });
    expect((await leaversOf(cohort)).stages.map(({ text }) => text)).toEqual(['non renseigné', 'Non publié']);
    expect((await told(typical([{ id: 'a', kind: 'formation', people: null }, { id: 'b', kind: 'formation', people: 30 }]))).table().rows[0]!.cells.at(-1)).toMatchObject({ text: 'non renseigné', state: 'missing' });
  });
});
