import { describe, expect, it } from 'vitest';
import type { FeedErrorCode, IssueCode, Issue } from '../../../src/feed/types.js';
import type { RuleId } from '../../../src/honesty/types.js';
import { issueMessage } from '../../../src/format/issues.js';
import type { Messages } from '../../../src/format/index.js';
import type { Detail } from '../../../src/format/locales/fr.js';
import { issues as issuesEn } from '../../../src/format/locales/issues.en.js';
import { issues as issuesFr, type IssueMessages } from '../../../src/format/locales/issues.fr.js';
import { panel as panelEn } from '../../../src/format/locales/panel.en.js';
import { panel as panelFr, type PanelMessages, type ToldRule } from '../../../src/format/locales/panel.fr.js';
import { map as mapEn } from '../../../src/format/locales/map.en.js';
import { map as mapFr } from '../../../src/format/locales/map.fr.js';
import { mapUse as mapUseEn } from '../../../src/format/locales/map-use.en.js';
import { mapUse as mapUseFr } from '../../../src/format/locales/map-use.fr.js';
import { english as englishFormat, french as frenchFormat } from './formats.js';

const { messages: fr } = frenchFormat;
const { messages: en } = englishFormat;

// Held by the compiler: a missing or a superfluous key in a dictionary does not build.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const checked: {
  errors: Same<keyof Messages['errors'], FeedErrorCode | 'display' | 'server'>;
  rules: Same<ToldRule, RuleId>;
  problems: Same<keyof IssueMessages['problems'], IssueCode>;
  consequences: Same<keyof IssueMessages['consequences'], Issue['consequence']>;
  english: Messages;
  panel: PanelMessages;
  issues: IssueMessages;
} = { errors: true, rules: true, problems: true, consequences: true, english: en, panel: panelEn, issues: issuesEn };
// @ts-expect-error a dictionary without `errors` is no dictionary
const incomplete: Messages = { ...fr, errors: undefined };

const details: Detail[] = [
  {}, { threshold: 11, of: 'denominator' }, { threshold: 5, of: 'count' }, { kind: 'quote' }, { kind: 'type' }, { kind: 'mixed' }, { kind: 'email' }, { assumptions: true },
  { assumptions: false }, { converted: true }, { structure: 'ACI', years: 5 }, { years: 1 }, { years: 3, months: 40, overdue: false }, { overdue: true, years: 1, months: 14 },
  { generation: 'qpv-2015' }, { mixed: true }, { late: true }, { baseline: true }, { status: 'audite' },
];

/** Every sentence of a dictionary: its strings, and its functions called with typical arguments. */
function sentences(node: unknown, path: string): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const args: unknown[][] = /\.(marks|tells|expectations)\./.test(path)
      ? details.map((detail) => [detail])
      : path.endsWith('.compared') ? [['near', 'region'], ['above', 'reference']]
      : [['A', 'B', true, 'D'], [1, 'B', 1, 'D'], [2, 'year', 2, 1], [3, 3, 2, 'a'], [0, 5, 2, '']];
    return args.flatMap((each) => {
      try {
        const said = (node as (...values: unknown[]) => unknown)(...each);
        return typeof said === 'string' ? [[path, said] as [string, string]] : [];
      } catch {
        return [];
      }
    });
  }
  return node && typeof node === 'object' ? Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`)) : [];
}

const keys = (node: unknown): unknown =>
  node && typeof node === 'object' && !Array.isArray(node) ? Object.fromEntries(Object.entries(node).map(([key, child]) => [key, keys(child)])) : typeof node;

const french = [...sentences(fr, 'fr'), ...sentences(panelFr, 'panel'), ...sentences(issuesFr, 'issues'), ...sentences(mapFr, 'map'), ...sentences(mapUseFr, 'mapUse')];
const english = [...sentences(en, 'en'), ...sentences(panelEn, 'panel'), ...sentences(issuesEn, 'issues'), ...sentences(mapEn, 'map'), ...sentences(mapUseEn, 'mapUse')];

describe('dictionaries', () => {
  it('have the same keys in every language, at every depth', () => {
    expect(checked.errors && incomplete).toBeTruthy();
    expect(keys(en)).toEqual(keys(fr));
    expect(keys(panelEn)).toEqual(keys(panelFr));
    expect(keys(issuesEn)).toEqual(keys(issuesFr));
    expect(keys(mapEn)).toEqual(keys(mapFr));
    expect(keys(mapUseEn)).toEqual(keys(mapUseFr));
  });

  it('are complete: English is never the French', () => {
    expect(english.length).toBeGreaterThan(300);
    const frenchWords = new Set(french.map(([, text]) => text).filter((text) => text.length > 14));
    // Names that are the same in both, and forms shown as examples.
    expect(english.filter(([path, text]) => frenchWords.has(text) && !/format-(period|territory)/.test(path) && !/^n\u00a0=/.test(text))).toEqual([]);
  });

  it('keep to French typography: narrow no-break spaces, curly apostrophes, French quotation marks', () => {
    const code = /^(issues\.expectations\.(format-|no-secret|H\d\d)|fr\.scales|fr\.(language|locale))/;
    for (const [path, text] of french.filter(([each]) => !code.test(each))) {
      expect(text, path).not.toMatch(/'|\.\.\.|"/);
      expect(text.replace(/https?:|\b[a-z]+:\d+/g, ''), path).not.toMatch(/[^\u202f][:;!?%»]|«[^\u202f]/);
    }
  });

  it('keep to English typography', () => {
    for (const [path, text] of english.filter(([each]) => !/expectations\.(format-|no-secret|H\d\d)/.test(each))) {
      expect(text, path).not.toMatch(/[\u202f«»]|\.\.\.|\w'\w/);
    }
  });

  it('leave no hole in any sentence', () => {
    const holed = [...french, ...english].filter(([path, text]) => /undefined|NaN|\[object|\{\w+\}/.test(text) && !/expectations|mapUse\.class|marks\.H04|tells\.H04|\.moment|units|findings/.test(path));
    expect(holed).toEqual([]);
  });

  it('inform and never shame or judge', () => {
    for (const [path, text] of [...french, ...english]) {
      expect(text, path).not.toMatch(/secret statistique|\b(mauvais|hélas|défaut d|coupable|échec|bad|poor|fail|shame|suspicious|suspect)\b/i);
    }
  });
});

describe('words on the figure', () => {
  it('say what is withheld and why', () => {
    expect(fr.marks.H04({ threshold: 11, of: 'denominator' })).toBe('non publié\u202f: moins de 11 personnes');
    expect(fr.marks.H05({})).toBe('non publié\u202f: révélerait l’autre chiffre');
    expect(en.marks.H04({ threshold: 11 })).toBe('not published: fewer than 11 people');
  });

  it('say how old a figure is, or that its update is awaited', () => {
    expect(fr.marks.H19({ years: 3, months: 47, overdue: false })).toBe('il y a plus de trois ans');
    expect(fr.marks.H19({ years: 1, months: 14, overdue: true })).toBe('mise à jour attendue');
    expect(en.marks.H19({ years: 3, months: 47, overdue: false })).toBe('more than three years ago');
  });

  it('say how far a reference can be used', () => {
    expect(fr.marks.H14({ reference: 0, structure: 'ACI', years: 5 })).toBe('à titre de repère, autre type de structure, à cinq ans d’écart');
    expect(fr.marks.H14({ reference: 0, years: 1 })).toBe('à titre de repère, à un an d’écart');
    expect(en.marks.H14({ reference: 0, years: 5 })).toBe('for orientation only, five years apart');
  });

  it('compare without judging, and never break "au-dessus"', () => {
    expect(fr.compared('near', 'region')).toBe('proche de la région');
    expect(fr.compared('above', 'nation')).toBe('au\u2011dessus de la moyenne nationale');
    expect(en.compared('near', 'nation')).toBe('close to the national average');
  });

  it('compare a count with an earlier one', () => {
    expect(fr.than('12\u202f300 de plus', 'en\u00a02021')).toBe('12\u202f300 de plus qu’en\u00a02021');
    expect(en.than('the same', 'in\u00a02021')).toBe('the same as in\u00a02021');
    expect(en.than('3 more', 'in\u00a02021')).toBe('3 more than in\u00a02021');
  });

  it('close a dashboard with the families measured or not yet', () => {
    expect(fr.closing(0, 5, 2, '')).toBe('Les cinq familles de l’étude sont mesurées, et deux autres.');
    expect(fr.closing(0, 5, 0, '')).toBe('Les cinq familles de l’étude sont mesurées.');
    expect(fr.closing(5, 5, 0, 'a et b')).toBe('Les cinq familles de l’étude ne sont pas encore mesurées\u202f: a et b.');
    expect(fr.closing(2, 5, 1, 'freins et outils')).toBe('Parmi les cinq familles de l’étude, deux ne sont pas encore mesurées\u202f: freins et outils.');
    expect(fr.closing(1, 5, 0, 'outils')).toBe('Parmi les cinq familles de l’étude, une n’est pas encore mesurée\u202f: outils.');
    expect(en.closing(0, 5, 2, '')).toBe('The five families of the study are measured, and two others.');
    expect(en.closing(1, 5, 0, 'tools')).toBe('Of the five families of the study, one is not measured yet: tools.');
  });

  it('say in one sentence what went wrong', () => {
    expect(fr.failed(fr.errors.network) + ' ' + fr.pageText)
      .toBe('Le chiffre n’a pas pu être chargé\u202f: le fichier de données ne répond pas. Le texte ci-dessus est celui de la page.');
    expect(fr.noIndicator('sortie', 'sorties, sorties-dynamiques'))
      .toBe('Le fichier de données n’a pas d’indicateur «\u202fsortie\u202f». Il contient\u202f: sorties, sorties-dynamiques.');
    expect(en.noIndicator('x', '')).toBe('The data file has no indicator “x”.');
  });
});

describe('issueMessage', () => {
  const issue: Issue = {
    code: 'rate-out-of-range', severity: 'error', path: 'indicators[3].observations[0].value', received: '480',
    expected: { key: 'percent-range' }, consequence: 'ignored',
  };

  it('says where in words and code, what was received, what was expected, what happens now', () => {
    expect(issueMessage(issue, issuesFr)).toBe(
      'Indicateur\u00a04, observation\u00a01, clé «\u202fvalue\u202f» (indicators[3].observations[0].value)\u202f: un taux ou une part doit se situer entre 0 et 100. ' +
      'Reçu\u202f: 480. Attendu\u202f: un nombre de 0 à 100 (55 veut dire 55\u202f%). Ce passage n’est pas pris en compte\u202f; le reste est affiché.',
    );
    expect(issueMessage(issue, issuesEn)).toBe(
      'Indicator\u00a04, observation\u00a01, key “value” (indicators[3].observations[0].value): a rate or a part has to lie between 0 and 100. ' +
      'Received: 480. Expected: a number from 0 to 100 (55 means 55%). This part is left out; the rest is shown.',
    );
  });

  it('names the document, quoted keys and unknown lists as well', () => {
    expect(issueMessage({ ...issue, path: '', code: 'not-an-object', received: '', consequence: 'refused' }, issuesEn)).toMatch(/^The document: the document is not a JSON object\. Expected/);
    expect(issueMessage({ ...issue, path: 'labels["com:39300"]' }, issuesFr)).toMatch(/^Clé «\u202flabels\u202f», clé «\u202fcom:39300\u202f» \(/);
    expect(issueMessage({ ...issue, path: 'things[0]' }, issuesEn)).toMatch(/^Things\u00a01 \(/);
  });

  it('uses the facts of an expectation', () => {
    const known = { ...issue, expected: { key: 'known-indicator', facts: { known: 'a, b' } } };
    expect(issueMessage(known, issuesFr)).toContain('Attendu\u202f: l’un des indicateurs du document\u202f: a, b.');
    const suggestion = { ...issue, code: 'unknown-key', expected: { key: 'known-key', facts: { suggestion: 'period' } } } as const;
    expect(issueMessage(suggestion, issuesEn)).toContain('Expected: perhaps “period”.');
  });

  it('does not quote what is absent, and proposes an indicator of the catalogue', () => {
    const missing: Issue = {
      code: 'label-missing', severity: 'error', path: 'indicators[0].label', received: 'undefined',
      expected: { key: 'present', facts: { key: 'label', suggestion: 'sorties' } }, consequence: 'replaced',
    };
    expect(issueMessage(missing, issuesEn)).toBe(
      'Indicator\u00a01, key “label” (indicators[0].label): this item is not in the catalogue and has no label. ' +
      'Expected: the key “label”, or the catalogue’s indicator “sorties”. A default value takes its place.',
    );
  });

  it('survives codes and keys that it does not know, inherited names included', () => {
    const odd = { code: 'constructor', path: 'x', received: '1', expected: { key: 'toString' }, consequence: 'valueOf' };
    expect(issueMessage(odd, issuesEn)).toBe('Key “x” (x): constructor. Received: 1.');
  });
});
