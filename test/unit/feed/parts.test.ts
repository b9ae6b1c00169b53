import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/feed/validate.js';
import { issueMessage } from '../../../src/format/issues.js';
import { issues as en } from '../../../src/format/locales/issues.en.js';
import { issues as fr } from '../../../src/format/locales/issues.fr.js';
import { isOff } from '../../../src/widgets/pathway/pathway-exits.model.js';
import { feedOf } from './support.js';
import type { Json } from './support.js';

const told = (document: Json) => validate({ ...feedOf({ id: 'sorties', value: 900, period: '2025' }), ...document }).issues;
const pathway = (more: Json): Json => ({ pathways: [{ id: 'p', label: 'P', kind: 'sorties', period: '2025', steps: [], ...more }] });
const progress = (kind: string, rows: readonly Json[]): Json => ({ progress: [{ id: 'f', label: 'F', kind, period: '2025', rows }] });
const lines = (document: Json) => told(document).map(({ severity, code, path, received, expected, consequence }) => [severity, code, path, received, expected.facts ?? expected.key, consequence]);
const places = (document: Json) => told(document).map(({ code, path }) => `${code} ${path}`);

describe('Exits against those who left', () => {
  it('an exit of more people than left is told where it stands, and not once more as a sum', () => {
    expect(lines(pathway({ leavers: 30, exits: [{ kind: 'emploi-durable', people: 12 }, { kind: 'autre-sortie', people: 34 }] })))
      .toEqual([['error', 'part-above-whole', 'pathways[0].exits[1].people', '34', { denominator: 30 }, 'undrawn']]);
  });

  it('exclusive families that are more than all together are told with their sum', () => {
    expect(lines(pathway({ leavers: 30, exits: [{ kind: 'emploi-durable', people: 22 }, { kind: 'autre-sortie', people: 19 }] })))
      .toEqual([['error', 'parts-above-total', 'pathways[0].exits', '41', { total: 30 }, 'undrawn']]);
  });

  it('a share below 0 or above 100 is told where it stands', () => {
    expect(lines(pathway({ leavers: 3000, exits: [{ kind: 'emploi-durable', share: -5 }, { kind: 'autre-sortie', share: 140 }] }))).toEqual([
      ['error', 'rate-out-of-range', 'pathways[0].exits[0].share', '-5', 'percent-range', 'undrawn'], ['error', 'rate-out-of-range', 'pathways[0].exits[1].share', '140', 'percent-range', 'undrawn'],
    ]);
  });

  it('counts and shares that are more than all together are told', () => {
    expect(places(pathway({ leavers: 100, exits: [{ kind: 'emploi-durable', people: 60 }, { kind: 'autre-sortie', share: 55 }] }))).toEqual(['parts-above-total pathways[0].exits']);
  });

  it('what rounding adds, and withdrawals beside the leavers, are no fault', () => {
    expect(told(pathway({ leavers: 3000, exits: [{ kind: 'emploi-durable', share: 50.5 }, { kind: 'autre-sortie', share: 50 }] }))).toEqual([]);
    expect(told(pathway({ leavers: 30, exits: [{ kind: 'emploi-durable', people: 12 }, { kind: 'autre-sortie', people: 18 }, { kind: 'retrait', people: 12 }] }))).toEqual([]);
    expect(told(pathway({ leavers: 30, exits: [{ kind: 'emploi-durable', people: 30 }, { kind: 'a-nous', label: 'Retirés', families: ['retrait'], people: 40 }] }))).toEqual([]);
  });

  it('whatever a widget takes for impossible is told to its author', () => {
    const count = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
    const exit = fc.record({ kind: fc.constantFrom('cdi', 'emploi-durable', 'autre-sortie', 'retrait', 'sans-nouvelles'), people: count, share: fc.option(fc.integer({ min: -2, max: 104 }), { nil: undefined }) });
    const way = fc.record({ kind: fc.constantFrom('sorties', 'cohorte'), leavers: count, entries: count, exits: fc.array(exit, { maxLength: 4 }) });
    fc.assert(fc.property(way, one => {
      const given = JSON.parse(JSON.stringify(one)) as typeof one;
      const exits = given.exits.filter(({ kind }) => kind !== 'retrait');
      fc.pre(isOff({ id: 'p', label: 'P', steps: [], ...given }, exits));
      expect(places(pathway(given)).some(line => line.includes('pathways[0].exits'))).toBe(true);
    }));
  });
});

describe('Steps', () => {
  it('of more people than entered the cohort are told', () => {
    const steps = [{ id: 'a', kind: 'accueil', people: 40 }, { id: 'b', kind: 'formation', people: 45 }];
    expect(lines(pathway({ kind: 'cohorte', entries: 40, steps }))).toEqual([['error', 'part-above-whole', 'pathways[0].steps[1].people', '45', { denominator: 40 }, 'undrawn']]);
    expect(places(pathway({ kind: 'cohorte', entries: 40, leavers: 50 }))).toEqual(['part-above-whole pathways[0].leavers']);
  });

  it('that end before they begin, or later than any pathway, are told', () => {
    const steps = [{ id: 'a', kind: 'accueil', start: 3, duration: -2 }, { id: 'b', kind: 'formation', start: 2024 }, { id: 'c', kind: 'formation', start: 1, duration: 730 }];
    expect(told(pathway({ kind: 'type', steps })).map(({ path, consequence }) => `${path} ${consequence}`)).toEqual([
      'pathways[0].steps[0].duration ignored', 'pathways[0].steps[1].start untimed', 'pathways[0].steps[2].duration untimed',
    ]);
  });

  it('of a training of more people than the step before are told, in whatever order they are written', () => {
    const rows = [{ step: 'certified', people: 50 }, { step: 'oriented', people: 44 }, { step: 'started', people: null }, { step: 'completed', people: 30 }, { step: 'oriented', people: 12 }];
    expect(lines(progress('formation', rows))).toEqual([
      ['error', 'duplicate-id', 'progress[0].rows[4].step', '"oriented"', 'unique', 'undrawn'],
      ['error', 'part-above-whole', 'progress[0].rows[0].people', '50', { denominator: 30 }, 'undrawn'],
    ]);
  });
});

describe('Exits of no official family', () => {
  const exits = [{ kind: 'depart-maison', label: 'Partis', people: 12 }, { kind: 'embauche-locale', label: 'Embauchés', families: ['emploi-durable'], people: 12 }, { kind: 'cdi', people: 12 }, { kind: 'en-parcours', people: 20 }, { kind: 'inconnu', people: 28 }];

  it('are told to their author, unlike types, families, and those still there or not known', () => {
    const given = { pathways: [{ id: 'un', label: 'Un', kind: 'cohorte', period: '2024', entries: 84, steps: [], exits }] };
    expect(lines(given).filter(([, code]) => code === 'exit-without-family').map(([severity, , path, received, , consequence]) => [severity, path, received, consequence])).toEqual([['warning', 'pathways[0].exits[0].kind', '"depart-maison"', 'kept']]);
  });
});

describe('Rows of a before and after', () => {
  it('a level beyond its scale is told, and so is a scale that ends where it begins', () => {
    const row = { code: 'a', scale: { min: 0, max: 4 }, entry: 1, exit: 3, n: 30 };
    expect(lines(progress('competences', [row, { ...row, exit: 300 }, { ...row, entry: -1, expected: 5 }, { ...row, scale: { min: 4, max: 4 } }]))).toEqual([
      ['error', 'wrong-value', 'progress[0].rows[1].exit', '300', { maximum: 4 }, 'undrawn'],
      ['error', 'wrong-value', 'progress[0].rows[2].entry', '-1', { minimum: 0 }, 'undrawn'], ['error', 'wrong-value', 'progress[0].rows[2].expected', '5', { maximum: 4 }, 'undrawn'],
      ['error', 'wrong-value', 'progress[0].rows[3].scale.max', '4', { minimum: 4 }, 'undrawn'],
    ]);
  });

  it('more barriers lifted, or partly lifted, than identified are told, once each', () => {
    const given = progress('freins', [{ code: 'mobilite', identified: 15, removed: 16 }, { code: 'logement', identified: 15, removed: 12, partly: 17 }, { code: 'langue', identified: 15, removed: 12, partly: 3 }, { code: 'sante', identified: 20, removed: 15, partly: 9 }]);
    expect(places(given)).toEqual(['numerator-above-denominator progress[0].rows[0].removed', 'part-above-whole progress[0].rows[1].partly', 'part-above-whole progress[0].rows[3].partly']);
    expect(lines(given).at(-1)?.slice(3)).toEqual(['9', { denominator: 5 }, 'kept']);
  });

  it('are told in words, at the author’s own place, in French and English', () => {
    const [, issue] = told({ progress: [7, { id: 'f', label: 'F', kind: 'formation', period: '2025', rows: [{ step: 'oriented', people: 44 }, { step: 'certified', people: 50 }] }] });
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(issueMessage(issue!, fr))).toBe('Progrès 2, ligne 2, clé « people » (progress[1].rows[1].people) : ce nombre dépasse celui dont il est une partie. Reçu : 50. Attendu : 44 au plus. Le chiffre reste écrit, avec « à vérifier » ; rien n’en est dessiné, ni conclu.');
    expect(plain(issueMessage(issue!, en))).toBe('Progress 2, row 2, key “people” (progress[1].rows[1].people): this number is above the one that it is a part of. Received: 50. Expected: 44 at most. The figure stays written, as “to be checked”; nothing is drawn or concluded from it.');
  });
});

describe('A number that its author withholds', () => {
  it('is told, and never quoted, where it is written beside', () => {
    expect(lines({ ...pathway({ leavers: 30, missing: 'secret', exits: [{ kind: 'emploi-durable', people: 12, share: 40, missing: 'secret' }], steps: [{ id: 'a', kind: 'accueil', people: 8, missing: 'secret' }] }), ...progress('freins', [{ code: 'mobilite', identified: 41, removed: null, missing: 'secret' }]) })
      .filter(([, code]) => code === 'inline-secret')).toEqual(['progress[0].rows[0].identified', 'pathways[0].leavers', 'pathways[0].steps[0].people', 'pathways[0].exits[0].people', 'pathways[0].exits[0].share']
      .map(path => ['error', 'inline-secret', path, '"…"', 'no-secret', 'hidden']));
  });

  it('is no fault without a number beside it', () => {
    expect(told(pathway({ leavers: null, entries: 40, missing: 'secret', exits: [{ kind: 'emploi-durable', people: null, missing: 'secret' }] }))).toEqual([]);
  });
});
