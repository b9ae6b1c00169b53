import { describe, expect, it } from 'vitest';
import type { Json } from '../dashboard/support.js';
import { answer, feedOf, plain, threadOf, told } from './support.js';

const step = (id: string, more: Json = {}): Json => ({ id, kind: 'formation', ...more });
const typical = (steps: readonly Json[], more: Json = {}): Json => feedOf({ kind: 'type', steps, ...more });

describe('a typical path', () => {
  it('is as long as its steps, with the barriers that were found and those removed', async () => {
    expect(plain((await threadOf('juratri')).finding.text)).toBe('Un parcours type de 15 mois : trois freins repérés, dont un levé en route');
    expect(plain((await threadOf('juratri', 'en')).finding.text)).toBe('A typical pathway of 15 months: three barriers found, one of them removed on the way');
  });

  it('names steps by the author’s words, else by the official kind, and an unknown kind as it is', async () => {
    const { steps } = await threadOf(typical([step('a', { start: 0, label: 'Cours du soir' }), step('b', { start: 1 }), step('c', { start: 2, kind: 'stage-maison' })]));
    expect(steps.map(({ name }) => name.text)).toEqual(['Cours du soir', 'Formation', 'stage-maison']);
    expect(steps.map(({ kind }) => kind)).toEqual(['Formation', undefined, undefined]);
  });

  it('says when each step is, and with what', async () => {
    const { steps } = await threadOf('juratri');
    const said = Object.fromEntries(steps.map(({ id, spoken }) => [id, plain(spoken)]));
    expect(said['orientation']).toBe('Orientation, à l’entrée');
    expect(said['tests']).toBe('Test d’orientation, du mois 5 au mois 6, NV7 et DIVA');
    expect(said['diagnostic']).toBe('Diagnostic, du mois 0 au mois 1, Freins repérés : Mobilité, Santé et Logement');
    expect(said['mobilite']).toBe('Frein levé, du mois 6 au mois 8, Freins levés : Mobilité');
  });

  it('says that it is nobody’s, that durations are illustrative, and of which barriers nothing more is told', async () => {
    const { notes } = await threadOf('juratri');
    expect(notes.map(({ text }) => plain(text))).toEqual([
      'Durées illustratives.', 'Parcours type, ce n’est pas celui d’une personne.', 'Un nœud serré est un frein ; ouvert, un frein levé.',
      'La source ne dit pas la suite pour : Santé, Logement.',
    ]);
  });

  it('makes up no place for a step without a date: it comes apart, in the feed’s order', async () => {
    const { steps, undated, to } = await threadOf(typical([step('c', { duration: 2 }), step('b', { start: 4 }), step('a', { start: 1 }), step('d')]));
    expect(steps.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(undated.map(({ id, when }) => [id, plain(when)])).toEqual([['c', 'date non indiquée, 2 mois'], ['d', 'date non indiquée']]);
    expect(to).toBe(4);
  });

  it('counts a barrier once that several steps name, and tells apart one that is removed without having been found', async () => {
    const { finding } = await threadOf(typical([step('a', { start: 0, obstacles: ['logement'] }), step('b', { start: 2, obstacles: ['logement'], removes: ['sante'] })]));
    expect(plain(finding.text)).toBe('Un parcours type de 2 mois : un frein repéré, et un autre levé');
    const only = typical([step('a', { start: 0 }), step('b', { start: 2, removes: ['sante'] })]);
    expect(plain((await threadOf(only)).finding.text)).toBe('Un parcours type de 2 mois : un frein levé');
    expect(plain((await threadOf(only, 'en')).finding.text)).toBe('A typical pathway of 2 months: one barrier removed');
    expect((await threadOf(only)).notes.map(({ text }) => plain(text))).toContain('Un nœud serré est un frein ; ouvert, un frein levé.');
  });

  it('begins before the entry where a step does', async () => {
    const { from, steps } = await threadOf(typical([step('a', { start: -2 }), step('b', { start: 3 })]));
    expect([from, plain(steps[0]!.when)]).toEqual([-2, '2 mois avant l’entrée']);
  });

  it('reads one barrier aloud, with its months', async () => {
    expect(plain((await threadOf('juratri')).lecture?.text)).toBe('dans ce parcours type, le frein « Mobilité » est levé du mois 6 au mois 8.');
  });

  it('leaves out a date in the place of a count of months', async () => {
    const { steps, undated } = await threadOf(typical([step('a', { start: 20240101 }), step('b', { start: 3, duration: 1e12 }), step('c', { start: 4 })]));
    expect([steps.map(({ end }) => end), undated.map(({ id }) => id)]).toEqual([[3, 4], ['a']]);
  });
});

describe('a path of one person', () => {
  const own = { kind: 'individuel', steps: [step('a', { start: 0 })] };

  it('is not told without their consent', async () => {
    expect(await answer(feedOf(own))).toBe('Ce parcours n’est pas publié\u202f: l’accord de la personne n’est pas indiqué.');
  });

  it('is not told where their consent does not name the web, and is not said to have no steps', async () => {
    for (const scope of ['presse', 'rapport annuel']) {
      expect(await answer(feedOf({ ...own, consent: { date: '2025-01', scope } }))).toBe('Ce parcours n’est pas publié\u202f: l’accord de la personne ne nomme pas le web.');
    }
  });

  it('says with consent whose it is, and that the name was changed', async () => {
    const { notes } = await threadOf(feedOf({ ...own, consent: { date: '2025-01', scope: 'site', pseudonym: true } }));
    expect(notes.map(({ text }) => text)).toEqual(['Parcours d’une personne, publié avec son accord.', 'Son nom a été changé.']);
  });
});

describe('what is told of a path', () => {
  const permit = typical([step('a', { start: 1, duration: 2, label: 'Permis de conduire', kind: 'levee-frein', removes: ['mobilite'], text: 'Auto-école solidaire' }), step('b', { start: 4 })]);

  it('says what kind of step it is that its author calls otherwise, and what is said of it, for ears, in the table and in the panel', async () => {
    expect(plain((await threadOf(permit)).steps[0]!.spoken)).toBe('Permis de conduire, Frein levé, du mois 1 au mois 3, Freins levés : Mobilité, Auto-école solidaire');
    const given = await told(permit);
    expect(given.table().columns.map(({ label }) => label).slice(0, 2)).toEqual(['Étape', 'Nature']);
    expect(given.table().rows.map(({ cells }) => cells[1]?.text)).toEqual(['Frein levé', 'Formation']);
    expect(given.facts().find(({ term }) => term === 'Précisions')?.lines.map(({ text }) => plain(text))).toEqual(['Permis de conduire : Auto-école solidaire']);
  });

  it('is a table of the same steps, with a reason where there is no date', async () => {
    const { columns, rows } = (await told(typical([step('a', { start: 1, duration: 2, tools: ['NV7'] }), step('b')]))).table();
    expect(columns.map(({ label }) => label)).toEqual(['Étape', 'Début (mois)', 'Durée (mois)', 'Outils']);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['Formation', '1', '2', 'NV7'], ['Formation', 'date non indiquée', '', '']]);
  });

  it('names the pathways that there are when another is asked for', async () => {
    expect(plain(await answer('juratri', 'nulle-part') as string)).toBe('Le fichier de données n’a pas de parcours « nulle-part ». Il contient : parcours-type.');
  });

  it('says that there is none in a feed without', async () => {
    expect(await answer('transilien-2021')).toBe('Ce fichier de données ne contient aucun parcours.');
  });
});
