import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../scripts/lib/snippets.mjs';
import { run } from '../../../src/bin/run.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-widgets-'));
const CSV = 'Indicateur;2023;2024\r\nSalariés en parcours;60;64\r\nTaux de sorties dynamiques;14 sur 27;57,7 % (15 sur 26)\r\n';
const ATELIER = ['--organisation', 'L’Atelier des Berges', '--role', 'siae'];

async function called(given: readonly string[], input: string | Uint8Array = ''): Promise<{ code: number; output: string; errors: string }> {
  const said = { output: '', errors: '' };
  const stream = (name: 'output' | 'errors') => ({ write: (text: string) => { said[name] += text; } });
  const code = await run(given, { input: Readable.from([Buffer.from(input)]), output: stream('output'), errors: stream('errors') });
  return { code, ...said };
}

describe('impact-widgets convert', () => {
  it('writes a spreadsheet as a feed that is valid', async () => {
    const [from, to] = [join(folder, 'tableau.csv'), join(folder, 'impact.json')];
    writeFileSync(from, CSV);
    expect(await called(['convert', from, ...ATELIER, '--output', to])).toEqual({ code: 0, output: '', errors: '2 indicateurs, 4 chiffres.\n' });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual({
      version: '1.0', language: 'fr', organisation: { name: 'L’Atelier des Berges', role: 'siae' },
      indicators: [
        { id: 'salaries-en-parcours', observations: [{ period: '2023', value: 60 }, { period: '2024', value: 64 }] },
        { id: 'sorties-dynamiques', observations: [{ period: '2023', numerator: 14, denominator: 27 }, { period: '2024', value: 57.7, numerator: 15, denominator: 26 }] },
      ],
    });
    expect(await called(['validate', to])).toMatchObject({ code: 0 });
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${CSV}`)],
    ['code page 1252, as a spreadsheet on Windows', Buffer.from(CSV, 'latin1')],
    ['UTF-16, as "Unicode text"', Buffer.from(`\ufeff${CSV.replaceAll(';', '\t')}`, 'utf16le')],
  ])('reads %s from standard input', async (_, bytes) => {
    const { code, output } = await called(['convert', '-', ...ATELIER], bytes);
    expect(code).toBe(0);
    expect(output).toContain('"id": "salaries-en-parcours"');
  });

  it('tells on the error stream where, what stood there, what was expected and what happens now, writes the rest and exits with 1', async () => {
    const { code, output, errors } = await called(['convert', '-', ...ATELIER, '--lang', 'en'], CSV.replace('60', 'about a few').replace('14 sur 27', '28 sur 27'));
    expect(code).toBe(1);
    expect(errors).toMatch(/Error – Row\s2, column “2023”: the cell is not a figure that can be read\. Received: "about a few"\. Expected: .* This figure is not shown; the others are\./);
    expect(errors).toMatch(/Error – Row\s3, column “2023”: the numerator is above the denominator/);
    expect(errors).toMatch(/2 indicators, 3 figures; 2 errors to correct in the table\.\n$/);
    expect(JSON.parse(output).indicators).toHaveLength(2);
  });

  it('refuses, with 2, a table of which nothing can be read, a call without a name, a role that is none, and a file that is not there', async () => {
    expect(await called(['convert', '-', ...ATELIER], 'Bonjour')).toMatchObject({ code: 2, output: '', errors: expect.stringMatching(/ne nomme aucune période[^]*Aucun chiffre n’a pu être lu dans -.; rien n’est écrit/) });
    expect(await called(['convert', '-'], CSV)).toMatchObject({ code: 2, errors: expect.stringContaining('Il manque le nom de l’organisation') });
    expect(await called(['convert', '-', '--organisation', 'X', '--role', 'patron'], CSV)).toMatchObject({ code: 2, errors: expect.stringContaining('--role patron n’existe pas\u202f: siae, acheteur') });
    expect(await called(['convert', join(folder, 'rien.csv'), ...ATELIER])).toMatchObject({ code: 2, errors: expect.stringContaining('ce fichier n’existe pas') });
    expect(await called(['convert'])).toMatchObject({ code: 2, errors: expect.stringContaining('Il manque le nom du fichier') });
  });

  it('does what the page of spreadsheets says', async () => {
    const given = snippet('from-a-spreadsheet.md', 'convert').trim().replace(/^npx impact-widgets /, '').match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ''));
    writeFileSync(join(folder, 'chiffres.csv'), snippet('from-a-spreadsheet.md', 'csv'));
    const inFolder = given.map((word) => (/\.(csv|json)$/.test(word) ? join(folder, word) : word));
    expect(await called(inFolder)).toMatchObject({ code: 0 });
    expect(await called(['validate', join(folder, 'impact.json')])).toMatchObject({ code: 0 });
  });
});
