import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/export/csv.js';
import type { TableCell, TableModel } from '../../../src/model/types.js';

const table: TableModel = {
  caption: 'Sorties dynamiques',
  columns: [{ key: 'period', label: 'Période' }, { key: 'value', label: 'Valeur', numeric: true }, { key: 'n', label: 'Effectif', numeric: true }],
  rows: [
    { cells: [{ text: '2024', header: true }, { text: '56,0\u202f%', value: 56 }, { text: '1\u202f112', value: 1112 }] },
    { cells: [{ text: '2025', header: true }, { text: '57,7\u202f%', value: 57.7 }, { text: '26', value: 26 }], note: 'une note ; avec "guillemets"', separator: 'Rupture de série' },
    { cells: [{ text: 'Femmes', header: true }, { text: 'non publié', value: null, state: 'secret' }, { text: 'absent', value: null, state: 'missing' }] },
    { cells: [{ text: 'Total', header: true }, { text: 'non affiché : montants de natures différentes', value: null, state: 'refuse' }, { text: '\u22123', value: -3 }] },
  ],
};

const one = (cell: TableCell, language = 'fr'): string =>
  toCsv({ caption: '', columns: [{ key: 'a', label: 'A' }], rows: [{ cells: [cell] }] }, { language }).slice(1).split('\r\n')[1]!;

/** An independent reader of RFC 4180. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const mark = csv[i]!;
    if (quoted) {
      if (mark !== '"') field += mark;
      else if (csv[i + 1] === '"') field += csv[++i]!;
      else quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === separator) { rows.at(-1)!.push(field); field = ''; }
    else if (mark === '\r' && csv[i + 1] === '\n') { rows.at(-1)!.push(field); field = ''; rows.push([]); i++; }
    else field += mark;
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  it('writes semicolons and decimal commas in French, after a byte order mark, with CRLF', () => {
    expect(toCsv(table, { language: 'fr', meta: [['Source', 'Bilan social'], ['Licence', 'etalab-2.0']], noteLabel: 'Remarque' })).toBe(
      '\ufeffPériode;Valeur;Effectif;Remarque\r\n' +
      '2024;56;1112;\r\n' +
      '2025;57,7;26;"Rupture de série. une note ; avec ""guillemets"""\r\n' +
      'Femmes;s;;\r\n' +
      'Total;non affiché : montants de natures différentes;-3;\r\n' +
      ';;;\r\n' +
      'Source;Bilan social;;\r\n' +
      'Licence;etalab-2.0;;\r\n',
    );
  });

  it('writes commas and decimal points in English', () => {
    const csv = toCsv(table, { language: 'en-GB' });
    expect(csv).toContain('2025,57.7,26,');
    expect(csv.startsWith('\ufeffPériode,Valeur,Effectif,\r\n')).toBe(true);
  });

  it('has no column of notes and no last rows where there are none', () => {
    expect(toCsv({ ...table, rows: table.rows.slice(0, 1) }, { language: 'fr' })).toBe('\ufeffPériode;Valeur;Effectif\r\n2024;56;1112\r\n');
  });

  it('has one column of notes where the table has one already: what stands above a row and beside it joins its cell', () => {
    const noted: TableModel = {
      caption: '', columns: [{ key: 'period', label: 'Période' }, { key: 'value', label: 'Valeur', numeric: true }, { key: 'note', label: 'Remarque' }],
      rows: [{ cells: [{ text: '2025', header: true }, { text: 'environ 40', value: 40 }, { text: 'mesuré au guichet' }], note: 'environ', separator: 'Rupture' }],
    };
    expect(toCsv(noted, { language: 'fr', noteLabel: 'Remarque' })).toBe('\ufeffPériode;Valeur;Remarque\r\n2025;40;"Rupture. environ, mesuré au guichet"\r\n');
  });

  it('says among the notes why there is no value, where the bare cell cannot', () => {
    const noted: TableModel = {
      caption: '', columns: [{ key: 'period', label: 'Période' }, { key: 'value', label: 'Valeur', numeric: true }],
      rows: [
        { cells: [{ text: '2023', header: true }, { text: '40', value: 40 }] },
        { cells: [{ text: '2024', header: true }, { text: 'non publié : moins de 11 personnes', value: null, state: 'secret', reason: 'non publié : moins de 11 personnes' }], separator: 'Rupture' },
        { cells: [{ text: '2025', header: true }, { text: 'année absente', value: null, state: 'missing', reason: 'année absente' }] },
      ],
    };
    expect(toCsv(noted, { language: 'fr', noteLabel: 'Remarque' })).toBe('\ufeffPériode;Valeur;Remarque\r\n2023;40;\r\n2024;s;Rupture. non publié : moins de 11 personnes\r\n2025;;année absente\r\n');
  });

  it('says after a bare number what it is in', () => {
    const rows = table.rows.map((row, index) => (index === 0 ? { ...row, unit: '%' } : row)).slice(0, 3);
    expect(toCsv({ ...table, rows: [rows[0]!, rows[2]!] }, { language: 'fr', unitLabel: 'Unité' })).toBe('\ufeffPériode;Valeur;Unité;Effectif\r\n2024;56;%;1112\r\nFemmes;s;;\r\n');
  });

  it('has after all others the columns that only files have, and no page column twice', () => {
    const noted: TableModel = {
      caption: '', columns: [{ key: 'period', label: 'Période' }, { key: 'value', label: 'Valeur', numeric: true }, { key: 'scope', label: 'Champ', onPage: true }],
      more: [{ key: 'scope', label: 'Champ' }, { key: 'numerator', label: 'Numérateur' }],
      rows: [
        { cells: [{ text: '2024', header: true }, { text: '58', value: 58 }, { text: '' }], note: 'environ', facts: { scope: { text: 'Jura' }, numerator: { text: '1\u202f500', value: 1500 } } },
        { cells: [{ text: 'objectif', header: true }, { text: '60', value: 60 }, { text: '' }] },
      ],
    };
    expect(toCsv(noted, { language: 'fr', noteLabel: 'Remarque' })).toBe('\ufeffPériode;Valeur;Remarque;Champ;Numérateur\r\n2024;58;environ;Jura;1500\r\nobjectif;60;;;\r\n');
  });

  it('never writes the number behind a withheld cell, even if one were left there', () => {
    expect(one({ text: '7', value: 7, state: 'secret' })).toBe('s');
    expect(one({ text: '7', value: 7, state: 'missing' })).toBe('');
    expect(one({ text: 'non affiché', value: 7, state: 'refuse' })).toBe('non affiché');
  });

  it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '\rx', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201', ' =1', '\u00a0=1', '\ufeff=1', '\u200b=1', '\n=1'])(
    'disarms text that a spreadsheet would run: %j', (text) => {
      expect(parse(toCsv({ caption: '', columns: [{ key: 'a', label: text }], rows: [{ cells: [{ text }], note: text }] }, { language: 'en', meta: [[text, text]], noteLabel: text }).slice(1), ',')
        .flat().filter(Boolean)).toEqual(Array(6).fill(`'${text}`));
    });

  it('keeps true numbers numbers, negative ones included', () => {
    expect(one({ text: '\u22123,5', value: -3.5 })).toBe('-3,5');
    expect(one({ text: '\u22123.5', value: -3.5 }, 'en')).toBe('-3.5');
  });

  it('can be read back whatever the text holds', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/^[\s\u200b-\u200f\ufeff=+\-@\uff1d\uff0b\uff0d\uff20]+/u, ''));
    const dangerous = fc.array(fc.constantFrom('"', ';', ',', '\r', '\n', 'a', '=', '\r\n'), { maxLength: 8 }).map((marks) => 'x' + marks.join(''));
    fc.assert(fc.property(fc.array(fc.tuple(fc.oneof(anything, dangerous), fc.integer()), { minLength: 1, maxLength: 4 }), fc.constantFrom('fr', 'en'), (rows, language) => {
      const csv = toCsv({
        caption: '', columns: [{ key: 'a', label: 'a' }, { key: 'b', label: 'b' }],
        rows: rows.map(([text, value]) => ({ cells: [{ text }, { text: '', value }] })),
      }, { language });
      expect(parse(csv.slice(1), language === 'fr' ? ';' : ',').slice(1)).toEqual(rows.map(([text, value]) => [text, String(value)]));
    }));
  });
});
