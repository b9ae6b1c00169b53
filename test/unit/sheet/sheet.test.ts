import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/feed/read.js';
import { readSheet, sheetMessage, type Rows } from '../../../src/sheet.js';
import type { FeedDocument } from '../../../src/schema/nouns.js';
import { validate } from '../../../src/validate.js';

const options = { organisation: 'L’Atelier des Berges', role: 'siae', language: 'fr' } as const;
const header = ['Indicateur', '2023', '2024'];

/** What one cell gives in a row of this name. */
function cell(text: string, name = 'Salariés en parcours', language = 'fr') {
  const { document, issues } = readSheet([['', '2024'], [name, text]], { ...options, language });
  return { figure: document.indicators?.[0]?.observations?.[0], codes: issues.map(({ code }) => code) };
}
const value = (text: string, name?: string, language?: string) => cell(text, name, language).figure?.value;
const ids = ({ indicators = [] }: FeedDocument) => indicators.map(({ id }) => id);

describe('cells', () => {
  it.each([
    ['1234', 1234], ['1 234', 1234], ['1\u202f234', 1234], ['1\u00a0234\u00a0567', 1234567], ['1’234', 1234], ['1.234.567', 1234567], ['-3', -3], ['−3', -3],
    ['64 salariés', 64], ['64 personnes', 64], ['64 (1)', 64], ['64*', 64], ['64¹', 64],
  ])('%s is a number as people write it', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['48,4 %', 48.4], ['48,4\u202f%', 48.4], ['48.4%', 48.4], ['48,4', 48.4], ['48,4 pour cent', 48.4],
  ])('%s is a percentage in the row of a rate', (text, expected) => expect(value(text, 'Taux de sorties dynamiques')).toBe(expected));

  it.each([
    ['12 500 €', 12500], ['12.500,50 €', 12500.5], ['8,4 M€', 8400000], ['12 k€', 12000], ['1,5 million d’euros', 1500000],
  ])('%s is an amount', (text, expected) => expect(value(text, 'Montant d’achats inclusifs')).toBe(expected));

  it.each([['€12,500', 12500], ['1,234,567.5', 1234567.5], ['48.4', 48.4], ['1,234', 1234]])('%s is read as English writes it', (text, expected) =>
    expect(value(text, 'Value of inclusive purchasing (€)', 'en')).toBe(expected));

  it.each(['15 / 26', '15/26', '15 sur 26', '15 out of 26'])('%s is a numerator and its base', (text) =>
    expect(cell(text, 'Sorties dynamiques').figure).toEqual({ period: '2024', numerator: 15, denominator: 26 }));

  it.each(['57,7 % (15 sur 26)', '57,7 % (15/26)', '15 sur 26 (57,7 %)', '15 sur 26, soit 57,7 %'])('%s is a rate with its base', (text) =>
    expect(cell(text, 'Sorties dynamiques').figure).toEqual({ period: '2024', value: 57.7, numerator: 15, denominator: 26 }));

  it.each([
    ['secret', 'secret'], ['s', 'secret'], ['S.', 'secret'], ['n.d.', 'non-collecte'], ['nd', 'non-collecte'], ['non disponible', 'non-collecte'],
    ['sans objet', 'sans-objet'], ['///', 'sans-objet'], ['—', undefined], ['-', undefined], ['…', undefined], ['n/a', undefined],
  ])('%s says that there is no number, and why', (text, missing) => {
    expect(cell(text).figure).toEqual({ period: '2024', value: null, ...(missing && { missing }) });
    expect(cell(text).codes).toEqual([]);
  });

  it.each([
    ['environ 60', 'environ', 60], ['~60', 'environ', 60], ['plus de 200', 'au-moins', 200], ['> 200', 'au-moins', 200], ['moins de 5', 'au-plus', 5], ['<5', 'au-plus', 5],
  ])('%s keeps its precision', (text, precision, expected) => expect(cell(text).figure).toEqual({ period: '2024', value: expected, precision }));

  it('keeps what statistical offices mark: "(p)" provisional, "(e)" estimated', () => {
    expect(cell('64 (p)').figure).toMatchObject({ value: 64, status: 'provisoire' });
    expect(cell('64 (e)').figure).toMatchObject({ value: 64, method: 'estimation' });
  });

  it('leaves an empty cell out, and a zero in', () => {
    expect(cell('').figure).toBeUndefined();
    expect(value('0')).toBe(0);
  });

  it.each(['40-50', 'beaucoup', '1 2345', '12 34', '1.2.3', '15 / 26', '=SOMME(B2:B4)', '#REF!', '64 femmes', '<script>', '12:30'])('%s is told and not shown', (text) => {
    expect(cell(text).figure).toBeUndefined();
    expect(cell(text).codes).toContain('cell-unreadable');
  });

  it.each([['1.234', 'Salariés en parcours', 'fr'], ['1,234', 'Salariés en parcours', 'fr'], ['1.234', 'Montant d’achats inclusifs', 'fr']])('%s may be two numbers: neither is shown (%s)', (text, name, language) =>
    expect(cell(text, name, language)).toEqual({ figure: undefined, codes: ['cell-ambiguous'] }));

  it.each([['48 %', 'Salariés en parcours'], ['12 €', 'Taux de sorties dynamiques'], ['3 mois', 'Salariés en parcours']])('%s is not of the row %s', (text, name) =>
    expect(cell(text, name)).toEqual({ figure: undefined, codes: ['cell-other-unit'] }));
});

describe('labels', () => {
  const idOf = (name: string, text = '12') => readSheet([['', '2024'], [name, text]], options).document.indicators?.[0]?.id;
  it.each([
    ['salaries-en-parcours', '12', 'salaries-en-parcours'], ['Salariés en parcours', '12', 'salaries-en-parcours'], ['salaries en parcours :', '12', 'salaries-en-parcours'],
    ['Salariés en parcours (personnes)', '12', 'salaries-en-parcours'], ['Nombre de salariés en parcours', '12', 'salaries-en-parcours'], ['Les salariés en parcours (1)', '12', 'salaries-en-parcours'],
    ['Employees in work integration', '12', 'salaries-en-parcours'], ['Taux de sorties dynamiques (%)', '48,4', 'sorties-dynamiques'], ['Taux de sorties dynamiques, en %', '48,4', 'sorties-dynamiques'],
    ['Sorties dynamiques', '48,4 %', 'sorties-dynamiques'], ['sorties-dynamiques', '48,4', 'sorties-dynamiques'], ['Emplois inclusifs soutenus (estimation)', '12', 'emplois-soutenus'],
  ])('%s, %s is the catalogue’s %s', (name, text, id) => expect(idOf(name, text)).toBe(id));

  it('"Sorties dynamiques: 15" is not taken for 15 %', () => {
    const { document, issues } = readSheet([header, ['Sorties dynamiques', '15', '18']], options);
    expect(document.indicators).toEqual([]);
    expect(issues).toMatchObject([{ code: 'rate-or-count', path: 'rows[1]' }]);
  });

  it('"Sorties dynamiques (personnes)" and "Nombre de sorties dynamiques" are not the rate of that name', () => {
    const { document, issues } = readSheet([header, ['Sorties dynamiques (personnes)', '15', '18'], ['Nombre de sorties dynamiques', '15', '18']], options);
    expect(ids(document)).toEqual(['sorties-dynamiques-personnes', 'nombre-de-sorties-dynamiques']);
    expect(issues.map(({ code }) => code)).toEqual(['indicator-other-unit', 'unit-missing']);
  });

  it('other words are an indicator of the organisation’s own, with the unit that stands there', () => {
    const { document } = readSheet([header, ['Déchets traités (tonnes)', '40 000', '41 000'], ['Satisfaction', '90 %', '92 %'], ['Repas (milliers d’euros)', '12', '14,5']], options);
    expect(document.indicators).toMatchObject([
      { id: 'dechets-traites', label: 'Déchets traités', unit: 'tonnes' }, { id: 'satisfaction', unit: 'pourcent' },
      { id: 'repas', unit: 'eur', observations: [{ value: 12000 }, { value: 14500 }] },
    ]);
  });

  it('what is counted in nobody knows what is protected as people are', () => {
    const { document, issues } = readSheet([header, ['Femmes accompagnées', '3', '40']], options);
    expect(issues).toMatchObject([{ code: 'unit-missing', consequence: 'of-people' }]);
    expect(readFeed(document).feed!.indicators).toMatchObject([{ type: 'compte', population: 'personnes' }]);
  });

  it('a misspelt name stays the author’s, and the catalogue’s is told', () =>
    expect(readSheet([header, ['Sortie dynamiques', '48 %', '50 %']], options).issues).toMatchObject([{ code: 'indicator-near', expected: { facts: { suggestion: 'sorties-dynamiques' } } }]));

  it('an unknown multiple, a part of a whole, a row without a name, without figures, or twice is told', () => {
    const rows = [header, ['Repas (en centaines)', '1', '2'], ['dont femmes', '3', '4'], ['', '5', '6'], ['Portée', '', ''], ['Visites (personnes)', '20', '30'], ['Visites (personnes)', '21', '30']];
    expect(readSheet(rows, options)).toMatchObject({
      document: { indicators: [] },
      issues: [
        { code: 'unit-unknown', path: 'rows[1]' }, { code: 'row-part', path: 'rows[2]' }, { code: 'row-unnamed', path: 'rows[3]' },
        { code: 'row-empty', path: 'rows[4]' }, { code: 'row-twice', path: 'rows[5]' }, { code: 'row-twice', path: 'rows[6]' },
      ],
    });
  });
});

describe('headers', () => {
  it.each([
    ['2024', '2024'], ['Année 2024', '2024'], ['en 2024', '2024'], ['2024 (1)', '2024'], ['2024*', '2024'], ['1er semestre 2024', '2024-H1'], ['2e semestre 2024', '2024-H2'], ['S1 2024', '2024-H1'],
    ['H2 2024', '2024-H2'], ['first half of 2024', '2024-H1'], ['T1 2024', '2024-Q1'], ['3e trimestre 2024', '2024-Q3'], ['Q4 2024', '2024-Q4'], ['2024-T2', '2024-Q2'], ['2024 T2', '2024-Q2'],
    ['third quarter of 2024', '2024-Q3'], ['janvier 2024', '2024-01'], ['Février 2024', '2024-02'], ['janv. 2024', '2024-01'], ['Aug 2024', '2024-08'], ['03/2024', '2024-03'], ['2024-03', '2024-03'],
    ['31/12/2024', '2024-12-31'], ['au 31/12/2024', '2024-12-31'], ['31 décembre 2024', '2024-12-31'], ['2024-12-31', '2024-12-31'], ['2023-2024', '2023/2024'], ['2010/2016', '2010/2016'],
    ['de 2010 à 2016', '2010/2016'], ['2015-10/2016-06', '2015-10/2016-06'], ['[2010..2016]', '[2010..2016]'], ['2016-H1', '2016-H1'],
  ])('%s is the period %s', (text, period) =>
    expect(readSheet([['', text], ['Salariés en parcours', '12']], options).document.indicators?.[0]?.observations?.[0]?.period).toBe(period));

  it('"2024 (p)" is provisional', () =>
    expect(readSheet([['', '2024 (p)'], ['Salariés en parcours', '12']], options).document.indicators).toMatchObject([{ observations: [{ period: '2024', status: 'provisoire' }] }]));

  it.each(['Évolution', '24', '2024-13', '13/2024', 'ma 2024', '2016-2010', '1524'])('%s is no period', (text) => {
    const { document, issues } = readSheet([['', '2024', text], ['Salariés en parcours', '12', '13']], options);
    expect(issues).toMatchObject([{ code: 'column-no-period', received: JSON.stringify(text) }]);
    expect(document.indicators).toMatchObject([{ observations: [{ period: '2024', value: 12 }] }]);
  });

  it('of two columns of one period none is shown', () => {
    const { document, issues } = readSheet([['', '2023', '2024', '2024'], ['Salariés en parcours', '11', '12', '13']], options);
    expect(issues.map(({ code }) => code)).toEqual(['column-twice', 'column-twice']);
    expect(document.indicators).toMatchObject([{ observations: [{ period: '2023' }] }]);
  });

  it('a title above, a column of units, the source, who is counted and the meaning of marks around it', () => {
    const { document, issues } = readSheet([
      ['Nos chiffres (données fictives)', '', ''], ['Indicateur', 'Unité', '2024'], ['Salariés en parcours', 'personnes', '64'], ['Repas', '€', '12'], ['', '', ''],
      ['s : secret statistique', '', ''], ['Champ : salariés présents au 31 décembre', '', ''], ['Source : Groupe Demain, 2024 – https://groupe-demain.coop/bilan.', '', ''],
    ], options);
    expect(issues).toEqual([]);
    expect(document).toMatchObject({
      title: 'Nos chiffres (données fictives)', fictional: true, counted: 'salariés présents au 31 décembre',
      sources: [{ title: 'Groupe Demain, 2024', url: 'https://groupe-demain.coop/bilan' }],
      indicators: [{ id: 'salaries-en-parcours' }, { id: 'repas', unit: 'eur' }],
    });
  });

  it('periods in rows are recognised and told, and places stay those of the sheet', () => {
    const { document, issues, places } = readSheet([['Année', 'Salariés en parcours', 'Sorties dynamiques'], ['2023', '2016', '48 %'], ['2024', '2017', 'bof']], options);
    expect(document.indicators).toMatchObject([
      { id: 'salaries-en-parcours', observations: [{ period: '2023', value: 2016 }, { period: '2024', value: 2017 }] }, { id: 'sorties-dynamiques', observations: [{ value: 48 }] },
    ]);
    expect(issues).toMatchObject([{ code: 'periods-in-rows' }, { code: 'cell-unreadable', path: 'rows[2].columns["Sorties dynamiques"]' }]);
    expect(places['indicators[0].observations[1]']).toBe('rows[2].columns["Salariés en parcours"]');
  });

  it('a header of two rows, as merged cells give it', () =>
    expect(readSheet([['Indicateur', 'Année', 'Année'], ['Indicateur', '2023', '2024'], ['Salariés en parcours', '60', '64']], options).document.indicators).toMatchObject([{ observations: [{ value: 60 }, { value: 64 }] }]));

  it.each([[[]], [[['']]], [[['Indicateur', 'Valeur'], ['Salariés en parcours', '64']]]])('without periods nothing is shown', (rows: Rows) =>
    expect(readSheet(rows, options)).toMatchObject({ document: { indicators: [] }, issues: [{ code: 'no-periods', consequence: 'refused' }] }));
});

describe('texts', () => {
  const expected = readSheet([header, ['Taux de sorties dynamiques', '48,4 %', '50,1 %'], ['Salariés en parcours', '1 234', '60']], options).document;
  it.each([
    ['semicolons', 'Indicateur;2023;2024\nTaux de sorties dynamiques;48,4 %;50,1 %\nSalariés en parcours;1 234;60\n'],
    ['commas and quotes', 'Indicateur,2023,2024\r\n"Taux de sorties dynamiques","48,4 %","50,1 %"\r\nSalariés en parcours,1 234,60'],
    ['a byte order mark', '\ufeffIndicateur;2023;2024\nTaux de sorties dynamiques;48,4 %;50,1 %\nSalariés en parcours;1 234;60'],
    ['what is pasted from a spreadsheet', 'Indicateur\t2023\t2024\r\nTaux de sorties dynamiques\t48,4 %\t50,1 %\r\nSalariés en parcours\t1 234\t60'],
    ['what a spreadsheet writes for itself', 'sep=;\r\nIndicateur;2023;2024\r\nTaux de sorties dynamiques;48,4 %;50,1 %\r\nSalariés en parcours;1 234;60'],
  ])('%s', (_, text) => expect(readSheet(text, options)).toMatchObject({ document: expected, issues: [] }));

  it('quotes that do not close are told', () => expect(readSheet('a;2024\n"Salariés en parcours;64\n', options).issues.map(({ code }) => code)).toContain('quotes-open'));

  it('lines keep their numbers, empty ones too', () =>
    expect(readSheet('\n\nIndicateur;2024\n\nSalariés en parcours;bof', options).issues).toMatchObject([{ path: 'rows[4].columns["2024"]' }]));
});

describe('what is told', () => {
  it('says where in the table, what stood there, what was expected and what happens now', () => {
    const { issues } = readSheet([header, ['Salariés en parcours', '60', '1.234'], ['Taux de sorties dynamiques', 'bof', '50 %']], options);
    expect(issues.map((issue) => sheetMessage(issue))).toEqual([
      'Ligne 2, colonne «\u202f2024\u202f»\u202f: ce nombre peut se lire de deux façons. Reçu\u202f: "1.234". Attendu\u202f: 1,234 ou 1234, écrit sans rien entre les milliers ou avec une espace. Ce chiffre n’est pas montré\u202f; les autres le sont.'.replace('Ligne 2', 'Ligne\u00a02'),
      'Ligne\u00a03, colonne «\u202f2023\u202f»\u202f: la case n’est pas un chiffre lisible. Reçu\u202f: "bof". Attendu\u202f: un nombre («\u202f1\u202f234\u202f», «\u202f48,4\u202f%\u202f», «\u202f12\u202f500\u202f€\u202f»), «\u202f15 sur 26\u202f» pour un taux, ou la raison de son absence («\u202fn.d.\u202f», «\u202fsecret\u202f», «\u202fsans objet\u202f»). Ce chiffre n’est pas montré\u202f; les autres le sont.',
    ]);
    expect(sheetMessage(issues[1]!, 'en')).toMatch(/^Row\u00a03, column “2023”: the cell is not a figure/);
  });

  it('good cells are a valid feed', () => {
    const { document } = readSheet([header, ['Salariés en parcours', '60', 'bof'], ['Taux de sorties dynamiques', '15 sur 26', 'secret']], options);
    expect(validate(document)).toMatchObject({ valid: true });
  });

  it('a table of 2,000 rows is read', () => {
    const rows = [header, ...Array.from({ length: 2000 }, (_, index) => [`Ligne ${index} (personnes)`, String(index), '1 000'])];
    const { document, issues } = readSheet(rows, options);
    expect([document.indicators?.length, issues]).toEqual([2000, []]);
  });
});

describe('properties', () => {
  const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');
  const grouped = (whole: number, by: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, by);

  it('any whole number comes back, whatever stands between its thousands', () =>
    fc.assert(fc.property(fc.nat(999_999_999), space, (whole, by) => value(grouped(whole, by)) === whole)));

  it('any decimal number comes back, with a comma or a point', () =>
    fc.assert(fc.property(fc.nat(9_999_999), fc.integer({ min: 0, max: 99 }), fc.constantFrom(',', '.'), space, (whole, decimals, sign, by) =>
      value(`${grouped(whole, by)}${sign}${String(decimals).padStart(2, '0')} €`, 'Achats inclusifs') === Number(`${whole}.${String(decimals).padStart(2, '0')}`))));

  it('no cells make it throw, invent an indicator of the catalogue, or a figure that does not stand there', () =>
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('2024', '48,4 %', 'constructor', '__proto__', 'Salariés en parcours', '12')), { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const { document, issues } = readSheet(rows, options);
      const figures = document.indicators!.flatMap(({ observations }) => observations!.map((one) => one.value).filter((one) => typeof one === 'number'));
      const digits = JSON.stringify(rows);
      for (const issue of issues) expect(sheetMessage(issue)).not.toBe('');
      return figures.every((figure) => [...String(Math.abs(figure)).replace(/e.*|\.0$/g, '').replace('.', '').slice(0, 6)].every((digit) => digits.normalize('NFKD').includes(digit)));
    }), { numRuns: 300 }));

  it('no text makes it throw', () => fc.assert(fc.property(fc.string(), (text) => readSheet(text, options).document.version === '1.0')));
});
